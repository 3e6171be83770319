package interleave.engine;

import interleave.program.Body;
import interleave.program.Instruction;
import interleave.program.Instruction.*;
import interleave.program.Program;
import interleave.program.Expression;
import interleave.program.Span;
import interleave.program.Value;
import java.util.List;

/// Makes a program ready to run. The one exhaustive switch over [Instruction]: a new one must be given its meaning here.
final class Linker {
    private static final Meeting.Results NOWHERE = new Meeting.Results(-1, -1, -1);

    private Linker() {}

    /// The code of every body of a program, in order.
    static Code[] link(Program program) {
        Code[] codes = new Code[program.bodies().size()];
        for (int i = 0; i < codes.length; i++) {
            Body body = program.bodies().get(i);
            codes[i] = new Code(i, body);
            for (int pc = 0; pc < codes[i].ops.length; pc++) {
                codes[i].ops[pc] = op(body.instructions().get(pc), pc);
            }
        }
        Reach.compute(program, codes);
        return codes;
    }

    private static Op op(Instruction instruction, int pc) {
        return switch (instruction) {
            case Set i -> new ControlOps.Set(i.span(), pc, i.slot(), Evaluator.of(i.value()));
            case Jump i -> new ControlOps.Jump(i.span(), pc, i.target());
            case Branch i -> new ControlOps.Branch(i.span(), pc, Evaluator.of(i.condition()), i.otherwise());
            case Call i ->
                new ControlOps.Call(
                        i.span(), pc, i.results(), Evaluator.of(i.function()), Evaluator.all(i.arguments()), i.name());
            case Return i -> new ControlOps.Return(i.span(), pc, Evaluator.all(i.values()));
            case Defer i ->
                new ControlOps.Defer(i.span(), pc, Evaluator.of(i.function()), Evaluator.all(i.arguments()));
            case RunDeferred i -> new ControlOps.RunDeferred(i.span(), pc);
            case Spawn i ->
                new ControlOps.Spawn(
                        i.span(), pc, i.slot(), Evaluator.of(i.function()), Evaluator.all(i.arguments()));
            case Join i -> new JoinOps.Join(i.span(), pc, Evaluator.of(i.thread()));
            case AskEnded i -> new JoinOps.AskEnded(i.span(), pc, i.slot(), Evaluator.of(i.thread()));
            case Ask i -> new ControlOps.Ask(i.span(), pc, i.slot(), i.question());
            case Keep i -> new ControlOps.Keep(i.span(), pc, Evaluator.of(i.value()));
            case Catch i -> new ControlOps.Catch(i.span(), pc, i.slot());
            case Unwind i -> new ControlOps.Unwind(i.span(), pc);
            case Panic i -> new ControlOps.Panic(i.span(), pc, Evaluator.of(i.value()));
            case Recover i -> new ControlOps.Recover(i.span(), pc, i.slot());
            case Exit i -> new ControlOps.Exit(i.span(), pc, Evaluator.of(i.code()));
            case Load i -> new MemoryOps.Load(i.span(), pc, i.slot(), Evaluator.of(i.address()));
            case Modify i ->
                new MemoryOps.Modify(
                        i.span(), pc, i.slot(), Evaluator.of(i.address()), Evaluator.of(i.value()), i.words());
            case Store i -> new MemoryOps.Store(i.span(), pc, Evaluator.of(i.address()), Evaluator.of(i.value()));
            case Allocate i -> new MemoryOps.Allocate(i.span(), pc, i.slot(), i.layout(), i.name());
            case AllocateArray i ->
                new MemoryOps.AllocateArray(
                        i.span(),
                        pc,
                        i.slot(),
                        i.element(),
                        Evaluator.of(i.length()),
                        Evaluator.of(i.capacity()),
                        i.name());
            case Atomic i ->
                new MemoryOps.Atomic(
                        i.span(),
                        pc,
                        i.slot(),
                        Evaluator.of(i.address()),
                        i.operation(),
                        i.width(),
                        Evaluator.all(i.operands()));
            case CallNative i ->
                new MemoryOps.CallNative(i.span(), pc, i.slot(), i.function(), Evaluator.all(i.arguments()));
            case Lock i -> new OrderOps.Lock(i.span(), pc, Evaluator.of(i.address()));
            case TryLock i -> new OrderOps.TryLock(i.span(), pc, i.slot(), Evaluator.of(i.address()));
            case Unlock i -> new OrderOps.Unlock(i.span(), pc, Evaluator.of(i.address()));
            case Guard i -> guard(i, pc, Evaluator.of(i.address()));
            case BeginOnce i -> new OnceOps.Begin(i.span(), pc, i.slot(), Evaluator.of(i.address()));
            case EndOnce i -> new OnceOps.End(i.span(), pc, Evaluator.of(i.address()), i.done());
            case AskOnce i -> new OnceOps.Ask(i.span(), pc, i.slot(), Evaluator.of(i.address()));
            case Enlist i -> new ConditionOps.Enlist(i.span(), pc, Evaluator.of(i.address()));
            case AwaitNotice i -> new ConditionOps.AwaitNotice(i.span(), pc, Evaluator.of(i.address()));
            case AwaitNoticeFor i ->
                new ConditionOps.AwaitNoticeFor(
                        i.span(), pc, i.slot(), Evaluator.of(i.address()), Evaluator.of(i.nanoseconds()));
            case Notify i -> new ConditionOps.Notify(i.span(), pc, Evaluator.of(i.address()), i.all());
            case Enter i -> new OrderOps.Enter(i.span(), pc, Evaluator.of(i.address()), i.orders(), i.words());
            case MakeChannel i -> new ChannelOps.Make(i.span(), pc, i.slot(), Evaluator.of(i.capacity()), i.name());
            case Send i ->
                meeting(
                        i.span(),
                        pc,
                        List.of(sending(
                                i.span(), i.channel(), i.value(), i.sent() < 0 ? Value.NIL : Value.Bool.FALSE)),
                        i.sent() < 0 ? NOWHERE : new Meeting.Results(-1, -1, i.sent()),
                        true,
                        Operation.SEND);
            case Receive i ->
                meeting(
                        i.span(),
                        pc,
                        List.of(receiving(i.span(), i.channel(), i.zero())),
                        new Meeting.Results(-1, i.slot(), i.open()),
                        true,
                        Operation.RECEIVE);
            case Select i ->
                meeting(
                        i.span(),
                        pc,
                        i.cases().stream().map(Linker::linked).toList(),
                        new Meeting.Results(i.chosen(), i.slot(), i.open()),
                        !i.hasDefault(),
                        Operation.SELECT);
            case Choose i -> new ControlOps.Choose(i.span(), pc, i.slot(), Evaluator.of(i.count()), i.words());
            case CloseChannel i -> new ChannelOps.Close(i.span(), pc, Evaluator.of(i.channel()), i.again());
            case MeasureChannel i ->
                new ChannelOps.Measure(i.span(), pc, i.slot(), Evaluator.of(i.channel()), i.room());
            case SetAlarm i ->
                new AlarmOps.Start(
                        i.span(),
                        pc,
                        i.slot(),
                        Evaluator.of(i.address()),
                        Evaluator.of(i.nanoseconds()),
                        Evaluator.of(i.period()));
            case StopAlarm i -> new AlarmOps.Stop(i.span(), pc, i.slot(), Evaluator.of(i.address()));
            case AwaitAlarm i -> new AlarmOps.Await(i.span(), pc, i.slot(), Evaluator.of(i.address()));
            case Draw i -> new ControlOps.Draw(i.span(), pc, i.slot());
            case ReadClock i -> new AlarmOps.Read(i.span(), pc, i.slot());
            case AddWaiting i ->
                new OrderOps.AddWaiting(
                        i.span(), pc, Evaluator.of(i.address()), Evaluator.of(i.delta()), i.balanced());
            case AwaitZero i -> new OrderOps.AwaitZero(i.span(), pc, Evaluator.of(i.address()));
            case Print i -> new OrderOps.Print(i.span(), pc, Evaluator.of(i.text()), i.error());
            case Sleep i -> new OrderOps.Sleep(i.span(), pc, Evaluator.of(i.nanoseconds()));
        };
    }

    private static Op meeting(
            Span span, int pc, List<Meeting.Case> cases, Meeting.Results results, boolean waits, Operation operation) {
        return new Meeting(span, pc, cases, results, waits, operation);
    }

    private static Meeting.Case linked(Select.Case one) {
        return one.value().isPresent()
                ? sending(one.span(), one.channel(), one.value().get(), one.zero())
                : receiving(one.span(), one.channel(), one.zero());
    }

    private static Meeting.Case sending(Span span, Expression channel, Expression value, Value closed) {
        return new Meeting.Case(span, Evaluator.of(channel), Evaluator.of(value), closed);
    }

    private static Meeting.Case receiving(Span span, Expression channel, Value zero) {
        return new Meeting.Case(span, Evaluator.of(channel), null, zero);
    }

    private static Op guard(Guard i, int pc, Eval address) {
        return switch (i.operation()) {
            case LOCK -> new GuardOps.Lock(i.span(), pc, address);
            case TRY_LOCK -> new GuardOps.Try(i.span(), pc, i.slot(), address, false);
            case UNLOCK -> new GuardOps.Unlock(i.span(), pc, address);
            case READ_LOCK -> new GuardOps.ReadLock(i.span(), pc, address);
            case TRY_READ_LOCK -> new GuardOps.Try(i.span(), pc, i.slot(), address, true);
            case READ_UNLOCK -> new GuardOps.ReadUnlock(i.span(), pc, address);
        };
    }
}
