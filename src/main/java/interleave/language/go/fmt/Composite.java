package interleave.language.go.fmt;

import interleave.language.go.text.Directive;
import interleave.language.go.type.Basic;
import interleave.language.go.type.GoType;
import interleave.language.go.type.Named;
import interleave.program.Value;
import java.util.List;

/// Writes values that are made of others: `[1 2]`, `{1 2}`, `{X:1 Y:2}`, `main.P{X:1, Y:2}`.
/// @param printer what the parts are written to
record Composite(Printer printer, Directive how, int verb) {
    /// How deep a value lies inside an argument.
    /// @param open whether it was reached through exported fields only: only such values have their methods called
    record Depth(int level, boolean open) {
        Depth deeper() {
            return new Depth(level + 1, open);
        }

        Depth field(String name) {
            return new Depth(level + 1, open && !name.isEmpty() && Character.isUpperCase(name.charAt(0)));
        }
    }

    /// Whether a pointer to this type is printed as `&` and what it points to.
    static boolean shown(GoType element, Value pointer) {
        boolean composite = switch (element.underlying()) {
            case GoType.Struct _, GoType.Array _, GoType.Slice _, GoType.Map _, GoType.Opaque _ -> true;
            case Basic _, Named _, GoType.Pointer _, GoType.Channel _, GoType.Function _, GoType.Tuple _, GoType.Interface _,
                    GoType.Constraint _, GoType.Parameter _, GoType.Invalid _ -> false;
        };
        return composite && pointer instanceof Value.Pointer;
    }

    void print(GoType type, Value value, Depth depth) {
        switch (type.underlying()) {
            case GoType.Struct(List<GoType.Field> fields) -> struct(type, fields, value, depth);
            case GoType.Array(int _, GoType element) ->
                list(type, element, ((Value.Aggregate) value).parts(), false, depth);
            case GoType.Slice(GoType element) ->
                list(type, element, Cells.elements(element, value, printer.memory()), value instanceof Value.Nil, depth);
            case GoType.Map(GoType key, GoType element) -> map(type, key, element, value, depth);
            case GoType.Interface _ -> held(type, value, depth);
            case GoType.Opaque _ -> printer.write("{" + inside(value) + "}");
            case Basic _, Named _, GoType.Pointer _, GoType.Channel _, GoType.Function _, GoType.Tuple _, GoType.Constraint _, GoType.Parameter _,
                    GoType.Invalid _ -> throw new IllegalArgumentException(type.title());
        }
    }

    private void held(GoType type, Value value, Depth depth) {
        if (value instanceof Value.Dynamic(GoType inner, Value held)) {
            printer.value(inner, held, depth.deeper(), how, verb);
        } else {
            printer.write(how.goSyntax() ? type.title() + "(nil)" : "<nil>");
        }
    }

    private void struct(GoType type, List<GoType.Field> fields, Value value, Depth depth) {
        List<Value> parts = ((Value.Aggregate) value).parts();
        printer.write(how.goSyntax() ? type.title() + "{" : "{");
        for (int i = 0; i < parts.size(); i++) {
            GoType.Field field = fields.get(i);
            separate(i);
            if (how.fieldNames() || how.goSyntax()) printer.write(field.name() + ":");
            printer.inner(field.type(), parts.get(i), depth.field(field.name()), how, verb);
        }
        printer.write("}");
    }

    private void list(GoType type, GoType element, List<Value> elements, boolean nil, Depth depth) {
        boolean bytes = element.underlying().canonical() == Basic.UINT8;
        if (bytes && "sqxX".indexOf(verb) >= 0) {
            printer.bytes(elements, how, verb);
            return;
        }
        boolean plain = bytes && depth.level() == 0 && type.canonical().equals(new GoType.Slice(Basic.UINT8));
        String name = plain ? "[]byte" : type.title();
        if (how.goSyntax() && nil) {
            printer.write(name + "(nil)");
            return;
        }
        printer.write(how.goSyntax() ? name + "{" : "[");
        for (int i = 0; i < elements.size(); i++) {
            separate(i);
            printer.inner(element, elements.get(i), depth.deeper(), how, verb);
        }
        printer.write(how.goSyntax() ? "}" : "]");
    }

    /// As Go does, in the order of the keys.
    private void map(GoType type, GoType key, GoType element, Value value, Depth depth) {
        if (how.goSyntax() && value instanceof Value.Nil) {
            printer.write(type.title() + "(nil)");
            return;
        }
        printer.write(how.goSyntax() ? type.title() + "{" : "map[");
        List<MapCells.Entry> entries = MapCells.entries(value, printer.memory());
        for (int i = 0; i < entries.size(); i++) {
            separate(i);
            printer.inner(key, entries.get(i).key(), depth.deeper(), how, verb);
            printer.write(":");
            Value.Pointer at = entries.get(i).at();
            printer.inner(element, Cells.load(element, at.block(), at.offset(), printer.memory()), depth.deeper(), how, verb);
        }
        printer.write(how.goSyntax() ? "}" : "]");
    }

    private void separate(int index) {
        if (index > 0) printer.write(how.goSyntax() ? ", " : " ");
    }

    /// The fields of a library type that the real implementation has, as far as they are to be told from outside.
    private static String inside(Value value) {
        return switch (value) {
            case Value.Mutex(int owner) -> (owner < 0 ? 0 : 1) + " 0";
            case Value.ReadWriteMutex(int writer, boolean held, List<Integer> readers) ->
                "{" + (writer < 0 ? 0 : 1) + " 0} 0 0 " + (readers.size() - (writer < 0 ? 0 : 1 << 30)) + " "
                        + (writer < 0 || held ? 0 : readers.size());
            case Value.Once(int runner, boolean done) -> (done ? 1 : 0) + " {" + (runner < 0 ? 0 : 1) + " 0}";
            case Value.Condition(List<Integer> waiting, var _) -> waiting.size() + " 0 0 <nil> <nil>";
            case Value.Channel channel -> channel.toString();
            case Value.Alarm _ -> value.toString();
            case Value.WaitGroup(long count) -> "{} " + (count << 32) + " 0";
            case Value.Int _, Value.Wide _, Value.Bool _ -> "{} " + value;
            case Value.Nil _ -> "{} <nil>";
            case Value.Real _, Value.Text _, Value.Pointer _, Value.Slice _, Value.Function _, Value.Dynamic _,
                    Value.Table _, Value.Aggregate _ -> value.toString();
        };
    }
}
