package interleave.picture;

import interleave.engine.Cell;
import interleave.engine.State;
import interleave.picture.Ink.Tone;
import interleave.picture.Mark.Anchor;
import interleave.picture.Type.Weight;
import interleave.program.ThreadId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Small cards for the cells that threads wait for: a mutex with its owner and queue, a group with what it still counts, a
/// channel with what is in it.
/// @param places where the cards are that have been drawn
record GateCards(List<Gate> gates, Map<Cell, Box> places) {
    private static final double GAP = 4;
    private static final double BEHIND_NAME = 8;
    /// How much room is left for a name that is longer.
    private static final double LEAST_NAME = 36;
    private static final double HEIGHT = 28;
    private static final Type NAME = Type.mono(12, Weight.BOLD);
    private static final Type WORDS = Type.sans(11);
    private static final Type MORE = Type.sans(11, Weight.MEDIUM);

    static GateCards of(State state, List<Cell> cells) {
        Map<Cell, List<ThreadId>> queues = cells.isEmpty() ? Map.of() : Gate.queues(state);
        return new GateCards(cells.stream()
                .map(cell -> Gate.of(state, cell, queues.getOrDefault(cell, List.of())))
                .toList(), new HashMap<>());
    }

    /// Where a card was drawn, if there was room for it.
    Optional<Box> place(Cell cell) {
        return Optional.ofNullable(places.get(cell));
    }

    void draw(Sheet sheet, Box room, boolean stacked) {
        if (gates.isEmpty() || room.height() < HEIGHT) return;
        if (stacked) stack(sheet, room);
        else row(sheet, room);
    }

    private void stack(Sheet sheet, Box room) {
        int fit = (int) ((room.height() + 4) / (HEIGHT + 4));
        int shown = gates.size() <= fit ? gates.size() : fit - 1;
        for (int i = 0; i < shown; i++) {
            double wide = Math.min(room.width(), width(sheet, gates.get(i)));
            card(sheet, gates.get(i), new Box(room.right() - wide, room.y() + i * (HEIGHT + 4), wide, HEIGHT));
        }
        if (shown < gates.size()) {
            sheet.fitted(room.right(), room.y() + shown * (HEIGHT + 4) + 18, room.width(), more(shown), MORE, Tone.MUTED, Anchor.END, Target.NONE);
        }
    }

    private void row(Sheet sheet, Box room) {
        double used = 0;
        int shown = 0;
        double more = sheet.letters().width(more(0), MORE) + 8;
        while (shown < gates.size()) {
            double wide = width(sheet, gates.get(shown)) + 8;
            boolean last = shown == gates.size() - 1;
            if (used + wide + (last ? 0 : more) > room.width() + 8) break;
            used += wide;
            shown++;
        }
        double rest = shown < gates.size() ? more : 0;
        double x = Math.round(room.centreX() - (used + rest - 8) / 2);
        for (Gate gate : gates.subList(0, shown)) {
            double wide = width(sheet, gate);
            card(sheet, gate, new Box(x, room.y(), wide, HEIGHT));
            x += wide + 8;
        }
        if (shown < gates.size()) {
            sheet.fitted(x, room.y() + 18, Math.max(0, room.right() - x), more(shown), MORE, Tone.MUTED, Anchor.START, Target.NONE);
        }
    }

    private String more(int shown) {
        return "+" + (gates.size() - shown) + " more";
    }

    private double width(Sheet sheet, Gate gate) {
        return Math.ceil(20 + sheet.letters().width(gate.cell().name(), NAME) + width(sheet, all(gate)));
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

    private void card(Sheet sheet, Gate gate, Box box) {
        places.put(gate.cell(), box);
        Target target = new Target.OfCell(gate.cell());
        Stroke edge = gate.owner().map(owner -> Stroke.of(Ink.of(owner), 1.5)).orElse(Stroke.of(Tone.LINE, 1));
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
