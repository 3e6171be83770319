package interleave.picture;

import interleave.engine.Cell;
import interleave.engine.State;
import interleave.engine.ThreadView;
import interleave.engine.Waiting;
import interleave.picture.Ink.Tone;
import interleave.picture.Mark.Anchor;
import interleave.picture.Type.Weight;
import interleave.program.ThreadId;
import interleave.program.Value;
import java.util.ArrayList;
import java.util.List;

/// A channel as a pipe: the places of its buffer with what is in them, the oldest at the right end where it comes out; those
/// who wait to send before it, those who wait to receive behind it.
record Pipe(Value.Channel channel, List<ThreadId> senders, List<ThreadId> receivers) {
    private static final int MOST_PLACES = 5;
    private static final int MOST_SIGNS = 3;
    private static final double SIGN = 10;
    private static final double PLACE = 15;
    private static final double MOST_WIDE = 44;
    private static final Type HELD = Type.mono(11, Weight.BOLD);
    private static final Type WORDS = Type.sans(11);

    /// The channel of that cell, with those who wait there.
    static Pipe of(State state, Cell cell) {
        List<ThreadId> senders = new ArrayList<>();
        List<ThreadId> receivers = new ArrayList<>();
        for (ThreadView thread : state.allThreads()) {
            if (!(thread.waiting().orElse(null) instanceof Waiting.ForChannels(var wishes, boolean _))) continue;
            for (Waiting.Wish wish : wishes) {
                if (wish.channel().equals(cell)) (wish.send() ? senders : receivers).add(thread.id());
            }
        }
        return new Pipe(
                (Value.Channel) state.read(cell),
                senders.stream().distinct().toList(),
                receivers.stream().distinct().toList());
    }

    /// What is said beside the pipe.
    private String words() {
        String closed = channel.closed() ? "closed" : "";
        if (channel.capacity() <= MOST_PLACES) return closed;
        String held = held();
        return closed.isEmpty() ? held : held + ", " + closed;
    }

    /// How many values are in it, and of how many; a channel without a limit holds any number.
    private String held() {
        int held = channel.buffer().size();
        return channel.capacity() == Integer.MAX_VALUE ? held + " held" : held + " of " + channel.capacity();
    }

    /// All of it where there is no room to draw it.
    private String inWords() {
        int held = channel.buffer().size();
        String holds = channel.capacity() == 0 ? "no buffer" : held == 0 ? "empty" : held();
        return channel.closed() ? holds + ", closed" : holds;
    }

    private int places() {
        return channel.capacity() > MOST_PLACES ? Math.min(MOST_PLACES, channel.buffer().size()) : channel.capacity();
    }

    private double wide(Sheet sheet, int place) {
        String text = text(sheet, place);
        return text.isEmpty() ? PLACE : Math.clamp(sheet.letters().width(text, HELD) + 7, PLACE, MOST_WIDE);
    }

    /// What is in a place, from the left: the youngest comes first.
    private String text(Sheet sheet, int place) {
        int index = places() - 1 - place;
        return index < channel.buffer().size() ? sheet.words(channel.buffer().get(index)) : "";
    }

    private double pipe(Sheet sheet) {
        double wide = 0;
        for (int i = 0; i < places(); i++) wide += wide(sheet, i);
        return Math.max(PLACE + 7, wide + 4);
    }

    private static double signs(List<ThreadId> threads) {
        return Math.min(MOST_SIGNS, threads.size()) * (SIGN + 3);
    }

    double width(Sheet sheet) {
        String words = words();
        double said = words.isEmpty() ? 0 : sheet.letters().width(words, WORDS) + 7;
        return signs(senders) + pipe(sheet) + signs(receivers) + said;
    }

    /// Draws it with its left end at `x`, as wide as [#width] says; where there is less room, in words.
    void draw(Sheet sheet, double x, double y, double room, Target target) {
        if (width(sheet) > room + 1) {
            sheet.fitted(x, y + WORDS.capHeight() / 2, room, inWords(), WORDS, Tone.MUTED, Anchor.START, target);
            return;
        }
        double at = x;
        for (ThreadId thread : senders.subList(0, Math.min(MOST_SIGNS, senders.size()))) {
            sheet.sign(thread, at + SIGN / 2, y, SIGN, target);
            at += SIGN + 3;
        }
        Box pipe = new Box(at, y - 9, pipe(sheet), 18);
        Stroke edge = channel.closed() ? Stroke.of(Tone.FAINT, 1.2) : Stroke.of(Tone.MUTED, 1.2);
        sheet.box(pipe, 4, Fill.of(Tone.WELL), Stroke.NONE, target);
        sheet.line(pipe.x(), pipe.y(), pipe.right(), pipe.y(), edge, target);
        sheet.line(pipe.x(), pipe.bottom(), pipe.right(), pipe.bottom(), edge, target);
        if (channel.closed()) sheet.line(pipe.x(), pipe.y(), pipe.x(), pipe.bottom(), edge, target);
        double inside = pipe.x() + 2;
        for (int i = 0; i < places(); i++) {
            double wide = wide(sheet, i);
            Box place = new Box(inside + 1, y - 7, wide - 2, 14);
            boolean held = !text(sheet, i).isEmpty();
            sheet.box(place, 3, held ? Fill.of(Tone.PANEL) : Fill.NONE, Stroke.of(held ? Tone.MUTED : Tone.LINE, 1), target);
            String text = sheet.letters().fit(text(sheet, i), HELD, wide - 5);
            sheet.centred(place.centreX(), y, text, HELD, Tone.TEXT, target);
            inside += wide;
        }
        at = pipe.right() + 3;
        for (ThreadId thread : receivers.subList(0, Math.min(MOST_SIGNS, receivers.size()))) {
            sheet.sign(thread, at + SIGN / 2, y, SIGN, target);
            at += SIGN + 3;
        }
        sheet.text(at + 4, y + WORDS.capHeight() / 2, words(), WORDS, Tone.MUTED, Anchor.START, target);
    }
}
