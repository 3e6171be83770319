package interleave.language.rust.emit;

import interleave.language.rust.resolve.TypeText;
import interleave.language.rust.type.Ty;
import interleave.program.Expression;
import interleave.program.Fault;
import interleave.program.FaultException;
import interleave.program.Instruction;
import interleave.program.Layout;
import interleave.program.Native;
import interleave.program.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Memory, pointers and slices.
final class MemoryIntrinsics {
    private static final int MOST_CELLS = 1 << 22;

    private final Intrinsics call;

    MemoryIntrinsics(Intrinsics call) {
        this.call = call;
    }

    Optional<Expression> of(String name) {
        return switch (name) {
            case "allocate" -> allocate();
            case "allocate_slice" -> allocateSlice();
            case "allocate_slice_for" -> {
                int slot = call.code.slot();
                call.code.add(new Instruction.CallNative(
                        call.span, slot, new AllocateFor(Layouts.spare(call.compilation.layouts.of(call.type(0)))), call.values));
                yield Optional.of(Flat.local(slot));
            }
            case "free", "forget" -> Optional.of(Flat.UNIT);
            case "read" -> Optional.of(call.load(call.value(0), call.size(0)));
            case "write" -> {
                call.store(call.value(0), call.value(1), call.size(0));
                yield Optional.of(Flat.UNIT);
            }
            case "swap" -> swap();
            case "copy" -> copy();
            case "offset" -> Optional.of(Pointers.element(call.value(0), call.value(1), call.size(0)));
            case "distance" -> distance(call.size(0));
            case "null" -> Optional.of(Flat.NIL);
            case "is_null" -> call.pure(name, all -> Value.Bool.of(Pointers.place(all.getFirst()) instanceof Value.Nil));
            case "same_place" -> call.pure(name,
                    all -> Value.Bool.of(Pointers.place(all.getFirst()).equals(Pointers.place(all.get(1)))));
            case "address" -> call.pure(name, all -> Value.Int.of(Operators.address(all.getFirst())));
            case "cast" -> Optional.of(call.compilation.types.fat(call.type(0)) && !call.compilation.types.fat(call.type(1))
                    ? Pointers.thin(call.value(0))
                    : call.value(0));
            case "slice_from_parts" -> Optional.of(Pointers.slice(call.value(0), call.value(1)));
            case "slice_length" -> Optional.of(new Expression.Length(call.value(0)));
            case "slice_element" -> Optional.of(Pointers.element(call.value(0), call.value(1), call.size(0)));
            case "slice_between" ->
                Optional.of(Pointers.between(call.value(0), call.value(1), call.value(2), call.size(0)));
            case "drop_in_place" -> {
                call.compilation.calls.drop(call.code, call.span, call.type(0), call.value(0));
                yield Optional.of(Flat.UNIT);
            }
            case "needs_drop" -> Optional.of(Flat.truth(call.compilation.calls.needsDrop(call.type(0))));
            case "uninitialized" -> Optional.of(Make.nothing(Layouts.spare(call.compilation.layouts.of(call.type(0)))));
            case "transmute" -> Optional.of(call.value(0));
            case "size_of" -> Optional.of(Flat.number(RealSizes.size(call.compilation, call.type(0))));
            case "align_of" -> Optional.of(Flat.number(RealSizes.align(call.compilation, call.type(0))));
            case "type_name" -> Optional.of(Flat.text(TypeText.plain(call.type(0))));
            case "type_id" -> Optional.of(Flat.number(id(call.type(0))));
            case "type_id_behind" -> {
                long own = id(call.type(0));
                yield call.pure(name, all -> Value.Int.of(
                        all.getFirst() instanceof Value.Dynamic(RustType(Ty type), Value _) ? id(type) : own));
            }
            case "discriminant" -> discriminant();
            default -> Optional.empty();
        };
    }

    /// Makes memory that is called as what is at a place.
    private record AllocateFor(Layout element) implements Native {
        @Override
        public String name() {
            return "allocate";
        }

        @Override
        public Value apply(List<Value> arguments, Memory memory) {
            int count = (int) Pure.number(arguments.get(1));
            if (count < 0 || (long) count * Math.max(1, element.size()) > MOST_CELLS) {
                throw new FaultException(new Fault.LengthOutOfRange());
            }
            String title = arguments.getFirst() instanceof Value.Pointer(int block, int offset)
                    ? memory.title(block, offset)
                    : "";
            return new Value.Slice(memory.allocate(element, count, title), 0, count, count);
        }
    }

    static long id(Ty type) {
        long hash = 1125899906842597L;
        for (char c : TypeText.plain(type).toCharArray()) hash = 31 * hash + c;
        return hash;
    }

    private Optional<Expression> allocate() {
        int slot = call.code.slot();
        call.code.add(new Instruction.Allocate(
                call.span, slot, call.compilation.layouts.of(call.type(0)), call.name));
        call.store(Flat.local(slot), call.value(0), call.size(0));
        return Optional.of(Flat.local(slot));
    }

    private Optional<Expression> allocateSlice() {
        int slot = call.code.slot();
        call.code.add(new Instruction.AllocateArray(
                call.span, slot, Layouts.spare(call.compilation.layouts.of(call.type(0))), call.value(0), call.value(0), call.name));
        return Optional.of(Flat.local(slot));
    }

    private Optional<Expression> swap() {
        Expression one = call.load(call.value(0), call.size(0));
        Expression other = call.load(call.value(1), call.size(0));
        call.store(call.value(0), other, call.size(0));
        call.store(call.value(1), one, call.size(0));
        return Optional.of(Flat.UNIT);
    }

    /// Backwards where the stretches overlap so.
    private Optional<Expression> copy() {
        int size = call.size(0);
        if (size == 0) return Optional.of(Flat.UNIT);
        Expression from = call.code.keep(call.span, call.value(0));
        Expression to = call.code.keep(call.span, call.value(1));
        Expression count = call.code.keep(call.span, call.value(2));
        int index = call.code.slot();
        call.code.add(new Instruction.Set(call.span, index, Flat.number(0)));
        int again = call.code.label();
        int end = call.code.label();
        call.code.here(again);
        call.code.branch(call.span, new Expression.Compare(
                Expression.Comparison.LESS, Expression.Order.SIGNED, Flat.local(index), count), end);
        Expression at = call.code.keep(call.span, Flat.apply("which", all -> {
            long i = Pure.number(all.get(3));
            boolean backwards = Pointers.place(all.getFirst()) instanceof Value.Pointer(int block, int offset)
                    && Pointers.place(all.get(1)) instanceof Value.Pointer(int toBlock, int toOffset)
                    && block == toBlock && offset < toOffset;
            return Value.Int.of(backwards ? Pure.number(all.get(2)) - 1 - i : i);
        }, from, to, count, Flat.local(index)));
        Expression value = call.load(Pointers.element(from, at, size), size);
        call.store(Pointers.element(to, at, size), value, size);
        call.code.add(new Instruction.Set(call.span, index, new Expression.Arithmetic(
                Expression.Operator.ADD, interleave.program.Width.INT64, false, Flat.local(index), Flat.number(1))));
        call.code.jump(call.span, again);
        call.code.here(end);
        return Optional.of(Flat.UNIT);
    }

    private Optional<Expression> distance(int size) {
        return call.pure("distance", all -> {
            boolean both = Pointers.place(all.getFirst()) instanceof Value.Pointer
                    && Pointers.place(all.get(1)) instanceof Value.Pointer;
            if (!both) return Value.Int.of(0);
            Value.Pointer one = (Value.Pointer) Pointers.place(all.getFirst());
            Value.Pointer other = (Value.Pointer) Pointers.place(all.get(1));
            return Value.Int.of((one.offset() - other.offset()) / Math.max(1, size));
        });
    }

    private Optional<Expression> discriminant() {
        if (!Layouts.isEnum(call.type(0))) return Optional.of(Flat.number(0));
        List<Long> numbers = new ArrayList<>();
        ((Ty.Adt) call.type(0)).definition().variants().forEach(variant -> numbers.add(variant.discriminant()));
        Expression tag = call.load(call.value(0), 1);
        return Optional.of(Flat.apply("discriminant",
                all -> Value.Int.of(numbers.get((int) Pure.number(all.getFirst()))), tag));
    }
}
