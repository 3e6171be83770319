package interleave.language.go.check;

import interleave.language.Syntax;
import interleave.language.go.GoVersion;
import interleave.language.go.tree.Expr;
import interleave.language.go.tree.Statement;
import interleave.language.go.tree.Statement.Target;
import interleave.language.go.tree.Variable;
import interleave.language.go.type.Basic;
import interleave.language.go.type.GoType;
import interleave.program.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// `for … range`.
final class Ranges {
    private final Checking checking;

    Ranges(Checking checking) {
        this.checking = checking;
    }

    /// What the variables of a loop over something can hold.
    private record Kinds(Optional<GoType> key, Optional<GoType> value) {
        Kinds(GoType key, Optional<GoType> value) {
            this(Optional.of(key), value);
        }
    }

    Optional<Statement> loop(Syntax head, Syntax body, Scope around, String label) {
        Scope scope = around.inside();
        Syntax right = head.part("right").orElseThrow();
        List<Syntax> left = head.part("left").map(Syntax::parts).orElse(List.of());
        boolean declares = head.token(":=").isPresent();
        Expr over = checking.expressions.value(right, around);
        Optional<Expr> integer = integer(over, left, declares, around);
        if (integer.isPresent()) over = integer.get();
        Optional<Kinds> kinds = over.bad() ? Optional.empty() : kinds(over);
        if (!over.bad()) over = checking.untyped.defaulted(over);
        if (kinds.isPresent() && tooMany(left, over, kinds.get())) kinds = Optional.empty();
        if (kinds.isPresent() && over.type().underlying() instanceof GoType.Function) {
            return Optional.of(checking.functionLoops.loop(
                    head, body, over, left, (node, type, inside) -> target(node, type, declares, inside, inside), around, label));
        }
        List<Target> targets = new ArrayList<>();
        for (int i = 0; i < left.size(); i++) {
            Optional<GoType> type = i == 0 ? kinds.flatMap(Kinds::key) : kinds.flatMap(Kinds::value);
            targets.add(target(left.get(i), type.orElse(GoType.INVALID), declares, around, scope));
        }
        Statement.Exits exits = new Statement.Exits();
        Statement.Block block = checking.statements.block(body, scope.leaving(new Scope.Exit(exits, label, true)));
        boolean perRound = checking.version == GoVersion.SINCE_1_22;
        if (!perRound) targets.forEach(Ranges::shared);
        return Optional.of(new Statement.Range(
                head.span(), exits, at(targets, 0), at(targets, 1), over, perRound, block));
    }

    private static void shared(Target target) {
        if (target instanceof Target.New(Variable variable)) variable.assign();
    }

    private static Optional<Target> at(List<Target> targets, int index) {
        return index < targets.size() && !(targets.get(index) instanceof Target.Blank)
                ? Optional.of(targets.get(index))
                : Optional.empty();
    }

    /// The bound of a loop over an integer, with the type that the loop's variable has; empty if it is no integer.
    private Optional<Expr> integer(Expr over, List<Syntax> left, boolean declares, Scope scope) {
        boolean whole = over.type().basic().isInteger()
                || Untyped.is(over) && checking.constantOperators.wholeNumber(over).isPresent();
        if (!whole || !Untyped.is(over)) return Optional.empty();
        GoType type = Basic.INT;
        if (!declares && !left.isEmpty() && !left.getFirst().text().equals("_")) {
            Expr variable = checking.expressions.value(left.getFirst(), scope);
            if (variable.type().basic().isInteger()) type = variable.type();
        }
        GoType wanted = type;
        return Optional.of(checking.untyped.convert(over, wanted).orElseGet(() -> {
            checking.problem(over.span(), "cannot use " + checking.descriptions.of(over) + " as " + wanted
                    + " value in range clause");
            return new Expr.Bad(over.span());
        }));
    }

    private Optional<Kinds> kinds(Expr over) {
        GoType type = over.type().underlying() instanceof GoType.Pointer(GoType pointed)
                        && pointed.underlying() instanceof GoType.Array
                ? pointed.underlying()
                : over.type().underlying();
        return switch (type) {
            case GoType.Array(int _, GoType element) -> Optional.of(new Kinds(Basic.INT, Optional.of(element)));
            case GoType.Slice(GoType element) -> Optional.of(new Kinds(Basic.INT, Optional.of(element)));
            case GoType.Map(GoType key, GoType element) -> Optional.of(new Kinds(key, Optional.of(element)));
            case Basic basic when basic.isString() -> Optional.of(new Kinds(Basic.INT, Optional.of(Basic.RUNE)));
            case Basic basic when basic.isInteger() && checking.version == GoVersion.SINCE_1_22 ->
                Optional.of(new Kinds(over.type(), Optional.empty()));
            case Basic basic when basic.isInteger() ->
                bad(over.span(), "cannot range over " + checking.descriptions.of(over) + ": requires go1.22 or later");
            case GoType.Channel(GoType.Direction direction, GoType element) ->
                direction == GoType.Direction.SEND
                        ? bad(over.span(), "cannot range over " + checking.descriptions.of(over) + ": receive from send-only channel")
                        : Optional.of(new Kinds(element, Optional.empty()));
            case GoType.Function function -> FunctionLoops.body(function)
                    .map(yield -> Optional.of(new Kinds(at(yield, 0), at(yield, 1))))
                    .orElseGet(() -> bad(over.span(), "cannot range over " + checking.descriptions.of(over)));
            default -> bad(over.span(), "cannot range over " + checking.descriptions.of(over));
        };
    }

    private boolean tooMany(List<Syntax> left, Expr over, Kinds kinds) {
        if (left.size() > 2) {
            checking.problem(left.get(2).span(), "range clause permits at most two iteration variables");
            return true;
        }
        if (!left.isEmpty() && kinds.key.isEmpty()) {
            checking.problem(left.getFirst().span(), "range over " + checking.descriptions.of(over) + " permits no iteration variables");
            return true;
        }
        if (left.size() == 2 && kinds.value.isEmpty()) {
            checking.problem(
                    left.get(1).span(),
                    "range over " + checking.descriptions.of(over) + " permits only one iteration variable");
            return true;
        }
        return false;
    }

    private Target target(Syntax node, GoType type, boolean declares, Scope around, Scope scope) {
        if (node.text().equals("_")) return new Target.Blank(node.span());
        if (!declares) {
            Target target = checking.assignments.target(node, around);
            if (target instanceof Target.Place(Expr place) && !place.bad() && !type.invalid()) {
                boolean fits = place.type().same(type)
                        || checking.assigning.typed(new Expr.Name(node.span(), Variable.local("", type, node.span())), place.type()).isPresent();
                if (!fits) {
                    checking.problem(node.span(), "cannot use " + node.text() + " (value of type " + type + ") as "
                            + place.type() + " value in assignment");
                } else {
                    checking.assignments.refuseGate(target);
                }
            }
            return target;
        }
        if (!node.is("identifier")) {
            checking.problem(node.span(), "non-name " + checking.text(node.span()) + " on left side of :=");
            return new Target.Blank(node.span());
        }
        if (scope.here(node.text()).isPresent()) {
            checking.problem(node.span(), node.text() + " repeated on left side of :=");
            return new Target.Blank(node.span());
        }
        Variable variable = Variable.local(node.text(), type, node.span());
        checking.assignments.begin(variable, scope);
        return new Target.New(variable);
    }

    private static Optional<GoType> at(GoType.Function yield, int index) {
        return index < yield.parameters().size() ? Optional.of(yield.parameters().get(index)) : Optional.empty();
    }

    private Optional<Kinds> bad(Span span, String message) {
        checking.problem(span, message);
        return Optional.empty();
    }
}
