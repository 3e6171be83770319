package interleave.language.rust.check;

import interleave.language.rust.resolve.TypeText;
import interleave.language.rust.type.Ty;
import interleave.language.rust.typed.TypedExpr;
import interleave.language.rust.typed.TypedPattern;
import interleave.language.rust.typed.TypedStatement;
import interleave.program.Value;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What was inferred, written out in one line: with all that was put in. `&2 x` is a borrow of two phases, `x as! T` a
/// coercion, `trait::function::<Self>(…)` a call.
final class TypedText {
    private TypedText() {}

    static String of(TypedExpr expr) {
        return switch (expr) {
            case TypedExpr.Constant it -> value(it.value()) + (it.type() instanceof Ty.Int ? type(it.type()) : "");
            case TypedExpr.Local it -> it.variable().name();
            case TypedExpr.Static it -> it.definition().name();
            case TypedExpr.Const it -> it.definition().name();
            case TypedExpr.Function it -> function(it.type());
            case TypedExpr.Field it -> of(it.value()) + "." + it.index();
            case TypedExpr.Index it -> of(it.value()) + "[" + of(it.index()) + "]";
            case TypedExpr.Dereference it -> "(*" + of(it.value()) + ")";
            case TypedExpr.Borrow it -> switch (it.kind()) {
                case SHARED -> "&";
                case UNIQUE -> "&uniq ";
                case MUTABLE -> "&mut ";
                case TWO_PHASE -> "&2 ";
            } + of(it.place());
            case TypedExpr.RawBorrow it -> "&raw " + (it.mutable() ? "mut " : "const ") + of(it.place());
            case TypedExpr.Unary it -> (it.negate() ? "-" : "!") + of(it.operand());
            case TypedExpr.Binary it -> "(" + of(it.left()) + " " + it.operator().text() + " " + of(it.right()) + ")";
            case TypedExpr.Assign it -> of(it.place()) + " = " + of(it.value());
            case TypedExpr.AssignOperation it -> of(it.place()) + " " + it.operator().text() + "= " + of(it.value());
            case TypedExpr.Call it -> of(it.function()) + "(" + all(it.arguments()) + ")";
            case TypedExpr.Cast it -> of(it.value()) + " as " + type(it.type());
            case TypedExpr.Coerce it -> it.coercion() == TypedExpr.Coercion.NEVER
                    ? of(it.value()) : of(it.value()) + " as! " + type(it.type());
            case TypedExpr.Make it -> it.definition().variants().get(it.variant()).name() + "{"
                    + it.fields().stream().map(f -> f.field() + ": " + of(f.value())).collect(Collectors.joining(", "))
                    + it.rest().map(rest -> ", .." + of(rest)).orElse("") + "}";
            case TypedExpr.Tuple it -> "(" + all(it.elements()) + ")";
            case TypedExpr.Array it -> "[" + all(it.elements()) + "]";
            case TypedExpr.Repeat it -> "[" + of(it.value()) + "; n]";
            case TypedExpr.Block it -> "{ " + it.statements().stream().map(TypedText::of).collect(Collectors.joining())
                    + it.value().map(value -> of(value) + " ").orElse("") + "}";
            case TypedExpr.If it -> "if " + of(it.condition()) + " " + of(it.then()) + else_(it.otherwise());
            case TypedExpr.Let it -> "let " + of(it.pattern()) + " = " + of(it.value());
            case TypedExpr.Match it -> "match " + of(it.value()) + " { " + it.arms().stream()
                    .map(arm -> of(arm.pattern()) + arm.guard().map(g -> " if " + of(g)).orElse("") + " => " + of(arm.body()))
                    .collect(Collectors.joining(", ")) + " }";
            case TypedExpr.Loop it -> "loop " + of(it.body());
            case TypedExpr.Break it -> "break" + it.value().map(value -> " " + of(value)).orElse("");
            case TypedExpr.Continue _ -> "continue";
            case TypedExpr.Return it -> "return" + it.value().map(value -> " " + of(value)).orElse("");
            case TypedExpr.Closure it -> it.definition().kind() + "|"
                    + it.body().parameters().stream().map(p -> of(p.pattern()) + ": " + type(p.type())).collect(Collectors.joining(", "))
                    + "| " + of(it.body().value());
            case TypedExpr.Format it -> "format(" + all(it.arguments()) + ")";
            case TypedExpr.NotUnderstood _ -> "?";
        };
    }

    private static String else_(Optional<TypedExpr> otherwise) {
        return otherwise.map(expr -> " else " + of(expr)).orElse("");
    }

    private static String of(TypedStatement statement) {
        return switch (statement) {
            case TypedStatement.Let it -> "let " + of(it.pattern()) + ": " + type(it.pattern().type())
                    + it.value().map(value -> " = " + of(value)).orElse("") + else_(it.otherwise()) + "; ";
            case TypedStatement.Effect it -> of(it.value()) + "; ";
        };
    }

    static String of(TypedPattern pattern) {
        return switch (pattern) {
            case TypedPattern.Wildcard _ -> "_";
            case TypedPattern.Binding it -> switch (it.mode()) {
                case VALUE -> "";
                case SHARED -> "ref ";
                case MUTABLE -> "ref mut ";
            } + it.variable().name() + it.pattern().map(inner -> " @ " + of(inner)).orElse("");
            case TypedPattern.Parts it -> it.definition().map(d -> d.variants().get(it.variant()).name()).orElse("") + "("
                    + it.parts().stream().map(part -> of(part.pattern())).collect(Collectors.joining(", ")) + ")";
            case TypedPattern.Dereference it -> "&" + of(it.pattern());
            case TypedPattern.Constant it -> value(it.value());
            case TypedPattern.Range it -> it.from().map(TypedText::value).orElse("") + ".." + it.to().map(TypedText::value).orElse("");
            case TypedPattern.Elements it -> "[" + it.before().stream().map(TypedText::of).collect(Collectors.joining(", "))
                    + it.between().map(b -> ", " + of(b) + "..").orElse("")
                    + it.after().stream().map(one -> ", " + of(one)).collect(Collectors.joining()) + "]";
            case TypedPattern.Or it -> it.alternatives().stream().map(TypedText::of).collect(Collectors.joining(" | "));
        };
    }

    private static String all(List<TypedExpr> exprs) {
        return exprs.stream().map(TypedText::of).collect(Collectors.joining(", "));
    }

    static String type(Ty type) {
        return TypeText.plain(type);
    }

    private static String value(Value value) {
        return value.toString();
    }

    private static String function(Ty type) {
        if (!(type instanceof Ty.Item item)) return "?";
        return item.definition().trait()
                .map(trait -> trait.name() + "::" + item.definition().name() + "::<"
                        + type(item.arguments().types().get(trait.self())) + ">")
                .orElse(item.definition().name());
    }
}
