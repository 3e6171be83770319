package interleave.picture;

import interleave.program.ThreadId;

/// A colour by its meaning. What it looks like is the business of a [Palette], so one picture serves every theme.
public sealed interface Ink {
    /// The colours that belong to no thread.
    enum Tone implements Ink {
        /// No colour at all: nothing is drawn.
        NONE,
        /// What the stage stands on.
        BACKGROUND,
        /// The surface of panes and cards.
        PANEL,
        /// Small surfaces on a panel: chips, tiles, the strip of a cell's values.
        WELL,
        /// Edges, lanes, separators.
        LINE,
        /// The shade that a raised card throws.
        SHADOW,
        /// Text to be read first.
        TEXT,
        /// Text to be read second.
        MUTED,
        /// What is not there yet or no longer: dashes, outlines of the future. Not for text.
        FAINT,
        /// What can be acted on, and where we are.
        ACCENT,
        /// Text and signs on [#ACCENT].
        ON_ACCENT,
        /// A surface that goes with [#ACCENT], such as a chosen row.
        ACCENT_SOFT,
        /// An update that was lost, and what destroyed it.
        LOSS,
        /// Text and signs on [#LOSS].
        ON_LOSS,
        /// A surface that goes with [#LOSS].
        LOSS_SOFT,
        /// What turned out right.
        GOOD,
        /// Waiting: a thread that cannot go on.
        BLOCKED,
        /// A surface that goes with [#BLOCKED].
        BLOCKED_SOFT,
        /// Source text: words of the language.
        CODE_KEYWORD,
        /// Source text: strings.
        CODE_STRING,
        /// Source text: numbers.
        CODE_NUMBER,
        /// Source text: comments.
        CODE_COMMENT
    }

    /// The colour of a thread, in one of its shades.
    record OfThread(int index, Shade shade) implements Ink {}

    /// What a thread's colour is used for.
    enum Shade {
        /// Signs, text, edges.
        FULL,
        /// Text and signs on the full colour.
        ON,
        /// Where many steps share a pixel: most of them are this thread's ([#FULL]), a good part, or few.
        PART,
        FEW,
        /// A band behind the steps of one read–modify–write.
        BAND,
        /// A band of what has not happened yet.
        FAINT
    }

    /// The full colour of a thread.
    static Ink of(ThreadId thread) {
        return Threads.ink(thread.index(), Shade.FULL);
    }

    /// A thread's colour in some shade.
    static Ink of(ThreadId thread, Shade shade) {
        return Threads.ink(thread.index(), shade);
    }

    /// The inks of the first threads, made once: a frame of a large timeline asks for thousands.
    final class Threads {
        private static final int KEPT = 128;
        private static final OfThread[] INKS = new OfThread[KEPT * Shade.values().length];

        static {
            for (int i = 0; i < INKS.length; i++) INKS[i] = new OfThread(i % KEPT, Shade.values()[i / KEPT]);
        }

        private Threads() {}

        private static Ink ink(int index, Shade shade) {
            return index < KEPT ? INKS[shade.ordinal() * KEPT + index] : new OfThread(index, shade);
        }
    }
}
