package interleave.language.go.library;

import static interleave.language.go.library.PackageBuilder.returns;
import static interleave.language.go.library.PackageBuilder.takes;

import interleave.language.go.fmt.Cells;
import interleave.language.go.fmt.ErrorTypes;
import interleave.language.go.tree.Emission;
import interleave.language.go.type.Basic;
import interleave.language.go.type.GoType;
import interleave.language.go.type.Implementing;
import interleave.language.go.type.Layouts;
import interleave.language.go.type.Predeclared;
import interleave.program.Expression;
import interleave.program.Fault;
import interleave.program.FaultException;
import interleave.program.Instruction;
import interleave.program.Native;
import interleave.program.Value;
import java.util.List;

/// What the parts of the library that are written in Go do to values of all types, and to the world outside.
final class InsideValues {
    private InsideValues() {}

    static PackageBuilder add(PackageBuilder builder) {
        return builder.function("Draw", returns(takes(), Basic.UINT64), (code, site, _) -> {
                    int slot = code.temporary();
                    code.add(new Instruction.Draw(site.span(), slot));
                    return List.of(new Expression.Local(slot));
                })
                .function("Print", takes(Basic.STRING), (code, site, operands) -> {
                    code.add(new Instruction.Print(site.span(), operands.getFirst().value(), false));
                    return List.of();
                })
                .function("PrintError", takes(Basic.STRING), (code, site, operands) -> {
                    code.add(new Instruction.Print(site.span(), operands.getFirst().value(), true));
                    return List.of();
                })
                .function("Exchange", takes(GoType.ANY, Basic.INT, Basic.INT), calling(new Swap()))
                .function("Length", returns(takes(GoType.ANY), Basic.INT), calling(new Length()))
                .function("Unwrap", returns(takes(Predeclared.ERROR), Predeclared.ERROR), calling(new Unwrap()))
                .function("SetTarget", returns(takes(Predeclared.ERROR, GoType.ANY), Basic.BOOL), calling(new SetTarget()));
    }

    private static Emission calling(Native function) {
        return (code, site, operands) -> {
            int slot = code.temporary();
            List<Expression> given = operands.stream()
                    .map(operand -> operand.type().isInterface()
                            ? operand.value()
                            : operand.type() instanceof Basic
                                    ? operand.value()
                                    : new Expression.Box(operand.type().canonical(), operand.value()))
                    .toList();
            code.add(new Instruction.CallNative(site.span(), slot, function, given));
            return List.of(new Expression.Local(slot));
        };
    }

    private static FaultException panic(String message) {
        return new FaultException(new Fault.WrongType(message));
    }

    /// Two elements of a slice of any type change places.
    private record Swap() implements Native {
        @Override
        public String name() {
            return "swap";
        }

        @Override
        public Value apply(List<Value> arguments, Memory memory) {
            long i = ((Value.Int) arguments.get(1)).number();
            long j = ((Value.Int) arguments.get(2)).number();
            if (i != j && arguments.getFirst() instanceof Value.Dynamic(GoType type, Value.Slice(int block, int offset, int _, int _))) {
                GoType element = ((GoType.Slice) type.underlying()).element();
                int size = (int) Layouts.cells(element);
                int first = offset + (int) i * size;
                int second = offset + (int) j * size;
                Value one = Cells.load(element, block, first, memory);
                Cells.store(element, block, first, Cells.load(element, block, second, memory), memory);
                Cells.store(element, block, second, one, memory);
            }
            return Value.NIL;
        }
    }

    /// How long a slice of any type is.
    private record Length() implements Native {
        @Override
        public String name() {
            return "length";
        }

        @Override
        public Value apply(List<Value> arguments, Memory memory) {
            if (!(arguments.getFirst() instanceof Value.Dynamic(GoType type, Value value))
                    || !(type.underlying() instanceof GoType.Slice)) {
                throw panic("reflect: call of Swapper on non-slice value");
            }
            return Value.Int.of(value instanceof Value.Slice(int _, int _, int length, int _) ? length : 0);
        }
    }

    /// The error inside an error of the library's own.
    private record Unwrap() implements Native {
        @Override
        public String name() {
            return "unwrap";
        }

        @Override
        public Value apply(List<Value> arguments, Memory memory) {
            return ErrorTypes.unwrap(arguments.getFirst(), memory);
        }
    }

    /// Sets what a pointer points to, to an error, if the error is of that type.
    private record SetTarget() implements Native {
        @Override
        public String name() {
            return "target";
        }

        @Override
        public Value apply(List<Value> arguments, Memory memory) {
            if (!(arguments.get(1) instanceof Value.Dynamic(GoType target, Value at))) {
                throw panic("errors: target cannot be nil");
            }
            if (!(target.underlying() instanceof GoType.Pointer(GoType wanted)) || !(at instanceof Value.Pointer to)) {
                throw panic("errors: target must be a non-nil pointer");
            }
            Value.Dynamic error = (Value.Dynamic) arguments.getFirst();
            GoType held = (GoType) error.type();
            boolean fits = wanted.isInterface() ? Implementing.holds(held, wanted) : held.same(wanted);
            if (fits) Cells.store(wanted, to.block(), to.offset(), wanted.isInterface() ? error : error.value(), memory);
            return Value.Bool.of(fits);
        }
    }
}
