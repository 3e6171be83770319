package interleave.language.rust.check;

import interleave.language.rust.typed.TypedBody;
import interleave.language.rust.typed.TypedExpr;
import interleave.language.rust.typed.TypedPattern;
import interleave.language.rust.typed.TypedStatement;
import interleave.language.rust.verdict.Notices;
import interleave.program.Span;
import java.util.List;

/// Looks whether each `match` covers everything, and whether patterns match that must.
final class Matching {
    private final Notices notices;

    Matching(Notices notices) {
        this.notices = notices;
    }

    void check(TypedBody body) {
        body.parameters().forEach(parameter -> always(parameter.pattern()));
        visit(body.value());
    }

    private void visit(TypedExpr expr) {
        switch (expr) {
            case TypedExpr.Match match -> match(match);
            case TypedExpr.Block block -> block.statements().forEach(statement -> {
                if (statement instanceof TypedStatement.Let let && let.otherwise().isEmpty()) always(let.pattern());
            });
            case TypedExpr.Closure closure -> check(closure.body());
            default -> {}
        }
        Children.of(expr).forEach(this::visit);
    }

    private void match(TypedExpr.Match match) {
        List<TypedPattern> patterns = match.arms().stream()
                .filter(arm -> arm.guard().isEmpty())
                .map(TypedExpr.Arm::pattern)
                .toList();
        boolean complete = patterns.isEmpty() ? Coverage.empty(match.value().type()) : Coverage.complete(patterns);
        if (!complete) tell(match.value().span());
    }

    private void always(TypedPattern pattern) {
        if (!Coverage.complete(List.of(pattern))) tell(pattern.span());
    }

    private void tell(Span span) {
        notices.undecided(span, "not all values are covered: patterns are not checked here");
    }
}
