package interleave.picture;

import interleave.picture.Ink.Shade;
import interleave.picture.Ink.Tone;
import interleave.picture.Mark.Anchor;
import interleave.picture.Type.Weight;
import interleave.program.ThreadId;
import java.util.List;
import java.util.Optional;

/// A node of the wait-for graph as it is drawn.
sealed interface WaitFigure {
    Type NAME = Type.sans(15, Weight.SEMIBOLD);
    Type SMALL_NAME = Type.sans(13, Weight.SEMIBOLD);
    Type STATUS = Type.sans(11);
    int MOST_NAMES = 4;
    double WIDEST_CARD = 190;

    /// How wide it is.
    /// @param roomy whether it says all that it has to say, else hardly more than its name
    double width(Sheet sheet, boolean roomy);

    double height(boolean roomy);

    /// Draws it.
    /// @param looked the thread that is looked at
    void draw(Sheet sheet, Box box, boolean roomy, Optional<ThreadId> looked);

    /// A thread.
    /// @param stuck whether nobody can free it any more
    record Person(ThreadId thread, String status, boolean stuck, boolean ended) implements WaitFigure {
        @Override
        public double width(Sheet sheet, boolean roomy) {
            if (!roomy) return Math.ceil(sheet.nameWidth(thread, SMALL_NAME) + 18);
            return Math.ceil(Math.max(72, 24 + Math.max(sheet.nameWidth(thread, NAME), sheet.letters().width(status, STATUS))));
        }

        @Override
        public double height(boolean roomy) {
            return roomy ? 46 : 28;
        }

        @Override
        public void draw(Sheet sheet, Box box, boolean roomy, Optional<ThreadId> looked) {
            Target target = new Target.OfThread(thread);
            double radius = Math.min(12, box.height() / 2);
            boolean mine = looked.filter(thread::equals).isPresent();
            sheet.box(box, radius, Fill.of(Tone.PANEL), Stroke.NONE, target);
            if (mine) sheet.box(box, radius, Fill.of(Ink.of(thread, Shade.BAND)), Stroke.NONE, target);
            Ink edge = stuck ? Tone.LOSS : ended ? Tone.FAINT : Ink.of(thread);
            Stroke stroke = ended ? Stroke.dashed(edge, 1.5) : Stroke.of(edge, mine ? 3 : 2);
            sheet.box(box, radius, Fill.NONE, stroke, target);
            Type type = roomy ? NAME : SMALL_NAME;
            double y = roomy ? box.y() + 17 : box.centreY();
            sheet.name(thread, Math.round(box.centreX() - sheet.nameWidth(thread, type) / 2), y, type, target);
            if (roomy) sheet.text(box.centreX(), box.y() + 37, status, STATUS, Tone.MUTED, Anchor.MIDDLE, target);
        }
    }

    /// Several threads that stand alike: they wait for the same, or could do the same.
    record Crowd(List<ThreadId> threads, String status, boolean stuck) implements WaitFigure {
        private static final double GAP = 9;

        @Override
        public double width(Sheet sheet, boolean roomy) {
            double names = shown().stream().mapToDouble(thread -> sheet.nameWidth(thread, SMALL_NAME) + GAP).sum();
            double all = names + sheet.letters().width(more(), SMALL_NAME) + 20;
            return Math.ceil(Math.max(all, roomy ? sheet.letters().width(status, STATUS) + 24 : 0));
        }

        private List<ThreadId> shown() {
            return threads.subList(0, Math.min(MOST_NAMES - 1, threads.size()));
        }

        private String more() {
            return "+" + (threads.size() - shown().size());
        }

        @Override
        public double height(boolean roomy) {
            return roomy ? 46 : 28;
        }

        @Override
        public void draw(Sheet sheet, Box box, boolean roomy, Optional<ThreadId> looked) {
            Stroke edge = Stroke.of(stuck ? Tone.LOSS : Tone.MUTED, 1.5);
            for (double back : new double[] {4, 2}) sheet.box(box.moved(back, back), 10, Fill.of(Tone.PANEL), Stroke.of(edge.ink(), 1), Target.NONE);
            sheet.box(box, 10, Fill.of(Tone.PANEL), edge, Target.NONE);
            double y = roomy ? box.y() + 17 : box.centreY();
            double x = box.x() + 10;
            for (ThreadId thread : shown()) {
                x = sheet.name(thread, x, y, SMALL_NAME, new Target.OfThread(thread)) + GAP;
            }
            sheet.text(x, y + SMALL_NAME.capHeight() / 2, more(), SMALL_NAME, Tone.MUTED, Anchor.START, Target.NONE);
            if (roomy) sheet.text(box.centreX(), box.y() + 37, status, STATUS, Tone.MUTED, Anchor.MIDDLE, Target.NONE);
        }
    }

    /// A lock, a channel, a WaitGroup…: its card on the stage.
    record Thing(Gate gate, boolean inRing) implements WaitFigure {
        @Override
        public double width(Sheet sheet, boolean roomy) {
            GateCard card = new GateCard(gate);
            return roomy ? Math.min(WIDEST_CARD, card.width(sheet)) : Math.min(104, card.nameWidth(sheet));
        }

        @Override
        public double height(boolean roomy) {
            return roomy ? 30 : 26;
        }

        @Override
        public void draw(Sheet sheet, Box box, boolean roomy, Optional<ThreadId> looked) {
            Stroke edge = gate.owner().map(owner -> Stroke.of(Ink.of(owner), 1.5)).orElse(Stroke.of(Tone.MUTED, 1.2));
            if (roomy) new GateCard(gate).draw(sheet, box, edge);
            else new GateCard(gate).drawName(sheet, box, edge);
        }
    }

    /// What is no cell: a nil channel, and nobody where somebody would be needed.
    record Void(String words, boolean nobody) implements WaitFigure {
        private static final Type WORDS = Type.sans(12, Weight.MEDIUM);
        private static final int LONG = 16;

        @Override
        public double width(Sheet sheet, boolean roomy) {
            return Math.ceil(lines(roomy).stream().mapToDouble(line -> sheet.letters().width(line, WORDS)).max().orElse(0) + 24);
        }

        /// Long words in two lines, as even as can be.
        private List<String> lines(boolean roomy) {
            if (!roomy && nobody) return List.of("nobody left");
            if (words.length() <= LONG) return List.of(words);
            int best = -1;
            for (int space = words.indexOf(' '); space >= 0; space = words.indexOf(' ', space + 1)) {
                if (best < 0 || Math.abs(space - words.length() / 2) < Math.abs(best - words.length() / 2)) best = space;
            }
            return best < 0 ? List.of(words) : List.of(words.substring(0, best), words.substring(best + 1));
        }

        @Override
        public double height(boolean roomy) {
            return lines(roomy).size() == 1 ? 28 : 44;
        }

        @Override
        public void draw(Sheet sheet, Box box, boolean roomy, Optional<ThreadId> looked) {
            Ink ink = nobody ? Tone.LOSS : Tone.MUTED;
            sheet.box(box, 8, Fill.of(nobody ? Tone.LOSS_SOFT : Tone.WELL), Stroke.dashed(ink, 1.5), Target.NONE);
            List<String> lines = lines(roomy);
            for (int i = 0; i < lines.size(); i++) {
                double y = box.centreY() + (i - (lines.size() - 1) / 2.0) * 16;
                sheet.centred(box.centreX(), y, lines.get(i), WORDS, ink, Target.NONE);
            }
        }
    }
}
