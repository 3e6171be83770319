package interleave.language.go.check;

import interleave.language.go.constant.GoConstant;
import interleave.language.go.constant.Ratio;
import interleave.language.go.tree.Expr;
import interleave.language.go.type.Basic;
import interleave.language.go.type.GoType;
import java.util.List;
import java.util.stream.Collectors;

/// Describes operands in messages, as the compiler does: `x (variable of type int)`.
final class Descriptions {
    private final Checking checking;

    Descriptions(Checking checking) {
        this.checking = checking;
    }

    /// The operand, what it is, and its type.
    String of(Expr operand) {
        if (operand instanceof Expr.Nil) return "nil";
        String text = text(operand);
        GoType type = operand.type();
        if (type instanceof GoType.Tuple(List<GoType> parts) && parts.isEmpty()) return text + " (no value)";
        if (type.invalid()) return text + " (invalid operand)";
        String mode = mode(operand);
        if (operand instanceof Expr.Const constant && !shown(constant).equals(text)) {
            mode += " " + shorten(shown(constant));
        }
        boolean untyped = type instanceof Basic basic && basic.isUntyped();
        return text + (untyped ? " (" + type + " " + mode + ")" : " (" + mode + " of type " + type + ")");
    }

    private static String shown(Expr.Const constant) {
        return constant.value() instanceof GoConstant.Number(Ratio ratio) && constant.type().basic().isFloat()
                ? ratio.asReal()
                : constant.value().toString();
    }

    private static String shorten(String value) {
        return value.length() <= 80 ? value : value.substring(0, 77) + "...";
    }

    /// The operand as it is written, on one line; function bodies are left out.
    String text(Expr operand) {
        String text = checking.text(operand.span());
        return text.length() <= 120 ? text : text.substring(0, 117) + "...";
    }

    private static String mode(Expr operand) {
        if (operand instanceof Expr.Const) return "constant";
        if (operand instanceof Expr.Entry) return "map index expression";
        return Places.assignable(operand) ? "variable" : "value";
    }

    /// The types of operands, as in `have (int, string)`.
    static String summary(List<GoType> types, boolean variadic) {
        StringBuilder all = new StringBuilder("(");
        for (int i = 0; i < types.size(); i++) {
            if (i > 0) all.append(", ");
            boolean rest = variadic && i == types.size() - 1;
            all.append(rest && types.get(i) instanceof GoType.Slice(GoType element) ? "..." + element : one(types.get(i)));
        }
        return all.append(")").toString();
    }

    private static String one(GoType type) {
        if (!(type instanceof Basic basic) || !basic.isUntyped()) return type.toString();
        return basic.isNumeric() ? "number" : basic.toString().replace("untyped ", "");
    }

    /// `1 variable`, `2 variables`.
    static String count(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }

    /// Types in a list.
    static String list(List<GoType> types) {
        return types.stream().map(Object::toString).collect(Collectors.joining(", ", "(", ")"));
    }
}
