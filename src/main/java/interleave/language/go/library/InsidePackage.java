package interleave.language.go.library;

import static interleave.language.go.library.PackageBuilder.returns;
import static interleave.language.go.library.PackageBuilder.takes;

import interleave.language.go.fmt.Fmt;
import interleave.language.go.tree.Emission;
import interleave.language.go.tree.PureNative;
import interleave.language.go.type.Basic;
import interleave.language.go.type.GoType;
import interleave.language.go.type.Named;
import interleave.program.AtomicOperation;
import interleave.program.Expression;
import interleave.program.Instruction;
import interleave.program.Layout;
import interleave.program.Native;
import interleave.program.Value;
import interleave.program.Width;
import java.util.List;

/// What the parts of the library that are written in Go are made of. No program can import it.
final class InsidePackage {
    private InsidePackage() {}

    static LibraryPackage make() {
        Named once = type("Once", Value.Once.FRESH, Layout.Kind.ONCE);
        Named condition = type("Condition", Value.Condition.EMPTY, Layout.Kind.CONDITION);
        Named status = type("Status", Value.Text.EMPTY, Layout.Kind.OBJECT);
        Named cell = type("Cell", Value.NIL, Layout.Kind.ATOMIC);
        GoType anyCell = new GoType.Pointer(cell);
        GoType ticks = new GoType.Channel(GoType.Direction.BOTH, TimePackage.TIME);
        GoType anyOnce = new GoType.Pointer(once);
        GoType anyCondition = new GoType.Pointer(condition);
        GoType anyStatus = new GoType.Pointer(status);
        return InsideValues.add(new PackageBuilder(Library.INSIDE))
                .type("Once", once)
                .function("BeginOnce", returns(takes(anyOnce), Basic.BOOL), (code, site, operands) -> {
                    int slot = code.temporary();
                    Emission.Operand at = operands.getFirst();
                    code.add(new Instruction.BeginOnce(site.span(), slot, at.value(), at.text()));
                    return List.of(new Expression.Local(slot));
                })
                .function("EndOnce", takes(anyOnce), doing((site, at) ->
                        new Instruction.EndOnce(site.span(), at.value(), at.text())))
                .type("Condition", condition)
                .function("Enlist", takes(anyCondition), doing((site, at) ->
                        new Instruction.Enlist(site.span(), at.value(), at.text())))
                .function("AwaitNotice", takes(anyCondition), doing((site, at) ->
                        new Instruction.AwaitNotice(site.span(), at.value(), at.text())))
                .function("NotifyOne", takes(anyCondition), doing((site, at) ->
                        new Instruction.Notify(site.span(), at.value(), false, at.text())))
                .function("NotifyAll", takes(anyCondition), doing((site, at) ->
                        new Instruction.Notify(site.span(), at.value(), true, at.text())))
                .type("Status", status)
                .function("Enter", takes(anyStatus, Basic.STRING), entering(true))
                .function("EnterUnordered", takes(anyStatus, Basic.STRING), entering(false))
                .function("Set", takes(anyStatus, Basic.STRING), (code, site, operands) -> {
                    Emission.Operand at = operands.getFirst();
                    code.add(new Instruction.Store(site.span(), at.value(), operands.get(1).value(), at.text()));
                    return List.of();
                })
                .type("Cell", cell)
                .function("EnterCell", takes(anyCell), (code, site, operands) -> {
                    code.add(new Instruction.Enter(site.span(), operands.getFirst().value(), false, ""));
                    return List.of();
                })
                .function("NewCell", returns(takes(anyStatus, GoType.ANY), anyCell), (code, site, operands) -> {
                    int slot = code.temporary();
                    List<Expression> given = operands.stream().map(Emission.Operand::value).toList();
                    code.add(new Instruction.CallNative(site.span(), slot, new NewCell(), given));
                    return List.of(new Expression.Local(slot));
                })
                .function("Load", returns(takes(anyCell), GoType.ANY), atomic(AtomicOperation.LOAD))
                .function("Store", takes(anyCell, GoType.ANY), atomic(AtomicOperation.STORE))
                .function("Swap", returns(takes(anyCell, GoType.ANY), GoType.ANY), atomic(AtomicOperation.SWAP))
                .function(
                        "CompareAndSwap",
                        returns(takes(anyCell, GoType.ANY, GoType.ANY), Basic.BOOL),
                        atomic(AtomicOperation.COMPARE_AND_SWAP))
                .function("SameType", returns(takes(GoType.ANY, GoType.ANY), Basic.BOOL), (_, _, operands) ->
                        List.of(new Expression.Apply(
                                SAME_TYPE, operands.stream().map(Emission.Operand::value).toList())))
                .function("NewAlarm", returns(takes(), ticks), (code, site, _) -> {
                    int slot = code.temporary();
                    code.add(new Instruction.Allocate(site.span(), slot, TIMER, code.made()));
                    return List.of(new Expression.Local(slot));
                })
                .function("SetAlarm", returns(takes(ticks, Basic.INT64, Basic.INT64), Basic.BOOL), (code, site, operands) -> {
                    int slot = code.temporary();
                    Emission.Operand at = operands.getFirst();
                    code.add(new Instruction.SetAlarm(
                            site.span(), slot, alarm(at), operands.get(1).value(), operands.get(2).value(), at.text()));
                    return List.of(new Expression.Local(slot));
                })
                .function("StopAlarm", returns(takes(ticks), Basic.BOOL), (code, site, operands) -> {
                    int slot = code.temporary();
                    Emission.Operand at = operands.getFirst();
                    code.add(new Instruction.StopAlarm(site.span(), slot, alarm(at), at.text()));
                    return List.of(new Expression.Local(slot));
                })
                .function("AwaitAlarm", returns(takes(ticks), Basic.BOOL), (code, site, operands) -> {
                    int slot = code.temporary();
                    Emission.Operand at = operands.getFirst();
                    code.add(new Instruction.AwaitAlarm(site.span(), slot, alarm(at), at.text()));
                    return List.of(new Expression.Local(slot));
                })
                .function("Clock", returns(takes(), Basic.INT64), (code, site, _) -> {
                    int slot = code.temporary();
                    code.add(new Instruction.ReadClock(site.span(), slot));
                    return List.of(new Expression.Local(slot));
                })
                .build();
    }

    /// A timer's channel, which nobody sends to, and its alarm.
    private static final Layout TIMER = new Layout.Struct("timer", List.of(
            new Layout.Field("", new Layout.Cell(new Value.Channel(0, List.of(), false), Layout.Kind.LIBRARY)),
            new Layout.Field("", new Layout.Cell(Value.Alarm.UNSET, Layout.Kind.OBJECT))));

    private static Expression alarm(Emission.Operand channel) {
        return new Expression.Offset(channel.value(), 1);
    }

    private static final PureNative SAME_TYPE = new PureNative("sametype", given -> Value.Bool.of(
            given.get(0) instanceof Value.Dynamic one && given.get(1) instanceof Value.Dynamic other
                    && one.type().equals(other.type())));

    /// Makes the cell of a key, called as the user would write it.
    private record NewCell() implements Native {
        @Override
        public String name() {
            return "newcell";
        }

        @Override
        public Value apply(List<Value> arguments, Memory memory) {
            Value.Pointer owner = (Value.Pointer) arguments.get(0);
            Value key = Fmt.SPRINTF.apply(List.of(Value.Text.of("%#v"), arguments.get(1)), memory);
            String title = memory.title(owner.block(), owner.offset()) + "[" + ((Value.Text) key).readable() + "]";
            return new Value.Pointer(memory.make(new Layout.Cell(Value.NIL, Layout.Kind.ATOMIC), title), 0);
        }
    }

    private static Emission atomic(AtomicOperation operation) {
        return (code, site, operands) -> {
            int slot = code.temporary();
            List<Expression> given = operands.stream().skip(1).map(Emission.Operand::value).toList();
            Emission.Operand at = operands.getFirst();
            code.add(new Instruction.Atomic(site.span(), slot, at.value(), operation, Width.INT64, given, at.text()));
            return operation == AtomicOperation.STORE ? List.of() : List.of(new Expression.Local(slot));
        };
    }

    private static Emission entering(boolean orders) {
        return (code, site, operands) -> {
            code.add(new Instruction.Enter(site.span(), operands.get(0).value(), orders, words(operands.get(1))));
            return List.of();
        };
    }

    private interface OnCell {
        Instruction at(Emission.Site site, Emission.Operand cell);
    }

    private static Emission doing(OnCell made) {
        return (code, site, operands) -> {
            code.add(made.at(site, operands.getFirst()));
            return List.of();
        };
    }

    private static String words(Emission.Operand operand) {
        if (operand.value() instanceof Expression.Constant(Value.Text text)) return text.readable();
        throw new IllegalStateException("no constant: " + operand.text());
    }

    private static Named type(String name, Value zero, Layout.Kind kind) {
        return new Named(Library.INSIDE, name).is(new GoType.Opaque(new Layout.Cell(zero, kind)));
    }
}
