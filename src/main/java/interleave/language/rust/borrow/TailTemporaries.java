package interleave.language.rust.borrow;

import interleave.language.rust.tree.Expr;
import interleave.language.rust.tree.Statement;
import interleave.language.rust.type.Ty;
import interleave.language.rust.verdict.Diagnostic;
import interleave.language.rust.verdict.Diagnostic.Replacement;
import interleave.program.Span;
import java.util.List;
import java.util.Optional;

/// What can be done about a temporary value in the last expression of a block, which before edition 2024 is dropped behind the
/// block's variables.
final class TailTemporaries {
    private final Findings findings;

    TailTemporaries(Findings findings) {
        this.findings = findings;
    }

    /// The last expression of a block, and whether its value is not wanted.
    private record Tail(Span span, boolean ignored) {}

    void tell(Report report, Span temporary) {
        Optional<Tail> tail = tail(temporary);
        if (tail.isEmpty()) return;
        int start = tail.get().span().start();
        int end = tail.get().span().end();
        if (tail.get().ignored()) {
            report.insert(
                    "consider adding semicolon after the expression so its temporaries are dropped sooner, before the local "
                            + "variables declared by the block are dropped",
                    end,
                    ";");
            return;
        }
        report.note("the temporary is part of an expression at the end of a block;\n"
                + "consider forcing this temporary to be dropped sooner, before the block's local variables are dropped");
        report.note(new Diagnostic.Note(
                Diagnostic.Kind.HELP,
                "for example, you could save the expression's value in a new local variable `x` and then make `x` be the "
                        + "expression at the end of the block",
                List.of(),
                List.of(
                        new Replacement(new Span(start, start), "let x = "),
                        new Replacement(new Span(end, end), "; x"))));
    }

    private Optional<Tail> tail(Span temporary) {
        List<Surroundings.Node> around = findings.surroundings().of(temporary);
        for (int i = 0; i < around.size(); i++) {
            if (around.get(i) instanceof Surroundings.Node.Stated) return Optional.empty();
            if (!(around.get(i) instanceof Surroundings.Node.Expressed it) || !(it.expr() instanceof Expr.Block block)) continue;
            if (block.span().equals(temporary) || block.value().isEmpty()) continue;
            boolean outermost = i + 1 == around.size() || around.get(i + 1) instanceof Surroundings.Node.Expressed outer
                    && outer.expr() instanceof Expr.Closure;
            boolean unit = findings.setting().output() instanceof Ty.Tuple tuple && tuple.elements().isEmpty();
            boolean ignored = outermost
                    ? unit
                    : around.subList(i + 1, around.size()).stream()
                            .filter(Surroundings.Node.Stated.class::isInstance)
                            .findFirst()
                            .filter(node -> ((Surroundings.Node.Stated) node).statement() instanceof Statement.Effect)
                            .isPresent();
            return Optional.of(new Tail(block.value().get().span(), ignored));
        }
        return Optional.empty();
    }
}
