package interleave.engine;

import interleave.program.AtomicOperation;
import interleave.program.Layout;
import interleave.program.Native;
import interleave.program.Span;
import interleave.program.Value;
import interleave.program.Width;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Instructions on memory. An access is a step where another thread can reach the block, and the present thread is not
/// the only one left.
final class MemoryOps {
    private MemoryOps() {}

    /// What all accesses of one cell have in common.
    abstract static class Access extends Op {
        final Eval address;
        private final Operation operation;

        Access(Span span, int pc, Eval address, Operation operation) {
            super(span, pc);
            this.address = address;
            this.operation = operation;
        }

        @Override
        final int ride(Workspace w, Frame f) {
            Value.Pointer at = Eval.pointer(address, f.locals);
            Block block = w.block(at.block());
            if (block.shared && seen(block, at.offset()) && !w.quiet()) return PARK;
            return run(w, f, at, block);
        }

        /// Whether another thread can tell when this happens to a shared cell.
        final boolean seen(Block block, int offset) {
            return !(operation == Operation.READ
                    ? block.identity.readUnseen(offset)
                    : block.identity.writeUnseen(offset));
        }

        @Override
        final int perform(Workspace w, Frame f) {
            Value.Pointer at = Eval.pointer(address, f.locals);
            return run(w, f, at, w.block(at.block()));
        }

        abstract int run(Workspace w, Frame f, Value.Pointer at, Block block);

        @Override
        final Operation operation() {
            return operation;
        }

        @Override
        String words(Sight sight, Frame f) {
            return operation.word() + " " + name(sight, f);
        }

        final String name(Sight sight, Frame f) {
            Cell cell = cell(sight, f);
            return cell == null ? "?" : cell.name();
        }

        @Override
        final @Nullable Cell cell(Sight sight, Frame f) {
            return address.value(f.locals) instanceof Value.Pointer at
                    ? sight.block(at.block()).cell(at.offset())
                    : null;
        }
    }

    static final class Load extends Access {
        private final int slot;

        Load(Span span, int pc, int slot, Eval address) {
            super(span, pc, address, Operation.READ);
            this.slot = slot;
        }

        @Override
        int run(Workspace w, Frame f, Value.Pointer at, Block block) {
            Value value = block.values[at.offset()];
            f.locals[slot] = value;
            if (w.recording() && block.shared && seen(block, at.offset())) {
                w.record(new Effect.Read(w.current(), place(f), block.cell(at.offset()),
                        block.identity.shown(at.offset(), value)));
            }
            return pc + 1;
        }
    }

    static final class Modify extends Access {
        private final int slot;
        private final Eval value;
        private final String words;

        Modify(Span span, int pc, int slot, Eval address, Eval value, String words) {
            super(span, pc, address, Operation.MODIFY);
            this.slot = slot;
            this.value = value;
            this.words = words;
        }

        @Override
        int run(Workspace w, Frame f, Value.Pointer at, Block block) {
            Value changed = Eval.value(value, f.locals);
            f.locals[slot] = changed;
            if (w.recording() && block.shared && seen(block, at.offset())) {
                w.record(new Effect.Modified(
                        w.current(), place(f), block.cell(at.offset()),
                        block.identity.shown(at.offset(), changed), words));
            }
            return pc + 1;
        }

        @Override
        String words(Sight sight, Frame f) {
            return words;
        }
    }

    static final class Store extends Access {
        private final Eval value;

        Store(Span span, int pc, Eval address, Eval value) {
            super(span, pc, address, Operation.WRITE);
            this.value = value;
        }

        @Override
        int run(Workspace w, Frame f, Value.Pointer at, Block block) {
            Value after = Eval.value(value, f.locals);
            if (block.shared) {
                if (w.recording() && seen(block, at.offset())) {
                    Value before = block.values[at.offset()];
                    List<Effect.Behind> behind = w.memory().handOver(after);
                    w.record(new Effect.Wrote(
                            w.current(), place(f), block.cell(at.offset()),
                            block.identity.shown(at.offset(), before), block.identity.shown(at.offset(), after), behind));
                } else {
                    w.memory().publish(after);
                }
                w.memory().write(at, after);
            } else {
                w.memory().write(at, after, place(f));
            }
            return pc + 1;
        }

        @Override
        String words(Sight sight, Frame f) {
            return "write " + value.value(f.locals) + " into " + name(sight, f);
        }
    }

    static final class Allocate extends Op.Private {
        private final int slot;
        private final Layout layout;
        private final String name;

        Allocate(Span span, int pc, int slot, Layout layout, String name) {
            super(span, pc);
            this.slot = slot;
            this.layout = layout;
            this.name = name;
        }

        @Override
        int ride(Workspace w, Frame f) {
            f.locals[slot] = new Value.Pointer(w.memory().allocate(name.isEmpty() ? f.naming : name, layout), 0);
            return pc + 1;
        }
    }

    static final class AllocateArray extends Op.Private {
        private final int slot;
        private final Layout element;
        private final Eval length;
        private final Eval capacity;
        private final String name;

        AllocateArray(Span span, int pc, int slot, Layout element, Eval length, Eval capacity, String name) {
            super(span, pc);
            this.slot = slot;
            this.element = element;
            this.length = length;
            this.capacity = capacity;
            this.name = name;
        }

        @Override
        int ride(Workspace w, Frame f) {
            long used = length.number(f.locals);
            long room = capacity.number(f.locals);
            if (used < 0 || room < used || room * Math.max(1, element.size()) > Workspace.MOST_CELLS) {
                throw new interleave.program.FaultException(new interleave.program.Fault.LengthOutOfRange());
            }
            int block = w.memory().allocate(name.isEmpty() ? f.naming : name, new Layout.Array((int) room, element));
            f.locals[slot] = new Value.Slice(block, 0, (int) used, (int) room);
            return pc + 1;
        }
    }

    static final class Atomic extends Access {
        private final int slot;
        private final AtomicOperation kind;
        private final Width width;
        private final Eval[] operands;

        Atomic(Span span, int pc, int slot, Eval address, AtomicOperation kind, Width width, Eval[] operands) {
            super(span, pc, address, Operation.ATOMIC);
            this.slot = slot;
            this.kind = kind;
            this.width = width;
            this.operands = operands;
        }

        @Override
        int run(Workspace w, Frame f, Value.Pointer at, Block block) {
            Value before = block.values[at.offset()];
            Value after = after(before, f.locals);
            Value result =
                    switch (kind) {
                        case LOAD, SWAP, AND, OR, XOR, NAND, MAX, MIN -> before;
                        case COMPARE_EXCHANGE ->
                            new Value.Aggregate(List.of(
                                    before, Value.Bool.of(Comparisons.same(before, operands[0].value(f.locals)))));
                        case STORE -> Value.NIL;
                        case ADD -> after;
                        case COMPARE_AND_SWAP ->
                            Value.Bool.of(Comparisons.same(before, operands[0].value(f.locals)));
                    };
            if (w.recording() && block.shared && seen(block, at.offset())) {
                Cell cell = block.cell(at.offset());
                w.record(new Effect.Atomically(w.current(), place(f), cell, kind, before, after, result));
            }
            if (kind.writes()) {
                if (block.shared) w.memory().publish(after);
                w.memory().write(at, after);
            }
            f.locals[slot] = result;
            return pc + 1;
        }

        private Value after(Value before, @Nullable Value[] locals) {
            return switch (kind) {
                case LOAD -> before;
                case STORE, SWAP -> operands[0].value(locals);
                case ADD -> Value.Int.of(width.wrap(number(before) + operands[0].number(locals)));
                case AND, OR, XOR, NAND -> masked(before, operands[0].value(locals));
                case MAX -> greater(before, operands[0].value(locals)) ? before : operands[0].value(locals);
                case MIN -> greater(before, operands[0].value(locals)) ? operands[0].value(locals) : before;
                case COMPARE_AND_SWAP, COMPARE_EXCHANGE ->
                    Comparisons.same(before, operands[0].value(locals)) ? operands[1].value(locals) : before;
            };
        }

        private static long number(Value value) {
            return ((Value.Int) value).number();
        }

        private boolean greater(Value one, Value other) {
            return width.signed()
                    ? number(one) > number(other)
                    : Long.compareUnsigned(number(one), number(other)) > 0;
        }

        private Value masked(Value before, Value mask) {
            if (before instanceof Value.Bool(boolean old) && mask instanceof Value.Bool(boolean other)) {
                return Value.Bool.of((masked(old ? 1 : 0, other ? 1 : 0) & 1) == 1);
            }
            return Value.Int.of(width.wrap(masked(number(before), number(mask))));
        }

        private long masked(long before, long mask) {
            return switch (kind) {
                case AND -> before & mask;
                case OR -> before | mask;
                case XOR -> before ^ mask;
                case NAND -> ~(before & mask);
                case LOAD, STORE, ADD, SWAP, COMPARE_AND_SWAP, MAX, MIN, COMPARE_EXCHANGE ->
                    throw new IllegalStateException(kind.words());
            };
        }

        @Override
        String words(Sight sight, Frame f) {
            return kind.words() + " of " + name(sight, f);
        }
    }

    /// A library function that looks at memory: tried on private memory first, and a step where that does not do.
    static final class CallNative extends Op {
        private final int slot;
        private final Native function;
        private final Eval[] arguments;

        CallNative(Span span, int pc, int slot, Native function, Eval[] arguments) {
            super(span, pc);
            this.slot = slot;
            this.function = function;
            this.arguments = arguments;
        }

        @Override
        int ride(Workspace w, Frame f) {
            if (w.quiet()) return perform(w, f);
            List<Value> values = Arrays.asList(Evaluator.values(arguments, f.locals));
            Memory.Probe probe = w.memory().probe(place(f));
            try {
                f.locals[slot] = function.apply(values, probe);
                return pc + 1;
            } catch (Memory.TouchesShared _) {
                probe.undo();
                return PARK;
            }
        }

        @Override
        int perform(Workspace w, Frame f) {
            List<Value> values = Arrays.asList(Evaluator.values(arguments, f.locals));
            f.locals[slot] = function.apply(values, new RecordedMemory(w, place(f)));
            return pc + 1;
        }

        @Override
        Operation operation() {
            return switch (function.use()) {
                case CALL -> Operation.CALL;
                case READ -> Operation.READ;
                case WRITE -> Operation.WRITE;
            };
        }

        @Override
        String words(Sight sight, Frame f) {
            return function.words();
        }
    }
}
