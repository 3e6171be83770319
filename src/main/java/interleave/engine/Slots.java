package interleave.engine;

import interleave.program.Body;
import interleave.program.Expression;
import interleave.program.Instruction;
import interleave.program.Instruction.*;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Which locals an instruction reads and sets, and where it leads: what [Liveness] needs to know of each instruction.
final class Slots {
    private static final int[] NONE = {};

    private Slots() {}

    /// The expressions that an instruction evaluates, also when the step is only asked whether it can be taken.
    static List<Expression> read(Instruction instruction) {
        return switch (instruction) {
            case Set i -> List.of(i.value());
            case Load i -> List.of(i.address());
            case Modify i -> List.of(i.address(), i.value());
            case Store i -> List.of(i.address(), i.value());
            case Allocate _, Jump _, RunDeferred _, Recover _, Draw _, ReadClock _, Ask _, Catch _, Unwind _ -> List.of();
            case AllocateArray i -> List.of(i.length(), i.capacity());
            case Branch i -> List.of(i.condition());
            case Call i -> with(i.function(), i.arguments());
            case Return i -> i.values();
            case Defer i -> with(i.function(), i.arguments());
            case Spawn i -> with(i.function(), i.arguments());
            case Panic i -> List.of(i.value());
            case Print i -> List.of(i.text());
            case Join i -> List.of(i.thread());
            case AskEnded i -> List.of(i.thread());
            case Keep i -> List.of(i.value());
            case AskOnce i -> List.of(i.address());
            case AwaitNoticeFor i -> List.of(i.address(), i.nanoseconds());
            case Lock i -> List.of(i.address());
            case TryLock i -> List.of(i.address());
            case Unlock i -> List.of(i.address());
            case AddWaiting i -> List.of(i.address(), i.delta());
            case AwaitZero i -> List.of(i.address());
            case Guard i -> List.of(i.address());
            case BeginOnce i -> List.of(i.address());
            case EndOnce i -> List.of(i.address());
            case Enlist i -> List.of(i.address());
            case AwaitNotice i -> List.of(i.address());
            case Notify i -> List.of(i.address());
            case Enter i -> List.of(i.address());
            case MakeChannel i -> List.of(i.capacity());
            case Send i -> List.of(i.channel(), i.value());
            case Receive i -> List.of(i.channel());
            case Select i ->
                i.cases().stream()
                        .flatMap(one -> Stream.concat(Stream.of(one.channel()), one.value().stream()))
                        .toList();
            case CloseChannel i -> List.of(i.channel());
            case MeasureChannel i -> List.of(i.channel());
            case SetAlarm i -> List.of(i.address(), i.nanoseconds(), i.period());
            case StopAlarm i -> List.of(i.address());
            case AwaitAlarm i -> List.of(i.address());
            case Atomic i -> with(i.address(), i.operands());
            case Sleep i -> List.of(i.nanoseconds());
            case CallNative i -> i.arguments();
            case Choose i -> List.of(i.count());
            case Exit i -> List.of(i.code());
        };
    }

    /// The locals that an instruction sets, whatever happens, before the thread goes on behind it.
    static int[] set(Instruction instruction) {
        return switch (instruction) {
            case Set i -> new int[] {i.slot()};
            case Load i -> new int[] {i.slot()};
            case Modify i -> new int[] {i.slot()};
            case Allocate i -> new int[] {i.slot()};
            case AllocateArray i -> new int[] {i.slot()};
            case Recover i -> new int[] {i.slot()};
            case Catch i -> new int[] {i.slot()};
            case Ask i -> new int[] {i.slot()};
            case AskEnded i -> new int[] {i.slot()};
            case AskOnce i -> new int[] {i.slot()};
            case AwaitNoticeFor i -> new int[] {i.slot()};
            case Spawn i -> i.slot() < 0 ? NONE : new int[] {i.slot()};
            case Send i -> i.sent() < 0 ? NONE : new int[] {i.sent()};
            case TryLock i -> new int[] {i.slot()};
            case Guard i ->
                switch (i.operation()) {
                    case TRY_LOCK, TRY_READ_LOCK -> new int[] {i.slot()};
                    case LOCK, UNLOCK, READ_LOCK, READ_UNLOCK -> NONE;
                };
            case BeginOnce i -> new int[] {i.slot()};
            case MakeChannel i -> new int[] {i.slot()};
            case MeasureChannel i -> new int[] {i.slot()};
            case Receive i -> IntStream.of(i.slot(), i.open()).filter(slot -> slot >= 0).toArray();
            case Select i -> IntStream.of(i.chosen(), i.slot(), i.open()).filter(slot -> slot >= 0).toArray();
            case SetAlarm i -> new int[] {i.slot()};
            case StopAlarm i -> new int[] {i.slot()};
            case AwaitAlarm i -> new int[] {i.slot()};
            case Draw i -> new int[] {i.slot()};
            case ReadClock i -> new int[] {i.slot()};
            case Atomic i -> new int[] {i.slot()};
            case CallNative i -> new int[] {i.slot()};
            case Choose i -> new int[] {i.slot()};
            case Call i -> i.results().stream().mapToInt(Integer::intValue).toArray();
            case Store _, Jump _, Branch _, Return _, Defer _, RunDeferred _, Panic _, Unwind _, Join _, Keep _,
                    Print _, Lock _, Unlock _, CloseChannel _, AddWaiting _, AwaitZero _, EndOnce _, Enlist _, AwaitNotice _, Notify _, Enter _, Sleep _, Exit _ -> NONE;
        };
    }

    /// Where a call may go on behind an instruction, if nothing panics.
    static int[] next(Body body, int pc) {
        return switch (body.instructions().get(pc)) {
            case Jump i -> new int[] {i.target()};
            case Branch i -> new int[] {pc + 1, i.otherwise()};
            case Return _, Panic _, Exit _, Unwind _ -> NONE;
            case Set _, Load _, Modify _, Store _, Allocate _, AllocateArray _, Call _, Defer _, RunDeferred _, Spawn _,
                    Join _, AskEnded _, Ask _, Keep _, Catch _, AskOnce _, AwaitNoticeFor _,
                    Recover _, Print _, Lock _, TryLock _, Unlock _, MakeChannel _, Send _, Receive _, Select _,
                    CloseChannel _, MeasureChannel _, AddWaiting _, AwaitZero _, Guard _, BeginOnce _,
                    EndOnce _, Enlist _, AwaitNotice _, Notify _, Enter _, SetAlarm _, StopAlarm _, AwaitAlarm _, ReadClock _, Draw _, Atomic _, Sleep _, CallNative _, Choose _ -> new int[] {pc + 1};
        };
    }

    private static List<Expression> with(Expression first, List<Expression> others) {
        List<Expression> all = new java.util.ArrayList<>(others.size() + 1);
        all.add(first);
        all.addAll(others);
        return all;
    }
}
