package interleave.language.go.emit;

import interleave.language.go.tree.Expr;
import interleave.language.go.tree.Variable;
import interleave.language.go.type.GoType;
import interleave.language.go.type.Layouts;
import interleave.program.Expression;
import interleave.program.Value;

/// Where variables and their parts are.
final class Places {
    private final Emitting emitting;

    Places(Emitting emitting) {
        this.emitting = emitting;
    }

    /// Something that can be read and written.
    sealed interface Place {
        /// A private variable.
        record Slot(int slot) implements Place {}

        /// A variable in memory, or a part of one.
        record At(Expression address) implements Place {}

        /// An entry of a map; the map and the key are evaluated.
        record InMap(Expr.Entry entry, Expression map, Expression key) implements Place {}
    }

    /// Whether an operand lies in memory, so that it has an address.
    static boolean inMemory(Expr operand) {
        return switch (operand) {
            case Expr.Name(var _, Variable variable) -> variable.inMemory();
            case Expr.Dereference _ -> true;
            case Expr.Field(var _, var _, Expr of, int _) -> inMemory(of);
            case Expr.Index(var _, var _, Expr of, Expr _) ->
                of.type().underlying() instanceof GoType.Slice
                        || of.type().underlying() instanceof GoType.Array && inMemory(of);
            default -> false;
        };
    }

    /// Where an operand is; its indices and pointers are evaluated.
    Place of(Expr operand) {
        if (operand instanceof Expr.Entry entry) return emitting.maps.place(entry);
        return operand instanceof Expr.Name(var _, Variable variable) && !variable.inMemory()
                ? new Place.Slot(((Expression.Local) emitting.local(variable)).slot())
                : new Place.At(address(operand));
    }

    /// The address of an operand in memory; its indices and pointers are evaluated.
    Expression address(Expr operand) {
        return switch (operand) {
            case Expr.Name(var _, Variable variable) -> ofVariable(variable);
            case Expr.Dereference(var _, var _, Expr pointer) -> emitting.values.value(pointer);
            case Expr.Field(var _, var _, Expr of, int index) ->
                Terms.offset(checked(of), Layouts.offset(of.type(), index));
            case Expr.Index index -> element(index);
            default -> throw new IllegalStateException("no address: " + operand);
        };
    }

    /// The address of a struct or array of which a part is wanted. The first part has the address of the whole, but a nil
    /// pointer to the whole must be noticed.
    private Expression checked(Expr of) {
        Expression address = address(of);
        return of instanceof Expr.Dereference ? new Expression.Offset(address, 0) : address;
    }

    /// The address of a variable in memory.
    Expression ofVariable(Variable variable) {
        return variable.isGlobal()
                ? Terms.constant(new Value.Pointer(emitting.program.block(variable), 0))
                : emitting.local(variable);
    }

    private Expression element(Expr.Index operand) {
        int size = (int) Layouts.cells(operand.type());
        if (operand.of().type().underlying() instanceof GoType.Array(int length, GoType _)) {
            Expression begin = address(operand.of());
            Expression index = emitting.values.value(operand.index());
            return index instanceof Expression.Constant(Value.Int(long at))
                    ? Terms.offset(begin, (int) at * size)
                    : new Expression.ArrayElement(begin, index, length, size);
        }
        Expression slice = emitting.values.value(operand.of());
        return new Expression.Element(slice, emitting.values.value(operand.index()), size);
    }
}
