package interleave.language.rust.check;

import interleave.language.rust.tree.Expr;
import interleave.language.rust.tree.Name;
import interleave.language.rust.tree.Path;
import interleave.language.rust.tree.Pattern;
import interleave.language.rust.tree.Statement;
import interleave.language.rust.typed.TypedExpr;
import interleave.program.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Assignments to several places at once: `(a, b) = v` is `{ let (lhs0, lhs1) = v; a = lhs0; b = lhs1; }`.
final class Destructuring {
    private final Inferring in;

    Destructuring(Inferring in) {
        this.in = in;
    }

    /// Whether the left side of an assignment has to be taken apart.
    static boolean takes(Expr place) {
        return switch (place) {
            case Expr.Tuple _, Expr.Array _, Expr.Struct _, Expr.Call _ -> true;
            case Expr.Parenthesised inner -> takes(inner.value());
            default -> ignored(place);
        };
    }

    private static boolean ignored(Expr place) {
        return place instanceof Expr.Named named && named.path().plain() && named.path().last().name().text().equals("_");
    }

    TypedExpr assign(Expr.Assign tree) {
        List<Statement> after = new ArrayList<>();
        Pattern pattern = pattern(tree.place(), after);
        List<Statement> all = new ArrayList<>();
        all.add(new Statement.Let(
                tree.span(), List.of(), pattern, Optional.empty(), Optional.of(tree.value()), Optional.empty()));
        all.addAll(after);
        return in.expressions.check(
                new Expr.Block(tree.span(), Optional.empty(), false, all, Optional.empty()), Expected.NOTHING);
    }

    private Pattern pattern(Expr place, List<Statement> after) {
        Span span = place.span();
        return switch (place) {
            case Expr.Parenthesised inner -> pattern(inner.value(), after);
            case Expr.Tuple tuple -> new Pattern.Tuple(span, patterns(tuple.elements(), after));
            case Expr.Array array -> new Pattern.Slice(span, patterns(array.elements(), after));
            case Expr.Range range when range.from().isEmpty() && range.to().isEmpty() -> new Pattern.Rest(span);
            case Expr.Call call when call.function() instanceof Expr.Named named ->
                new Pattern.TupleStruct(span, named.path(), patterns(call.arguments(), after));
            case Expr.Struct struct -> new Pattern.Struct(span, struct.path(),
                    struct.fields().stream()
                            .map(field -> new Pattern.Field(field.span(), field.name(), pattern(field.value(), after)))
                            .toList(),
                    struct.rest().isPresent());
            default -> ignored(place) ? new Pattern.Wildcard(span) : variable(place, after);
        };
    }

    private List<Pattern> patterns(List<Expr> places, List<Statement> after) {
        return places.stream().map(place -> pattern(place, after)).toList();
    }

    private Pattern variable(Expr place, List<Statement> after) {
        Span span = place.span();
        Name name = new Name("lhs#" + after.size(), span);
        Path path = new Path(span, false, Optional.empty(), List.of(new Path.Segment(name, Optional.empty())));
        after.add(new Statement.Effect(span, new Expr.Assign(span, place, new Expr.Named(span, path)), true));
        return new Pattern.Binding(span, false, false, name, Optional.empty());
    }
}
