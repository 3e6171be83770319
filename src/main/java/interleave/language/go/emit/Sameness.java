package interleave.language.go.emit;

import interleave.language.go.tree.Expr;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Whether expressions mention the same variable, or part of one, by the same words.
final class Sameness {
    private Sameness() {}

    /// Whether a place is read somewhere in an expression; function literals are not looked into.
    static boolean mentions(Expr in, Expr place) {
        return same(in, place) || parts(in).stream().anyMatch(part -> mentions(part, place));
    }

    /// Whether two expressions are the same place. Those that call are never the same.
    static boolean same(Expr a, Expr b) {
        if (a instanceof Expr.Name x && b instanceof Expr.Name y) return x.variable() == y.variable();
        if (a instanceof Expr.Field x && b instanceof Expr.Field y) return x.index() == y.index() && same(x.of(), y.of());
        if (a instanceof Expr.Dereference x && b instanceof Expr.Dereference y) return same(x.pointer(), y.pointer());
        if (a instanceof Expr.Index x && b instanceof Expr.Index y) return same(x.of(), y.of()) && same(x.index(), y.index());
        if (a instanceof Expr.Entry x && b instanceof Expr.Entry y) return same(x.of(), y.of()) && same(x.key(), y.key());
        if (a instanceof Expr.Const x && b instanceof Expr.Const y) return x.value().equals(y.value());
        if (a instanceof Expr.Conversion x && b instanceof Expr.Conversion y) {
            return x.type().same(y.type()) && same(x.operand(), y.operand());
        }
        return a instanceof Expr.Binary x && b instanceof Expr.Binary y && x.operator().equals(y.operator())
                && same(x.left(), y.left()) && same(x.right(), y.right());
    }

    private static List<Expr> parts(Expr expr) {
        return switch (expr) {
            case Expr.Bad _, Expr.Generic _, Expr.Const _, Expr.Nil _, Expr.Name _, Expr.FunctionName _, Expr.Literal _,
                    Expr.MethodExpression _ -> List.of();
            case Expr.MethodValue e -> List.of(e.receiver());
            case Expr.DynamicMethod e -> List.of(e.receiver());
            case Expr.Field e -> List.of(e.of());
            case Expr.Dereference e -> List.of(e.pointer());
            case Expr.Index e -> List.of(e.of(), e.index());
            case Expr.Entry e -> List.of(e.of(), e.key());
            case Expr.MapLiteral e -> e.entries().stream()
                    .flatMap(entry -> Stream.of(entry.key(), entry.value()))
                    .toList();
            case Expr.Slicing e -> {
                List<Expr> all = new ArrayList<>(List.of(e.of()));
                for (Optional<Expr> bound : List.of(e.low(), e.high(), e.max())) bound.ifPresent(all::add);
                yield all;
            }
            case Expr.AddressOf _ -> List.of();
            case Expr.Composite e -> e.parts().stream().map(Expr.Part::value).toList();
            case Expr.Unary e -> List.of(e.operand());
            case Expr.Binary e -> List.of(e.left(), e.right());
            case Expr.Comparison e -> List.of(e.left(), e.right());
            case Expr.Logical e -> List.of(e.left(), e.right());
            case Expr.Conversion e -> List.of(e.operand());
            case Expr.TypeAssertion e -> List.of(e.operand());
            case Expr.Receive e -> List.of(e.channel());
            case Expr.Call e -> {
                List<Expr> all = new ArrayList<>(List.of(e.function()));
                all.addAll(e.arguments());
                yield all;
            }
            case Expr.LibraryCall e -> e.arguments();
            case Expr.Piece e -> List.of(e.of());
            case Expr.BuiltinCall e -> e.arguments();
        };
    }
}
