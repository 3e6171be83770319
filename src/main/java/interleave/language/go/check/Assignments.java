package interleave.language.go.check;

import interleave.language.Syntax;
import interleave.language.go.constant.GoConstant;
import interleave.language.go.tree.Expr;
import interleave.language.go.tree.Routine;
import interleave.language.go.tree.Statement;
import interleave.language.go.tree.Statement.Target;
import interleave.language.go.tree.Variable;
import interleave.language.go.type.Basic;
import interleave.language.go.type.GoType;
import interleave.program.Layout;
import interleave.program.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// `=`, `:=`, `+=`, `++`.
final class Assignments {
    private final Checking checking;

    Assignments(Checking checking) {
        this.checking = checking;
    }

    Optional<Statement> assign(Syntax node, Scope scope) {
        String operator = node.part("operator").map(Syntax::text).orElse("=");
        List<Syntax> left = node.part("left").orElseThrow().parts();
        List<Syntax> right = node.part("right").orElseThrow().parts();
        if (!operator.equals("=")) return update(node, operator, left, right, scope);
        List<Target> targets = new ArrayList<>();
        for (Syntax target : left) targets.add(target(target, scope));
        List<Expr> values = checking.expressions.list(right, scope, left.size());
        if (!counted(node.part("right").orElseThrow().span(), targets.size(), values)) return Optional.empty();
        List<Expr> fitted = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) fitted.add(fit(targets.get(i), values.get(i)));
        for (int i = 0; i < values.size(); i++) if (!fitted.get(i).bad()) refuseGate(targets.get(i));
        return Optional.of(new Statement.Assign(node.span(), targets, fitted));
    }

    /// To write over a mutex, or over a struct that holds one, is an access of its memory that races with whoever locks it,
    /// which is not followed. Elements are let through: that is how arrays of such structs are filled before threads begin.
    void refuseGate(Target target) {
        if (!(target instanceof Target.Place(Expr place)) || place instanceof Expr.Index || place instanceof Expr.Entry) return;
        gate(place.type()).ifPresent(gate -> checking.problem(
                place.span(),
                "assigning to a variable of type " + place.type() + (gate.equals(place.type()) ? "" : ", which holds a " + gate + ",")
                        + " is not understood yet",
                "declare another one, or use a pointer"));
    }

    /// What threads wait at, where a value of a type holds such a thing.
    private static Optional<GoType> gate(GoType type) {
        return switch (type.underlying()) {
            case GoType.Opaque(Layout.Cell cell) ->
                cell.kind() == Layout.Kind.DATA || cell.kind() == Layout.Kind.ATOMIC ? Optional.empty() : Optional.of(type);
            case GoType.Struct(List<GoType.Field> fields) ->
                fields.stream().flatMap(field -> gate(field.type()).stream()).findFirst();
            case GoType.Array(int _, GoType element) -> gate(element);
            default -> Optional.empty(); // refers to what is elsewhere, or holds numbers and texts
        };
    }

    /// What stands on the left of `=`. A variable there is not used by that.
    Target target(Syntax node, Scope scope) {
        Syntax inner = node;
        while (inner.is("parenthesized_expression") && inner.parts().size() == 1) inner = inner.parts().getFirst();
        if (inner.is("identifier") && inner.text().equals("_")) return new Target.Blank(inner.span());
        Expr place = inner.is("identifier")
                ? checking.names.find(inner, scope)
                : checking.expressions.value(inner, scope);
        return new Target.Place(place(place, scope));
    }

    private Expr place(Expr place, Scope scope) {
        if (place.bad() || place instanceof Expr.Entry) return place;
        if (place instanceof Expr.Field(var _, var _, Expr of, int _) && Places.inEntry(of)) {
            checking.problem(place.span(), "cannot assign to struct field " + checking.text(place.span()) + " in map");
            return new Expr.Bad(place.span());
        }
        if (!Places.assignable(place)) {
            checking.problem(
                    place.span(),
                    "cannot assign to " + checking.text(place.span()) + " (neither addressable nor a map index expression)",
                    place instanceof Expr.Index ? "the bytes of a string cannot be changed" : "");
            return new Expr.Bad(place.span());
        }
        Places.assign(place, scope);
        return place;
    }

    /// A value made one for a target.
    Expr fit(Target target, Expr value) {
        return switch (target) {
            case Target.Place(Expr place) -> checking.assigning.assign(value, place.type(), "assignment");
            case Target.New(Variable variable) -> checking.assigning.assign(value, variable.type(), "assignment");
            case Target.Blank _ -> {
                if (value instanceof Expr.Nil) {
                    checking.problem(value.span(), "use of untyped nil in assignment");
                    yield new Expr.Bad(value.span());
                }
                yield checking.untyped.defaulted(value);
            }
        };
    }

    /// Whether there are as many values as targets; reports it if not.
    boolean counted(Span right, int targets, List<Expr> values) {
        if (values.stream().anyMatch(Expr::lost)) return false;
        boolean none = values.size() == 1 && values.getFirst().type() instanceof GoType.Tuple;
        if (none) {
            checking.problem(values.getFirst().span(), checking.descriptions.text(values.getFirst()) + " (no value) used as value");
            return false;
        }
        if (values.size() == targets) return true;
        boolean call = values.getFirst() instanceof Expr.Piece
                || values.size() == 1 && (values.getFirst() instanceof Expr.Call || values.getFirst() instanceof Expr.LibraryCall);
        String text = checking.text(values.getFirst().span());
        String function = call ? text.substring(0, Math.max(0, text.indexOf('('))) : "";
        checking.problem(
                right,
                "assignment mismatch: " + Descriptions.count(targets, "variable") + " but "
                        + (call && !function.isEmpty() ? function + " returns " : "")
                        + Descriptions.count(values.size(), "value"));
        return false;
    }

    private Optional<Statement> update(
            Syntax node, String operator, List<Syntax> left, List<Syntax> right, Scope scope) {
        if (left.size() != 1 || right.size() != 1) {
            checking.problem(node.span(), "assignment operation " + operator + " requires single-valued expressions");
            return Optional.empty();
        }
        Expr target = checking.expressions.value(left.getFirst(), scope);
        Expr operand = checking.expressions.value(right.getFirst(), scope);
        return update(node.span(), operator.substring(0, operator.length() - 1), operator, target, operand, scope);
    }

    /// `x++` and `x--`.
    Optional<Statement> step(Syntax node, Scope scope) {
        String operator = node.is("inc_statement") ? "+" : "-";
        Expr target = checking.expressions.value(node.parts().getFirst(), scope);
        if (target.bad()) return Optional.empty();
        if (!target.type().basic().isNumeric()) {
            checking.problem(
                    target.span(),
                    "invalid operation: " + checking.text(node.span()) + " (non-numeric type " + target.type() + ")");
            return Optional.empty();
        }
        Span sign = node.children().getLast().span();
        Expr one = new Expr.Const(sign, Basic.UNTYPED_INT, GoConstant.of(1));
        return update(node.span(), operator, operator + operator, target, one, scope);
    }

    private Optional<Statement> update(
            Span span, String operator, String shown, Expr target, Expr operand, Scope scope) {
        Expr result = checking.operators.binary(span, operator, shown, target, operand);
        Expr place = place(target, scope);
        if (result.bad() || place.bad()) return Optional.empty();
        return result instanceof Expr.Binary binary
                ? Optional.of(new Statement.Update(span, place, operator, binary.right()))
                : Optional.empty();
    }

    Optional<Statement> declare(Syntax node, Scope scope) {
        List<Syntax> left = node.part("left").orElseThrow().parts();
        List<Syntax> right = node.part("right").orElseThrow().parts();
        List<Expr> values = checking.expressions.list(right, scope, left.size());
        boolean counted = counted(node.part("right").orElseThrow().span(), left.size(), values);
        List<Target> targets = new ArrayList<>();
        List<Expr> fitted = new ArrayList<>();
        List<Runnable> begin = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        boolean news = false;
        for (int i = 0; i < left.size(); i++) {
            Expr value = counted ? values.get(i) : new Expr.Bad(left.get(i).span());
            Target target = declared(left.get(i), value, seen, scope, begin);
            news |= target instanceof Target.New || target instanceof Target.Place(Expr place) && place.bad();
            targets.add(target);
            Expr fit = target instanceof Target.New(Variable variable) && variable.type().invalid() ? value : fit(target, value);
            if (!fit.bad()) refuseGate(target);
            fitted.add(fit);
        }
        begin.forEach(Runnable::run);
        if (fitted.stream().anyMatch(Expr::bad)) silence(targets);
        if (!news) {
            Span sign = node.token(":=").map(Syntax::span).orElse(node.span());
            checking.problem(sign, "no new variables on left side of :=", "assign with = instead");
        }
        return Optional.of(new Statement.Assign(node.span(), targets, fitted));
    }

    private Target declared(Syntax node, Expr value, Set<String> seen, Scope scope, List<Runnable> begin) {
        String name = node.text();
        if (!node.is("identifier")) {
            checking.expressions.any(node, scope);
            checking.problem(node.span(), "non-name " + checking.text(node.span()) + " on left side of :=");
            return new Target.Place(new Expr.Bad(node.span()));
        }
        if (name.equals("_")) return new Target.Blank(node.span());
        if (!seen.add(name)) {
            checking.problem(node.span(), name + " repeated on left side of :=");
            return new Target.Place(new Expr.Bad(node.span()));
        }
        if (scope.here(name).orElse(null) instanceof Entity.OfLocal) return target(node, scope);
        Variable variable = Variable.local(name, typeOf(value, "assignment"), node.span());
        begin.add(() -> begin(variable, scope));
        return new Target.New(variable);
    }

    /// Of variables whose first values are wrong, nobody is told that they are not used.
    void silence(List<Target> targets) {
        for (Target target : targets) {
            if (target instanceof Target.New(Variable variable)) variable.use();
        }
    }

    /// The type that a variable takes from its first value.
    /// @param where as in the compiler's messages, such as `assignment`
    GoType typeOf(Expr value, String where) {
        if (value.bad()) return GoType.INVALID;
        if (value instanceof Expr.Nil && Untyped.is(value)) {
            checking.problem(value.span(), "use of untyped nil in " + where, "declare the variable with a type: var x T");
            return GoType.INVALID;
        }
        return Untyped.isType(value.type()) ? ((Basic) value.type()).defaultType() : value.type();
    }

    /// From here on a variable can be named.
    void begin(Variable variable, Scope scope) {
        Routine routine = scope.routine().orElseThrow();
        checking.locals.add(variable);
        if (variable.type().invalid()) variable.use();
        scope.declare(variable.name(), new Entity.OfLocal(variable, routine));
    }
}
