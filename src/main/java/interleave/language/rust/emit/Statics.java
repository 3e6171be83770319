package interleave.language.rust.emit;

import interleave.language.rust.mir.Operand;
import interleave.language.rust.type.StaticDef;
import interleave.language.rust.type.Substitution;
import interleave.language.rust.type.Ty;
import interleave.program.Expression;
import interleave.program.Global;
import interleave.program.Instruction;
import interleave.program.Layout;
import interleave.program.Span;
import interleave.program.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The static variables that a program uses: the blocks that there are from the start.
final class Statics {
    private final Compilation compilation;
    private final Map<Instance, One> known = new LinkedHashMap<>();

    /// One of them.
    /// @param fixed whether it is never written
    /// @param shown whether it is a variable of the user's
    private record One(int number, String name, Ty type, Span span, boolean fixed, boolean shown) {}

    Statics(Compilation compilation) {
        this.compilation = compilation;
    }

    /// Where a static variable lies.
    Expression address(StaticDef definition) {
        Instance instance = new Instance.Initial(definition, Substitution.NONE);
        Ty type = compilation.types.normalised(definition.type());
        boolean fixed = !definition.mutable() && !changes(type);
        return address(instance, definition.name(), type, definition.span(), fixed,
                !definition.library() && !definition.tree().threadLocal());
    }

    /// Where a value known when compiling lies.
    Expression address(Operand.Promoted promoted, Substitution given) {
        Ty type = compilation.types.normalised(compilation.types.target(compilation.types.concrete(promoted.type(), given)));
        if (compilation.types.fat(type)) throw new Unsupported("this constant", java.util.Optional.of(promoted.span()));
        return address(new Instance.Promoted(promoted.body(), given), "constant", type, Span.NOWHERE, true, false);
    }

    private Expression address(Instance instance, String name, Ty type, Span span, boolean fixed, boolean shown) {
        One one = known.get(instance);
        if (one == null) {
            one = new One(known.size(), name, type, span, fixed, shown);
            known.put(instance, one);
            compilation.index(instance);
        }
        return Flat.constant(new Value.Pointer(one.number(), 0));
    }

    List<Global> globals() {
        List<Global> all = new ArrayList<>();
        for (One one : known.values()) {
            Layout layout = compilation.layouts.of(one.type());
            if (one.fixed()) layout = with(layout, Layout.Kind.FIXED);
            if (!one.shown()) layout = with(layout, Layout.Kind.LIBRARY);
            all.add(new Global(one.name(), layout, one.shown() ? one.span() : Span.NOWHERE));
        }
        return all;
    }

    /// Gives all of them their first values.
    void initialise(Code code) {
        known.forEach((instance, one) -> {
            if (threadLocal(instance)) {
                // Each thread calls for its own when it first asks.
                Expression cell = compilation.function(instance);
                code.add(new Instruction.Store(
                        Span.NOWHERE, Flat.constant(new Value.Pointer(one.number(), 0)), cell, one.name()));
                return;
            }
            int size = compilation.layouts.size(one.type());
            int slot = code.slot();
            code.add(new Instruction.Call(Span.NOWHERE, size == 0 ? List.of() : List.of(slot),
                    compilation.function(instance), List.of(), one.name()));
            for (int i = 0; i < size; i++) {
                Expression cell = Flat.cell(Flat.local(slot), size, i);
                code.add(new Instruction.Store(
                        Span.NOWHERE, Flat.constant(new Value.Pointer(one.number(), i)), cell, one.name()));
            }
        });
    }

    private static boolean threadLocal(Instance instance) {
        return instance instanceof Instance.Initial(StaticDef definition, _) && definition.tree().threadLocal();
    }

    /// Whether what is in a value of that type can change while it is only borrowed.
    private boolean changes(Ty type) {
        return switch (type) {
            case Ty.Adt adt -> {
                String lang = adt.definition().lang();
                if (lang.equals("unsafe_cell") || lang.startsWith("raw_")) yield true;
                for (int i = 0; i < adt.definition().variants().size(); i++) {
                    if (compilation.types.fields(adt, i).stream().anyMatch(this::changes)) yield true;
                }
                yield false;
            }
            case Ty.Array array -> changes(array.element());
            case Ty.Tuple tuple -> tuple.elements().stream().anyMatch(this::changes);
            case Ty.Closure closure -> closure.captured().stream().anyMatch(this::changes);
            default -> false;
        };
    }

    /// The same with plain data of another kind.
    private static Layout with(Layout layout, Layout.Kind kind) {
        return switch (layout) {
            case Layout.Cell(Value zero, Layout.Kind now) ->
                new Layout.Cell(zero, now == Layout.Kind.DATA || now == Layout.Kind.FIXED ? kind : now);
            case Layout.Entry(Layout key, Layout value) -> new Layout.Entry(with(key, kind), with(value, kind));
            case Layout.Variants(Value zero, List<String> _) -> kind == Layout.Kind.DATA ? layout : new Layout.Cell(zero, kind);
            case Layout.Array(int length, Layout element) -> new Layout.Array(length, with(element, kind));
            case Layout.Struct struct -> new Layout.Struct(struct.name(), struct.fields().stream()
                    .map(field -> new Layout.Field(field.name(), with(field.layout(), kind)))
                    .toList());
        };
    }
}
