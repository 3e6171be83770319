package interleave.language.go.check;

import interleave.language.Syntax;
import interleave.language.go.tree.Builtin;
import interleave.language.go.tree.Expr;
import interleave.language.go.type.Basic;
import interleave.language.go.type.Comparability;
import interleave.language.go.type.GoType;
import interleave.program.Span;
import java.util.List;

/// Maps: their type, what lies at a key, `delete`.
final class MapChecks {
    private final Checking checking;

    MapChecks(Checking checking) {
        this.checking = checking;
    }

    GoType type(Syntax node, Scope scope) {
        GoType key = node.part("key").map(part -> checking.types.read(part, scope)).orElse(GoType.INVALID);
        GoType element = node.part("value").map(part -> checking.types.read(part, scope)).orElse(GoType.INVALID);
        if (key.invalid() || element.invalid()) return GoType.INVALID;
        if (!Comparability.holds(key)) {
            checking.problem(node.part("key").orElseThrow().span(), "invalid map key type " + key);
            return GoType.INVALID;
        }
        return new GoType.Map(key, element);
    }

    Expr index(Span span, Expr of, GoType.Map map, Expr index) {
        if (index.bad()) return new Expr.Bad(span);
        Expr key = checking.assigning.assign(index, map.key(), "map index");
        return key.bad() ? key : new Expr.Entry(span, map.element(), of, key, false);
    }

    /// Both values of `v, ok := m[k]`.
    static List<Expr> checked(Expr.Entry entry) {
        Expr both = new Expr.Entry(
                entry.span(), new GoType.Tuple(List.of(entry.type(), Basic.BOOL)), entry.of(), entry.key(), true);
        return Expressions.spread(both);
    }

    Expr delete(Syntax node, Expr map, Expr index) {
        if (!(map.type().underlying() instanceof GoType.Map type)) {
            checking.problem(map.span(), "invalid argument: " + checking.descriptions.of(map) + " is not a map");
            return new Expr.Bad(node.span());
        }
        Expr key = checking.assigning.assign(index, type.key(), "argument to delete");
        if (key.bad()) return key;
        return new Expr.BuiltinCall(
                node.span(), new GoType.Tuple(List.of()), Builtin.DELETE, map.type(), List.of(map, key), false);
    }
}
