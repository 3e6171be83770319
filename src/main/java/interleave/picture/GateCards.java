package interleave.picture;

import interleave.engine.Cell;
import interleave.engine.State;
import interleave.picture.Ink.Tone;
import interleave.picture.Mark.Anchor;
import interleave.picture.Type.Weight;
import interleave.program.ThreadId;
import interleave.program.Value;
import java.util.List;

/// Small cards for the cells that threads wait for: a mutex with its owner, a group with what it still counts.
record GateCards(State state, List<Cell> gates) {
    private static final double HEIGHT = 28;
    private static final Type NAME = Type.mono(12, Weight.BOLD);
    private static final Type WORDS = Type.sans(11);
    private static final Type MORE = Type.sans(11, Weight.MEDIUM);

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
        for (Cell gate : gates.subList(0, shown)) {
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

    private double width(Sheet sheet, Cell gate) {
        double owner = owner(gate) < 0 ? 0 : sheet.nameWidth(ThreadId.of(owner(gate)), WORDS) + 4;
        return Math.ceil(20 + sheet.letters().width(gate.name(), NAME) + 8 + sheet.letters().width(words(gate), WORDS) + owner);
    }

    private int owner(Cell gate) {
        return switch (state.read(gate)) {
            case Value.Mutex(int owner) -> owner;
            case Value.ReadWriteMutex(int writer, boolean held, var readers) ->
                held ? writer : readers.isEmpty() ? -1 : readers.getFirst();
            case Value.Once(int runner, boolean _) -> runner;
            case Value.Condition(var waiting, var _) -> waiting.isEmpty() ? -1 : waiting.getFirst();
            case Value.Alarm _, Value.Channel _, Value.WaitGroup _, Value.Int _, Value.Real _, Value.Bool _, Value.Text _, Value.Pointer _, Value.Nil _,
                    Value.Slice _, Value.Function _, Value.Dynamic _, Value.Aggregate _, Value.Table _ -> -1;
        };
    }

    private String words(Cell gate) {
        return switch (state.read(gate)) {
            case Value.Mutex(int owner) -> owner < 0 ? "free" : "held by";
            case Value.WaitGroup(long count) -> count == 0 ? "all done" : count + " to go";
            case Value.ReadWriteMutex(int writer, boolean held, var readers) ->
                held ? "written by" : writer >= 0 ? "T" + writer + " wants to write, " + read(readers) : read(readers);
            case Value.Once(int runner, boolean done) -> done ? "done" : runner < 0 ? "not yet done" : "being done by";
            case Value.Condition(var waiting, var _) ->
                waiting.isEmpty() ? "nobody waits" : waiting.size() == 1 ? "waiting:" : waiting.size() + " waiting, first";
            case Value.Alarm(boolean set, long duration, long period, Value.Due _, int _, int _) ->
                set ? (period > 0 ? "every " : "set: ") + duration(period > 0 ? period : duration) : "not set";
            case Value.Text text -> text.readable().isEmpty() ? "empty" : text.readable();
            case Value.Channel channel -> channel.toString();
            case Value.Int _, Value.Real _, Value.Bool _, Value.Pointer _, Value.Nil _, Value.Slice _,
                    Value.Function _, Value.Dynamic _, Value.Aggregate _, Value.Table _ -> state.read(gate).toString();
        };
    }

    /// What stands before the name of the first reader.
    private static String read(List<Integer> readers) {
        return readers.isEmpty() ? "free" : readers.size() == 1 ? "read by" : "read by " + readers.size() + ", first";
    }

    private static String duration(long nanoseconds) {
        if (nanoseconds % 1_000_000_000 == 0) return nanoseconds / 1_000_000_000 + " s";
        if (nanoseconds % 1_000_000 == 0) return nanoseconds / 1_000_000 + " ms";
        return nanoseconds % 1_000 == 0 ? nanoseconds / 1_000 + " µs" : nanoseconds + " ns";
    }

    private void card(Sheet sheet, Cell gate, Box box) {
        Target target = new Target.OfCell(gate);
        int owner = owner(gate);
        Stroke edge = owner < 0 ? Stroke.of(Tone.LINE, 1) : Stroke.of(Ink.of(ThreadId.of(owner)), 1.5);
        sheet.box(box, 7, Fill.of(Tone.PANEL), edge, target);
        double y = box.centreY();
        double rest = box.right() - 10 - (box.x() + 10);
        boolean tight = owner >= 0 && box.width() < width(sheet, gate) - 1;
        String words = tight ? "" : words(gate);
        double after = sheet.letters().width(words, WORDS) + 8 + (owner < 0 ? 0 : sheet.nameWidth(ThreadId.of(owner), WORDS) + 4);
        String name = sheet.letters().fit(gate.name(), NAME, Math.max(0, rest - after));
        sheet.text(box.x() + 10, y + NAME.capHeight() / 2, name, NAME, Tone.TEXT, Anchor.START, target);
        double x = box.x() + 10 + sheet.letters().width(name, NAME) + 8;
        sheet.text(x, y + WORDS.capHeight() / 2, words, WORDS, Tone.MUTED, Anchor.START, target);
        if (owner >= 0) sheet.name(ThreadId.of(owner), x + sheet.letters().width(words, WORDS) + 4, y, WORDS, target);
    }
}
