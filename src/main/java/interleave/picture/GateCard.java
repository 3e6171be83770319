package interleave.picture;

import interleave.picture.Ink.Tone;
import interleave.picture.Mark.Anchor;
import interleave.picture.Type.Weight;
import interleave.program.ThreadId;
import java.util.ArrayList;
import java.util.List;

/// The small card of a cell that threads wait for: its name, how it stands, and who waits for it as far as there is room.
record GateCard(Gate gate) {
    private static final double GAP = 4;
    private static final double BEHIND_NAME = 8;
    /// How much room is left for a name that is longer.
    private static final double LEAST_NAME = 36;
    private static final Type NAME = Type.mono(12, Weight.BOLD);
    private static final Type WORDS = Type.sans(11);

    /// How wide it is where there is room for all.
    double width(Sheet sheet) {
        return Math.ceil(20 + sheet.letters().width(gate.cell().name(), NAME) + width(sheet, all(gate)));
    }

    /// How wide it is with nothing but the name.
    double nameWidth(Sheet sheet) {
        return Math.ceil(20 + sheet.letters().width(gate.cell().name(), NAME));
    }

    private static double width(Sheet sheet, List<Gate.Part> parts) {
        return BEHIND_NAME - GAP + parts.stream().mapToDouble(part -> GAP + width(sheet, part)).sum();
    }

    private static List<Gate.Part> all(Gate gate) {
        List<Gate.Part> all = new ArrayList<>(gate.how());
        all.addAll(gate.queue());
        return all;
    }

    private static double width(Sheet sheet, Gate.Part part) {
        return switch (part) {
            case Gate.Part.Words(String text) -> sheet.letters().width(text, WORDS);
            case Gate.Part.Name(ThreadId thread) -> sheet.nameWidth(thread, WORDS);
            case Gate.Part.Through(Pipe pipe) -> pipe.width(sheet);
        };
    }

    /// What fits beside the name: all, or no queue, or of what somebody has only the names.
    private static List<Gate.Part> fitting(Sheet sheet, Gate gate, double room) {
        if (width(sheet, all(gate)) <= room) return all(gate);
        if (width(sheet, gate.how()) <= room) return gate.how();
        List<Gate.Part> names = gate.how().stream().filter(Gate.Part.Name.class::isInstance).toList();
        return names.isEmpty() ? gate.how() : names.subList(0, 1);
    }

    /// Draws it with nothing but the name.
    void drawName(Sheet sheet, Box box, Stroke edge) {
        Target target = new Target.OfCell(gate.cell());
        sheet.box(box, 7, Fill.of(Tone.PANEL), edge, target);
        sheet.centred(box.centreX(), box.centreY(), sheet.letters().fit(gate.cell().name(), NAME, box.width() - 12), NAME, Tone.TEXT, target);
    }

    void draw(Sheet sheet, Box box, Stroke edge) {
        Target target = new Target.OfCell(gate.cell());
        sheet.box(box, 7, Fill.of(Tone.PANEL), edge, target);
        double room = box.width() - 20;
        double wanted = sheet.letters().width(gate.cell().name(), NAME);
        List<Gate.Part> parts = fitting(sheet, gate, room - Math.min(wanted, LEAST_NAME));
        String name = sheet.letters().fit(gate.cell().name(), NAME, Math.max(0, room - Math.min(width(sheet, parts), room - Math.min(wanted, LEAST_NAME))));
        double y = box.centreY();
        sheet.text(box.x() + 10, y + NAME.capHeight() / 2, name, NAME, Tone.TEXT, Anchor.START, target);
        double x = box.x() + 10 + sheet.letters().width(name, NAME) + BEHIND_NAME - GAP;
        for (Gate.Part part : parts) {
            x += GAP;
            double rest = box.right() - 10 - x;
            if (rest < Math.min(8, Math.floor(width(sheet, part)))) return; // a figure of one digit is narrow
            switch (part) {
                case Gate.Part.Words(String text) -> {
                    String words = sheet.letters().fit(text, WORDS, rest);
                    sheet.text(x, y + WORDS.capHeight() / 2, words, WORDS, Tone.MUTED, Anchor.START, target);
                }
                case Gate.Part.Name(ThreadId thread) -> sheet.name(thread, x, y, WORDS, target);
                case Gate.Part.Through(Pipe pipe) -> pipe.draw(sheet, x, y, rest, target);
            }
            x += width(sheet, part);
        }
    }
}
