package interleave.analysis;

import interleave.analysis.Sentence.Writing;
import interleave.engine.Effect;
import interleave.program.Source;
import interleave.program.Span;
import interleave.program.ThreadId;
import interleave.program.Value;
import java.util.List;

/// What a thread did, as the part of a sentence behind the thread's name: `wrote 2 into counter`.
final class Phrases {
    private static final int LONGEST = 60;
    private final Source source;

    Phrases(Source source) {
        this.source = source;
    }

    Sentence of(Effect effect) {
        return switch (effect) {
            case Effect.Read e -> Sentence.of("read ", e.value(), " from ", e.cell());
            case Effect.Modified e -> Sentence.of(changed(e.words()), ": ", e.value());
            case Effect.Wrote e -> Sentence.of("wrote ", e.after(), " into ", e.cell());
            case Effect.Atomically e -> atomically(e);
            case Effect.Locked e -> Sentence.of("locked ", e.cell());
            case Effect.LockFailed e -> Sentence.of("tried to lock ", e.cell(), ", but ", e.owner(), " holds it");
            case Effect.Unlocked e -> Sentence.of("unlocked ", e.cell());
            case Effect.ReadLocked e -> Sentence.of("locked ", e.cell(), " for reading");
            case Effect.ReadUnlocked e -> Sentence.of("unlocked ", e.cell(), " from reading");
            case Effect.Claimed e ->
                Sentence.of("asked for ", e.cell(), " to write: no new readers are let in before it");
            case Effect.OnceBegun e -> Sentence.of("was the first to come to ", e.cell());
            case Effect.OnceEnded e -> Sentence.of("was done with ", e.cell());
            case Effect.OncePassed e -> Sentence.of("found ", e.cell(), " done");
            case Effect.Enlisted e -> Sentence.of("began to wait at ", e.cell());
            case Effect.Notified e ->
                e.woken().isEmpty()
                        ? Sentence.of("woke nobody at ", e.cell())
                        : Sentence.of("woke ", threads(e.woken()), " at ", e.cell());
            case Effect.Roused e -> Sentence.of("was woken at ", e.cell());
            case Effect.Sent e ->
                e.receiver().isPresent()
                        ? Sentence.of("sent ", e.value(), " to ", e.receiver().get(), " through ", e.cell())
                        : Sentence.of("sent ", e.value(), " into ", e.cell());
            case Effect.Received e ->
                !e.open()
                        ? Sentence.of("found ", e.cell(), " closed, and got ", e.value())
                        : e.sender().isPresent()
                                ? Sentence.of("received ", e.value(), " from ", e.sender().get(), " through ", e.cell())
                                : Sentence.of("received ", e.value(), " from ", e.cell());
            case Effect.Closed e -> Sentence.of("closed ", e.cell());
            case Effect.SendFailed e -> Sentence.of("found ", e.cell(), " closed, and cannot send");
            case Effect.Measured e -> Sentence.of("found ", new Piece.Number("" + e.length()), " in ", e.cell());
            case Effect.Chose e ->
                Sentence.of("took way ", new Piece.Number("" + (e.way() + 1)), " of ", new Piece.Number("" + e.ways()), ": " + e.words());
            case Effect.Passed _ -> Sentence.of("did not wait, and took the default");
            case Effect.Called e -> Sentence.of("called ", new Piece.Code(shortened(source.text(e.span()))));
            case Effect.AlarmSet e -> Sentence.of("set ", e.cell(), " to ring after ", duration(e.nanoseconds()));
            case Effect.AlarmStopped e ->
                e.set() ? Sentence.of("stopped ", e.cell()) : Sentence.of("stopped ", e.cell(), ", which was not set");
            case Effect.Rang e -> Sentence.of("was woken by ", e.cell(), " after ", duration(e.nanoseconds()));
            case Effect.Added e -> added(e);
            case Effect.Awaited e -> Sentence.of("found ", e.cell(), " at zero");
            case Effect.Spawned e -> Sentence.of("started ", e.child());
            case Effect.Joined e -> Sentence.of("joined ", e.other(), ", which has ended");
            case Effect.LookedAt e ->
                Sentence.of("saw that ", e.other(), e.ended() ? " has ended" : " has not ended yet");
            case Effect.TimedOut e ->
                Sentence.of("waited no longer for a notice at ", e.cell(), " after ", duration(e.nanoseconds()));
            case Effect.Ended _ -> Sentence.of("ended");
            case Effect.Woke e -> Sentence.of("woke from its sleep of ", duration(e.nanoseconds()));
            case Effect.Printed e -> Sentence.of("printed ", printed(e.text()));
            case Effect.Spun _ -> Sentence.of("has done nothing but private work for very long, and may do so for ever");
            case Effect.Panicked e -> Sentence.of("panicked: ", new Piece.Strong(e.message()));
            case Effect.Recovered _ -> Sentence.of("recovered from the panic");
            case Effect.Died _ -> Sentence.of("died of its panic, and the program with it");
            case Effect.Exited e -> Sentence.of("ended the program with exit code ", new Piece.Number("" + e.code()));
        };
    }

    /// What was done to a private copy, in the past; the words come from the language as `add 1`.
    static String changed(String words) {
        int space = words.indexOf(' ');
        String verb = space < 0 ? words : words.substring(0, space);
        String rest = space < 0 ? "" : words.substring(space);
        return switch (verb) {
            case "add" -> "added" + rest + " to its private copy";
            case "subtract" -> "subtracted" + rest + " from its private copy";
            case "multiply" -> "multiplied its private copy" + rest;
            case "divide" -> "divided its private copy" + rest;
            case "append" -> "appended" + rest + " to its private copy";
            default -> "changed its private copy (" + words + ")";
        };
    }

    private static Sentence atomically(Effect.Atomically e) {
        return switch (e.operation()) {
            case LOAD -> Sentence.of("read ", e.before(), " from ", e.cell(), " atomically");
            case STORE -> Sentence.of("wrote ", e.after(), " into ", e.cell(), " atomically");
            case ADD -> Sentence.of(addition(e), " in one atomic step: " + e.before() + " → ", e.after());
            case SWAP ->
                Sentence.of("put ", e.after(), " into ", e.cell(), " and took ", e.before(), " out, in one atomic step");
            case AND, OR, XOR, NAND, MAX, MIN ->
                Sentence.of(
                        "changed ", e.cell(), " in one step (" + e.operation().words() + "): " + e.before() + " → ",
                        e.after());
            case COMPARE_AND_SWAP, COMPARE_EXCHANGE ->
                e.wrote()
                        ? Sentence.of(
                                "found ", e.before(), " in ", e.cell(), " as expected, and put ", e.after(),
                                " there in the same step")
                        : Sentence.of("found ", e.before(), " in ", e.cell(), ", not what it expected, and changed nothing");
        };
    }

    private static Sentence addition(Effect.Atomically e) {
        if (!(e.before() instanceof Value.Int(long before) && e.after() instanceof Value.Int(long after))) {
            return Sentence.of("added to ", e.cell());
        }
        return after >= before
                ? Sentence.of("added " + (after - before) + " to ", e.cell())
                : Sentence.of("subtracted " + (before - after) + " from ", e.cell());
    }

    private Sentence added(Effect.Added e) {
        long by = Math.abs(e.delta());
        if (e.delta() < 0) {
            boolean done = by == 1 && source.text(e.span()).contains("Done");
            return done
                    ? Sentence.of("called ", e.cell(), ".Done")
                    : Sentence.of("took ", new Piece.Number("" + by), " from ", e.cell());
        }
        return Sentence.of("added ", new Piece.Number("" + by), " to ", e.cell());
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.length() > LONGEST ? line.substring(0, LONGEST - 1) + "…" : line;
    }

    private static Piece printed(String text) {
        String shown = text.stripTrailing();
        int line = shown.indexOf('\n');
        boolean more = line >= 0 || shown.length() > LONGEST;
        if (line >= 0) shown = shown.substring(0, line);
        if (shown.length() > LONGEST) shown = shown.substring(0, LONGEST);
        return new Piece.Code('"' + shown + (more ? "…" : "") + '"');
    }

    private static String duration(long nanoseconds) {
        if (nanoseconds % 1_000_000_000 == 0) return nanoseconds / 1_000_000_000 + " s";
        if (nanoseconds % 1_000_000 == 0) return nanoseconds / 1_000_000 + " ms";
        if (nanoseconds % 1_000 == 0) return nanoseconds / 1_000 + " µs";
        return nanoseconds + " ns";
    }

    /// ` (line 20)`; nothing where there is no place.
    Sentence line(Span span) {
        if (span.equals(Span.NOWHERE)) return Sentence.of();
        return Sentence.of(" (", new Piece.Line(source.line(span), span), ")");
    }

    /// `T1`, `T1 and T2`, `T1, T2 and T3`.
    static Sentence threads(List<ThreadId> threads) {
        return list(threads, "and");
    }

    /// The same with another word before the last.
    static Sentence list(List<?> parts, String word) {
        Writing writing = new Writing();
        for (int i = 0; i < parts.size(); i++) {
            if (i > 0) writing.add(i == parts.size() - 1 ? " " + word + " " : ", ");
            writing.add(parts.get(i));
        }
        return writing.done();
    }
}
