package interleave.picture;

import interleave.engine.Cell;
import interleave.engine.State;
import interleave.picture.Ink.Tone;
import interleave.picture.Mark.Anchor;
import interleave.picture.Type.Weight;
import interleave.program.ThreadId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Small cards for the cells that threads wait for: a mutex with its owner and queue, a group with what it still counts, a
/// channel with what is in it.
/// @param places where the cards are that have been drawn
record GateCards(List<Gate> gates, Map<Cell, Box> places) {
    private static final double HEIGHT = 28;
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

    private static double width(Sheet sheet, Gate gate) {
        return new GateCard(gate).width(sheet);
    }

    private void card(Sheet sheet, Gate gate, Box box) {
        places.put(gate.cell(), box);
        Stroke edge = gate.owner().map(owner -> Stroke.of(Ink.of(owner), 1.5)).orElse(Stroke.of(Tone.LINE, 1));
        new GateCard(gate).draw(sheet, box, edge);
    }
}
