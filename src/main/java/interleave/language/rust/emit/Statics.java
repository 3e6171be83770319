package interleave.language.rust.emit;

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
    private final Map<StaticDef, Integer> numbers = new LinkedHashMap<>();

    Statics(Compilation compilation) {
        this.compilation = compilation;
    }

    /// Where one lies.
    Expression address(StaticDef definition) {
        Integer number = numbers.get(definition);
        if (number == null) {
            number = numbers.size();
            numbers.put(definition, number);
            compilation.index(new Instance.Initial(definition, Substitution.NONE));
        }
        return Flat.constant(new Value.Pointer(number, 0));
    }

    private Ty type(StaticDef definition) {
        return compilation.types.normalised(definition.type());
    }

    List<Global> globals() {
        List<Global> all = new ArrayList<>();
        numbers.forEach((definition, _) -> {
            Ty type = type(definition);
            Layout layout = compilation.layouts.of(type);
            if (!definition.mutable() && !changes(type)) layout = fixed(layout);
            if (definition.library()) layout = hidden(layout);
            all.add(new Global(definition.name(), layout, definition.library() ? Span.NOWHERE : definition.span()));
        });
        return all;
    }

    /// Gives all of them their first values.
    void initialise(Code code) {
        numbers.forEach((definition, number) -> {
            int size = compilation.layouts.size(type(definition));
            int slot = code.slot();
            Expression value = Flat.constant(new Value.Function(
                    compilation.index(new Instance.Initial(definition, Substitution.NONE))));
            code.add(new Instruction.Call(
                    Span.NOWHERE, size == 0 ? List.of() : List.of(slot), value, List.of(), definition.name()));
            for (int i = 0; i < size; i++) {
                Expression cell = Flat.cell(Flat.local(slot), size, i);
                code.add(new Instruction.Store(
                        Span.NOWHERE, Flat.constant(new Value.Pointer(number, i)), cell, definition.name()));
            }
        });
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

    private static Layout fixed(Layout layout) {
        return with(layout, Layout.Kind.FIXED);
    }

    private static Layout hidden(Layout layout) {
        return with(layout, Layout.Kind.LIBRARY);
    }

    /// The same with plain data of another kind.
    private static Layout with(Layout layout, Layout.Kind kind) {
        return switch (layout) {
            case Layout.Cell(Value zero, Layout.Kind now) ->
                new Layout.Cell(zero, now == Layout.Kind.DATA || now == Layout.Kind.FIXED ? kind : now);
            case Layout.Array(int length, Layout element) -> new Layout.Array(length, with(element, kind));
            case Layout.Struct struct -> new Layout.Struct(struct.name(), struct.fields().stream()
                    .map(field -> new Layout.Field(field.name(), with(field.layout(), kind)))
                    .toList());
        };
    }
}
