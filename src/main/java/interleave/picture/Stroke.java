package interleave.picture;

import interleave.picture.Ink.Tone;

/// The line around or along a mark.
public record Stroke(Ink ink, double width, Dash dash) {
    /// No line.
    public static final Stroke NONE = new Stroke(Tone.NONE, 0, Dash.SOLID);

    /// How a line is interrupted.
    public enum Dash {
        SOLID(0, 0),
        /// What has not happened yet, and what is gone.
        DASHED(4, 3),
        /// A way that a value took.
        DOTTED(1, 5);

        private final double on;
        private final double off;

        Dash(double on, double off) {
            this.on = on;
            this.off = off;
        }

        /// The length of a dash. Ends are round for [#DOTTED], square for the others.
        public double on() {
            return on;
        }

        /// The length of a gap.
        public double off() {
            return off;
        }
    }

    /// A solid line.
    public static Stroke of(Ink ink, double width) {
        return new Stroke(ink, width, Dash.SOLID);
    }

    /// An interrupted line.
    public static Stroke dashed(Ink ink, double width) {
        return new Stroke(ink, width, Dash.DASHED);
    }

    /// A line of dots.
    public static Stroke dotted(Ink ink, double width) {
        return new Stroke(ink, width, Dash.DOTTED);
    }

    /// Whether there is a line.
    public boolean visible() {
        return ink != Tone.NONE && width > 0;
    }
}
