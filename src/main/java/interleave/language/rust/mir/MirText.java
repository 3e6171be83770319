package interleave.language.rust.mir;

import interleave.language.rust.mir.MirBody.LocalDecl;
import interleave.language.rust.typed.BorrowKind;
import interleave.program.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Prints the graph of a body nearly as `rustc -Zunpretty=mir` does, for those who look for a mistake in a stage.
public final class MirText {
    private final Function<Span, String> place;

    private MirText(Function<Span, String> place) {
        this.place = place;
    }

    /// A body and the closures in it.
    public static String of(MirBody body) {
        return new MirText(_ -> "").text(body);
    }

    /// A body and the closures in it, with a comment behind each line that says where it comes from.
    public static String of(MirBody body, Function<Span, String> where) {
        return new MirText(span -> " // " + where.apply(span)).text(body);
    }

    private String text(MirBody body) {
        StringBuilder out = new StringBuilder("fn ").append(body.owner().path()).append('(');
        for (int i = 1; i <= body.parameters(); i++) {
            out.append(i == 1 ? "" : ", ").append('_').append(i).append(": ").append(TypeText.of(body.locals().get(i).type()));
        }
        out.append(") -> ").append(TypeText.of(body.locals().getFirst().type())).append(" {\n");
        for (int i = 0; i < body.locals().size(); i++) local(body, i, out);
        for (int i = 0; i < body.blocks().size(); i++) {
            MirBody.Block block = body.blocks().get(i);
            out.append("\n    bb").append(i).append(block.cleanup() ? " (cleanup)" : "").append(": {\n");
            for (MirStatement statement : block.statements()) {
                out.append("        ").append(of(statement)).append(';').append(place.apply(statement.span())).append('\n');
            }
            out.append("        ").append(of(block.terminator())).append(';');
            out.append(place.apply(block.terminator().span())).append("\n    }\n");
        }
        out.append("}\n");
        for (MirBody closure : body.closures()) out.append('\n').append(text(closure));
        return out.toString();
    }

    private void local(MirBody body, int index, StringBuilder out) {
        LocalDecl local = body.locals().get(index);
        local.variable().ifPresent(variable ->
                out.append("    debug ").append(variable.name()).append(" => _").append(index).append(";\n"));
        if (index > 0 && index <= body.parameters()) return;
        out.append("    let ").append(local.mutable() ? "mut " : "").append('_').append(index).append(": ");
        out.append(TypeText.of(local.type())).append(';').append(place.apply(local.span())).append('\n');
    }

    /// One statement, without its semicolon.
    public static String of(MirStatement statement) {
        return switch (statement) {
            case MirStatement.Assign(_, var place, var value) -> of(place) + " = " + of(value);
            case MirStatement.Live(_, int local) -> "StorageLive(_" + local + ")";
            case MirStatement.Dead(_, int local) -> "StorageDead(_" + local + ")";
            case MirStatement.FakeRead(_, var place, var cause) -> "FakeRead(" + cause + ", " + of(place) + ")";
            case MirStatement.Mention(_, var place) -> "PlaceMention(" + of(place) + ")";
            case MirStatement.Ascribe(_, var place, var type) -> "AscribeUserType(" + of(place) + ", " + TypeText.of(type) + ")";
        };
    }

    /// One terminator, without its semicolon.
    public static String of(Terminator terminator) {
        return switch (terminator) {
            case Terminator.Goto(_, int target) -> "goto -> bb" + target;
            case Terminator.Switch(_, var operand, _, var values, var targets, int otherwise) -> {
                StringBuilder out = new StringBuilder("switchInt(" + of(operand) + ") -> [");
                for (int i = 0; i < values.size(); i++) {
                    out.append(values.get(i)).append(": bb").append(targets.get(i)).append(", ");
                }
                yield out.append("otherwise: bb").append(otherwise).append(']').toString();
            }
            case Terminator.Return _ -> "return";
            case Terminator.Resume _ -> "resume";
            case Terminator.Unreachable _ -> "unreachable";
            case Terminator.Drop(_, var place, boolean replaces, int target, var unwind) ->
                "drop(" + of(place) + ") -> [return: bb" + target + unwind(unwind) + "]" + (replaces ? " (replace)" : "");
            case Terminator.Call(_, var function, var arguments, var destination, var target, var unwind, _, _) ->
                of(destination) + " = " + of(function) + "(" + of(arguments) + ") -> ["
                        + target.map(block -> "return: bb" + block).orElse("diverges") + unwind(unwind) + "]";
            case Terminator.CheckIndex(_, var index, var length, int target, var unwind) ->
                "assert(Lt(" + of(index) + ", " + of(length) + ")) -> [success: bb" + target + unwind(unwind) + "]";
            case Terminator.FalseEdge(_, int real, int imaginary) ->
                "falseEdge -> [real: bb" + real + ", imaginary: bb" + imaginary + "]";
            case Terminator.FalseUnwind(_, int real, var unwind) ->
                "falseUnwind -> [real: bb" + real + unwind(unwind) + "]";
        };
    }

    private static String unwind(Optional<Integer> block) {
        return block.map(b -> ", unwind: bb" + b).orElse("");
    }

    /// A place, as in `((*_1).0: i32)`.
    public static String of(Place place) {
        String text = "_" + place.local();
        for (Place.Element element : place.way()) {
            text = switch (element) {
                case Place.Element.Dereference _ -> "(*" + text + ")";
                case Place.Element.Field(int index, var type) -> "(" + text + "." + index + ": " + TypeText.of(type) + ")";
                case Place.Element.Index(int local) -> text + "[_" + local + "]";
                case Place.Element.ElementAt(int offset, boolean fromEnd) -> text + "[" + (fromEnd ? "-" : "") + offset + "]";
                case Place.Element.Between(int from, int to) -> text + "[" + from + ":-" + to + "]";
                case Place.Element.Variant(int index) -> "(" + text + " as " + index + ")";
            };
        }
        return text;
    }

    /// An operand.
    public static String of(Operand operand) {
        return switch (operand) {
            case Operand.Copy(var place) -> "copy " + of(place);
            case Operand.Move(var place) -> "move " + of(place);
            case Operand.Constant(_, var type, var value) -> "const " + value + "_" + TypeText.of(type);
            case Operand.Function(_, var type) -> TypeText.of(type);
            case Operand.Const(_, _, var definition, _) -> "const " + definition.path();
            case Operand.Static(_, _, var definition) -> "const &" + definition.path();
            case Operand.Promoted(_, var type, _) -> "const promoted_" + TypeText.of(type);
        };
    }

    private static String of(List<Operand> operands) {
        return operands.stream().map(MirText::of).collect(Collectors.joining(", "));
    }

    /// What is assigned.
    public static String of(Rvalue value) {
        return switch (value) {
            case Rvalue.Use(var operand) -> of(operand);
            case Rvalue.Borrow(var kind, var place) -> of(kind) + of(place);
            case Rvalue.RawBorrow(boolean mutable, var place) -> "&raw " + (mutable ? "mut " : "const ") + of(place);
            case Rvalue.Binary(var operator, var left, var right) -> operator.trait().isEmpty()
                    ? operator.text() + "(" + of(left) + ", " + of(right) + ")"
                    : operator.method() + "(" + of(left) + ", " + of(right) + ")";
            case Rvalue.Unary(boolean negate, var operand) -> (negate ? "Neg(" : "Not(") + of(operand) + ")";
            case Rvalue.Cast(var operand, var type) -> of(operand) + " as " + TypeText.of(type);
            case Rvalue.Coerce(var coercion, var operand, var type) ->
                of(operand) + " as " + TypeText.of(type) + " (" + coercion + ")";
            case Rvalue.Tuple(var elements) -> "(" + of(elements) + (elements.size() == 1 ? ",)" : ")");
            case Rvalue.Array(_, var elements) -> "[" + of(elements) + "]";
            case Rvalue.Make(_, var definition, int variant, var fields) -> (definition.isEnum()
                    ? definition.name() + "::" + definition.variants().get(variant).name()
                    : definition.name()) + "(" + of(fields) + ")";
            case Rvalue.Closure(var type, _, var captured) -> TypeText.of(type) + "(" + of(captured) + ")";
            case Rvalue.Repeat(var operand, var type) -> "[" + of(operand) + "; in " + TypeText.of(type) + "]";
            case Rvalue.Length(var place) -> "Len(" + of(place) + ")";
            case Rvalue.Discriminant(var place) -> "discriminant(" + of(place) + ")";
            case Rvalue.Format(_, var arguments, _) -> "format(" + of(arguments) + ")";
        };
    }

    private static String of(BorrowKind kind) {
        return switch (kind) {
            case SHARED -> "&";
            case UNIQUE -> "&uniq ";
            case MUTABLE -> "&mut ";
            case TWO_PHASE -> "&two-phase ";
        };
    }
}
