package interleave.language.rust.emit;

import interleave.language.rust.type.Ty;
import interleave.program.AtomicOperation;
import interleave.program.Expression;
import interleave.program.GuardOperation;
import interleave.program.Instruction;
import interleave.program.Layout;
import interleave.program.Value;
import interleave.program.Width;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Threads, waiting, channels, atomics, output and ends.
final class ThreadIntrinsics {
    private final Intrinsics call;

    ThreadIntrinsics(Intrinsics call) {
        this.call = call;
    }

    Optional<Expression> of(String name) {
        return switch (name) {
            case "enter" -> call.done(new Instruction.Enter(call.span, Pointers.thin(call.value(0)), false, call.constant(1)));
            case "enter_ordered" ->
                call.done(new Instruction.Enter(call.span, Pointers.thin(call.value(0)), true, call.constant(1)));
            case "choose" -> given(slot -> new Instruction.Choose(call.span, slot, call.value(0), call.constant(1)));
            case "random" -> given(slot -> new Instruction.Draw(call.span, slot));
            case "yield_now" -> Optional.of(Flat.UNIT);
            case "print" -> {
                boolean error = call.value(1) instanceof Expression.Constant(Value.Bool(boolean truth)) && truth;
                yield call.done(new Instruction.Print(call.span, call.value(0), error));
            }
            case "exit" -> call.done(new Instruction.Exit(call.span, call.value(0)));
            case "abort" -> call.done(new Instruction.Exit(call.span, Flat.number(134)));
            case "caller_location" -> ask(Instruction.Question.PLACE);
            case "caller_line" -> ask(Instruction.Question.LINE);
            case "caller_column" -> ask(Instruction.Question.COLUMN);
            case "file_name" -> Optional.of(Flat.text(call.compilation.source.name()));
            case "unwind" -> call.done(new Instruction.Panic(
                    call.span, new Expression.Gather(List.of(call.value(0), call.value(1)))));
            case "catch" -> Optional.of(call.compilation.calls.direct(call.code, call.span,
                    new Instance.Catching(call.type(0), call.result, call.type(1)), call.values, call.result, ""));
            case "panicking" -> ask(Instruction.Question.PANICKING);
            case "spawn" -> spawn();
            case "thread_number" -> ask(Instruction.Question.THREAD);
            case "thread_own" -> ask(Instruction.Question.KEPT);
            case "set_thread_own" -> call.done(new Instruction.Keep(call.span, call.value(0)));
            case "join" -> call.done(new Instruction.Join(call.span, call.value(0)));
            case "has_ended" -> given(slot -> new Instruction.AskEnded(call.span, slot, call.value(0)));
            case "sleep" -> call.done(new Instruction.Sleep(call.span, call.value(0)));
            case "clock" -> given(slot -> new Instruction.ReadClock(call.span, slot));
            default -> waiting(name);
        };
    }

    private interface Making {
        Instruction of(int slot);
    }

    private Optional<Expression> given(Making making) {
        int slot = call.code.slot();
        call.code.add(making.of(slot));
        return Optional.of(Flat.local(slot));
    }

    private Optional<Expression> ask(Instruction.Question question) {
        return given(slot -> new Instruction.Ask(call.span, slot, question));
    }

    private Optional<Expression> spawn() {
        Ty closure = call.type(0);
        String found = Glue.threadName(closure);
        String name = found.isEmpty() ? "thread" : found;
        Expression function = call.compilation.function(new Instance.ThreadStart(closure, name));
        return given(slot -> new Instruction.Spawn(call.span, slot, function, List.of(call.value(0)), name));
    }

    private Optional<Expression> guard(GuardOperation operation, boolean answers) {
        int slot = call.code.slot();
        call.code.add(new Instruction.Guard(call.span, slot, call.value(0), operation, ""));
        return Optional.of(answers ? Flat.local(slot) : Flat.UNIT);
    }

    private Optional<Expression> waiting(String name) {
        Expression first = call.values.isEmpty() ? Flat.UNIT : call.value(0);
        return switch (name) {
            case "mutex_lock" -> call.done(new Instruction.Lock(call.span, first, ""));
            case "mutex_try_lock" -> given(slot -> new Instruction.TryLock(call.span, slot, first, ""));
            case "mutex_unlock" -> call.done(new Instruction.Unlock(call.span, first, ""));
            case "rwlock_read" -> guard(GuardOperation.READ_LOCK, false);
            case "rwlock_try_read" -> guard(GuardOperation.TRY_READ_LOCK, true);
            case "rwlock_unlock_read" -> guard(GuardOperation.READ_UNLOCK, false);
            case "rwlock_write" -> guard(GuardOperation.LOCK, false);
            case "rwlock_try_write" -> guard(GuardOperation.TRY_LOCK, true);
            case "rwlock_unlock_write" -> guard(GuardOperation.UNLOCK, false);
            case "once_begin" -> given(slot -> new Instruction.BeginOnce(call.span, slot, first, ""));
            case "once_end" -> call.done(new Instruction.EndOnce(call.span, first, true, ""));
            case "once_abandon" -> call.done(new Instruction.EndOnce(call.span, first, false, ""));
            case "once_done" -> given(slot -> new Instruction.AskOnce(call.span, slot, first, ""));
            case "condition_enlist" -> call.done(new Instruction.Enlist(call.span, first, ""));
            case "condition_await" -> call.done(new Instruction.AwaitNotice(call.span, first, ""));
            case "condition_await_for" ->
                given(slot -> new Instruction.AwaitNoticeFor(call.span, slot, first, call.value(1), ""));
            case "condition_notify" -> notifying(first);
            case "group_add" -> call.done(new Instruction.AddWaiting(call.span, first, call.value(1), true, ""));
            case "group_wait" -> call.done(new Instruction.AwaitZero(call.span, first, ""));
            default -> channel(name);
        };
    }

    private Optional<Expression> notifying(Expression condition) {
        if (call.value(1) instanceof Expression.Constant(Value.Bool(boolean all))) {
            return call.done(new Instruction.Notify(call.span, condition, all, ""));
        }
        int one = call.code.label();
        int end = call.code.label();
        call.code.branch(call.span, call.value(1), one);
        call.code.add(new Instruction.Notify(call.span, condition, true, ""));
        call.code.jump(call.span, end);
        call.code.here(one);
        call.code.add(new Instruction.Notify(call.span, condition, false, ""));
        call.code.here(end);
        return Optional.of(Flat.UNIT);
    }

    // ---- channels

    private Optional<Expression> channel(String name) {
        return switch (name) {
            case "channel_make" -> {
                Expression capacity = Flat.apply("capacity", all -> {
                    long room = Pure.number(all.getFirst());
                    return Value.Int.of(room < 0 || room > Integer.MAX_VALUE ? Integer.MAX_VALUE : room);
                }, call.value(0));
                yield given(slot -> new Instruction.MakeChannel(
                        call.span, slot, capacity, call.name));
            }
            case "channel_send" -> given(slot -> new Instruction.Send(call.span, slot, call.value(0), call.value(1), ""));
            case "channel_try_send" -> trySend();
            case "channel_receive" -> receive();
            case "channel_try_receive" -> tryReceive(Optional.empty());
            case "channel_receive_for" -> tryReceive(Optional.of(call.value(1)));
            case "channel_close" -> call.done(new Instruction.CloseChannel(call.span, call.value(0), true, ""));
            case "channel_is_closed" -> Optional.of(Flat.truth(false));
            default -> atomic(name);
        };
    }

    private Value zero() {
        return call.size(0) == 0 ? Flat.UNIT_VALUE
                : ((Expression.Constant) constant(Make.nothing(call.compilation.layouts.of(call.type(0))))).value();
    }

    private static Expression constant(Expression value) {
        return value instanceof Expression.Constant ? value : Flat.NIL;
    }

    private Optional<Expression> trySend() {
        int chosen = call.code.slot();
        int sent = call.code.slot();
        call.code.add(new Instruction.Select(call.span, chosen, -1, sent, List.of(new Instruction.Select.Case(
                call.span, call.value(0), Optional.of(call.value(1)), Value.Bool.FALSE)), true));
        return Optional.of(Flat.apply("sent", all -> {
            if (Pure.number(all.getFirst()) != 0) return Value.Int.of(1);
            return Value.Int.of(all.get(1).equals(Value.Bool.TRUE) ? 0 : 2);
        }, Flat.local(chosen), Flat.local(sent)));
    }

    private Optional<Expression> receive() {
        int value = call.code.slot();
        int open = call.code.slot();
        call.code.add(new Instruction.Receive(call.span, value, open, call.value(0), zero(), ""));
        return Optional.of(call.option(call.result, Flat.local(open), Flat.local(value)));
    }

    /// A channel that nobody sends to, and the alarm behind it that ends a wait.
    private static final Layout LIMIT = new Layout.Struct("limit", List.of(
            new Layout.Field("", new Layout.Cell(new Value.Channel(0, List.of(), false), Layout.Kind.LIBRARY)),
            new Layout.Field("", new Layout.Cell(Value.Alarm.UNSET, Layout.Kind.OBJECT))));

    /// With a time to wait for, the alarm is a second thing to wait for; without one, nothing is waited for.
    private Optional<Expression> tryReceive(Optional<Expression> nanoseconds) {
        int chosen = call.code.slot();
        int value = call.code.slot();
        int open = call.code.slot();
        List<Instruction.Select.Case> cases = new ArrayList<>();
        cases.add(new Instruction.Select.Case(call.span, call.value(0), Optional.empty(), zero()));
        nanoseconds.ifPresent(time -> {
            Expression limit = call.code.keep(call.span, time);
            int alarm = call.code.slot();
            int before = call.code.slot();
            call.code.add(new Instruction.Allocate(call.span, alarm, LIMIT, "time limit"));
            Expression at = Flat.offset(Flat.local(alarm), 1);
            call.code.add(new Instruction.SetAlarm(call.span, before, at, limit, Flat.number(0), ""));
            cases.add(new Instruction.Select.Case(call.span, Flat.local(alarm), Optional.empty(), Value.Int.of(0)));
        });
        call.code.add(new Instruction.Select(call.span, chosen, value, open, cases, nanoseconds.isEmpty()));
        Ty inner = ((Ty.Adt) call.result).arguments().types().getFirst();
        Expression came = call.code.keep(call.span, Flat.apply("came", all -> Value.Bool.of(
                Pure.number(all.getFirst()) == 0 && all.get(1).equals(Value.Bool.TRUE)), Flat.local(chosen), Flat.local(open)));
        Expression received = call.option(inner, came, Flat.local(value));
        int size = call.compilation.layouts.size(call.result);
        int slot = call.code.slot();
        int other = call.code.label();
        int end = call.code.label();
        call.code.add(new Instruction.Set(call.span, slot, call.code.keep(
                call.span, Make.of(call.compilation.layouts, call.result, 1, received))));
        call.code.branch(call.span, new Expression.Not(
                Flat.apply("closed", all -> Value.Bool.of(Pure.number(all.getFirst()) == 0
                        && all.get(1).equals(Value.Bool.FALSE)), Flat.local(chosen), Flat.local(open))), other);
        call.code.jump(call.span, end);
        call.code.here(other);
        call.code.add(new Instruction.Set(call.span, slot, Make.of(call.compilation.layouts, call.result, 0, Flat.UNIT)));
        call.code.here(end);
        return Optional.of(size == 0 ? Flat.UNIT : Flat.local(slot));
    }

    // ---- atomics

    private Optional<Expression> atomic(String name) {
        return switch (name) {
            case "atomic_new" -> Optional.of(call.value(0));
            case "atomic_cell" -> Optional.of(call.value(0));
            case "atomic_load" -> atomic(AtomicOperation.LOAD, List.of());
            case "atomic_store" -> {
                atomic(AtomicOperation.STORE, List.of(call.value(1)));
                yield Optional.of(Flat.UNIT);
            }
            case "atomic_swap" -> atomic(AtomicOperation.SWAP, List.of(call.value(1)));
            case "atomic_compare_exchange" ->
                atomic(AtomicOperation.COMPARE_EXCHANGE, List.of(call.value(1), call.value(2)));
            case "atomic_add" -> added(call.value(1));
            case "atomic_sub" -> added(negated(call.value(1)));
            case "atomic_and" -> atomic(AtomicOperation.AND, List.of(call.value(1)));
            case "atomic_nand" -> atomic(AtomicOperation.NAND, List.of(call.value(1)));
            case "atomic_or" -> atomic(AtomicOperation.OR, List.of(call.value(1)));
            case "atomic_xor" -> atomic(AtomicOperation.XOR, List.of(call.value(1)));
            case "atomic_max" -> atomic(AtomicOperation.MAX, List.of(call.value(1)));
            case "atomic_min" -> atomic(AtomicOperation.MIN, List.of(call.value(1)));
            default -> Optional.empty();
        };
    }

    private Width width() {
        return Operators.width(call.type(0));
    }

    private Optional<Expression> atomic(AtomicOperation operation, List<Expression> operands) {
        return given(slot ->
                new Instruction.Atomic(call.span, slot, call.value(0), operation, width(), operands, ""));
    }

    /// What was there before the addition.
    private Optional<Expression> added(Expression by) {
        Expression kept = call.code.keep(call.span, by);
        Expression after = atomic(AtomicOperation.ADD, List.of(kept)).orElseThrow();
        return Optional.of(new Expression.Arithmetic(Expression.Operator.SUBTRACT, width(), false, after, kept));
    }

    private static Expression negated(Expression value) {
        return new Expression.Arithmetic(Expression.Operator.SUBTRACT, Width.INT64, false, Flat.number(0), value);
    }
}
