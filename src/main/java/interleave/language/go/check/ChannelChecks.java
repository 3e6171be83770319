package interleave.language.go.check;

import interleave.language.Syntax;
import interleave.language.go.tree.Builtin;
import interleave.language.go.tree.Expr;
import interleave.language.go.tree.Statement;
import interleave.language.go.tree.Statement.Target;
import interleave.language.go.type.Basic;
import interleave.language.go.type.GoType;
import interleave.program.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Channels: their types, sending, receiving, closing, and `select`.
final class ChannelChecks {
    private static final GoType NOTHING = new GoType.Tuple(List.of());

    private final Checking checking;

    ChannelChecks(Checking checking) {
        this.checking = checking;
    }

    /// `chan T`, `<-chan T` or `chan<- T`.
    GoType type(Syntax node, Scope scope) {
        GoType element = node.part("value").map(part -> checking.types.read(part, scope)).orElse(GoType.INVALID);
        if (element.invalid()) return element;
        Optional<Syntax> arrow = node.token("<-");
        boolean first = arrow.isPresent() && arrow.get().span().start() == node.span().start();
        GoType.Direction direction =
                arrow.isEmpty() ? GoType.Direction.BOTH : first ? GoType.Direction.RECEIVE : GoType.Direction.SEND;
        return new GoType.Channel(direction, element);
    }

    private static Optional<GoType.Channel> channel(Expr expr) {
        return expr.type().underlying() instanceof GoType.Channel channel ? Optional.of(channel) : Optional.empty();
    }

    /// `<-ch`
    Expr receive(Span span, Expr from) {
        Optional<GoType.Channel> channel = channel(from);
        if (channel.isEmpty()) {
            return bad(from.span(), "invalid operation: cannot receive from non-channel " + checking.descriptions.of(from));
        }
        if (channel.get().direction() == GoType.Direction.SEND) {
            return bad(from.span(), "invalid operation: cannot receive from send-only channel " + checking.descriptions.of(from));
        }
        return new Expr.Receive(span, channel.get().element(), from, false);
    }

    /// The two values of `v, ok := <-ch`.
    static List<Expr> checked(Expr.Receive receive) {
        GoType both = new GoType.Tuple(List.of(receive.type(), Basic.BOOL));
        return Expressions.spread(new Expr.Receive(receive.span(), both, receive.channel(), true));
    }

    /// `ch <- v`
    Optional<Statement.Send> send(Syntax node, Scope scope) {
        Expr channel = checking.expressions.value(node.part("channel").orElseThrow(), scope);
        Expr value = checking.expressions.value(node.part("value").orElseThrow(), scope);
        if (channel.bad() || value.lost()) return Optional.empty();
        Optional<GoType.Channel> type = channel(channel);
        if (type.isEmpty()) {
            bad(node.span(), "invalid operation: cannot send to non-channel " + checking.descriptions.of(channel));
            return Optional.empty();
        }
        if (type.get().direction() == GoType.Direction.RECEIVE) {
            bad(node.span(), "invalid operation: cannot send to receive-only channel " + checking.descriptions.of(channel));
            return Optional.empty();
        }
        Expr sent = checking.assigning.assign(value, type.get().element(), "send");
        return sent.bad() ? Optional.empty() : Optional.of(new Statement.Send(node.span(), channel, sent));
    }

    Expr close(Syntax node, Expr channel) {
        Optional<GoType.Channel> type = channel(channel);
        if (type.isEmpty()) {
            return bad(channel.span(), "invalid operation: cannot close non-channel " + checking.descriptions.of(channel));
        }
        if (type.get().direction() == GoType.Direction.RECEIVE) {
            return bad(channel.span(), "invalid operation: cannot close receive-only channel " + checking.descriptions.of(channel));
        }
        return new Expr.BuiltinCall(node.span(), NOTHING, Builtin.CLOSE, channel.type(), List.of(channel), false);
    }

    Optional<Statement> select(Syntax node, Scope scope, String label) {
        Statement.Exits exits = new Statement.Exits();
        Scope inside = scope.leaving(new Scope.Exit(exits, label, false));
        List<Statement.SelectCase> cases = new ArrayList<>();
        Optional<Span> defaultSeen = Optional.empty();
        for (Syntax one : node.parts()) {
            boolean isDefault = one.is("default_case");
            if (!isDefault && !one.is("communication_case")) continue;
            if (isDefault) defaultSeen = Optional.of(checking.oneDefault(one, defaultSeen));
            one(one, inside.inside()).ifPresent(cases::add);
        }
        Span word = node.children().getFirst().span();
        return Optional.of(new Statement.Select(word, exits, cases));
    }

    private Optional<Statement.SelectCase> one(Syntax node, Scope scope) {
        Optional<Syntax> written = node.part("communication");
        Span span = written.map(Syntax::span).orElse(node.children().getFirst().span());
        Optional<Statement.Communication> communication = written.flatMap(part -> communication(part, scope));
        List<Syntax> statements = node.parts().stream()
                .filter(part -> part.is("statement_list"))
                .flatMap(part -> part.parts().stream())
                .toList();
        List<Statement> checked = checking.statements.all(statements, scope);
        if (written.isPresent() && communication.isEmpty()) return Optional.empty();
        return Optional.of(new Statement.SelectCase(
                span, communication, new Statement.Block(span, new Span(span.start(), node.span().end()), checked)));
    }

    private Optional<Statement.Communication> communication(Syntax node, Scope scope) {
        if (node.is("send_statement")) return send(node, scope).map(Statement.Communication.Sending::new);
        Syntax right = node.part("right").orElse(node);
        List<Syntax> left = node.part("left").map(Syntax::parts).orElse(List.of());
        boolean declares = node.token(":=").isPresent();
        Expr value = checking.expressions.value(right, scope);
        if (!value.bad() && !(value instanceof Expr.Receive)) {
            bad(node.span(), "select case must be send or receive (possibly with assignment)");
            return Optional.empty();
        }
        if (left.size() > 2) {
            bad(left.get(2).span(), "assignment mismatch: " + left.size() + " variables but 1 value");
            return Optional.empty();
        }
        List<GoType> types = List.of(value.type(), Basic.BOOL);
        List<Target> targets = new ArrayList<>();
        for (int i = 0; i < left.size(); i++) targets.add(target(left.get(i), value.bad() ? GoType.INVALID : types.get(i), declares, scope));
        if (!(value instanceof Expr.Receive receive)) return Optional.empty();
        return Optional.of(new Statement.Communication.Receiving(receive, targets));
    }

    private Target target(Syntax node, GoType type, boolean declares, Scope scope) {
        if (node.text().equals("_")) return new Target.Blank(node.span());
        if (!declares) return assigned(node, type, scope);
        if (!node.is("identifier")) {
            bad(node.span(), "non-name " + checking.text(node.span()) + " on left side of :=");
            return new Target.Blank(node.span());
        }
        interleave.language.go.tree.Variable variable =
                interleave.language.go.tree.Variable.local(node.text(), type, node.span());
        checking.assignments.begin(variable, scope);
        return new Target.New(variable);
    }

    private Target assigned(Syntax node, GoType type, Scope scope) {
        Target target = checking.assignments.target(node, scope);
        if (!(target instanceof Target.Place(Expr place)) || place.bad() || type.invalid()) return target;
        Expr given = new Expr.Name(node.span(), interleave.language.go.tree.Variable.local("", type, node.span()));
        if (!place.type().same(type) && checking.assigning.typed(given, place.type()).isEmpty()) {
            bad(node.span(), "cannot use " + node.text() + " (value of type " + type + ") as " + place.type()
                    + " value in assignment");
        }
        return target;
    }

    private Expr bad(Span span, String message) {
        checking.problem(span, message);
        return new Expr.Bad(span);
    }
}
