package interleave.language.rust.borrow;

import interleave.language.rust.mir.MirBody;
import interleave.language.rust.mir.MirStatement;
import interleave.language.rust.mir.Operand;
import interleave.language.rust.mir.Place;
import interleave.language.rust.mir.Place.Element;
import interleave.language.rust.mir.Rvalue;
import interleave.language.rust.mir.Terminator;
import interleave.language.rust.type.ClosureDef;
import interleave.language.rust.type.FunctionDef;
import interleave.language.rust.type.Ty;
import interleave.program.Span;
import java.util.List;
import java.util.Optional;

/// Finds what in the text a use of a place at a point belongs to.
final class Spans {
    private final Graph graph;
    private final Describe describe;

    Spans(Graph graph, Describe describe) {
        this.graph = graph;
        this.describe = describe;
    }

    /// For a move out of a place.
    UseSpans move(Place moved, int point) {
        Optional<MirStatement> statement = graph.statement(point);
        if (statement.isEmpty()) return new UseSpans.Other(graph.span(point));
        Span span = statement.get().span();
        if (statement.get() instanceof MirStatement.Assign assign && assign.value() instanceof Rvalue.Closure closure) {
            Optional<UseSpans> found = closure(closure, moved);
            if (found.isPresent()) return found.get();
        }
        UseSpans plain = moved.way().stream().anyMatch(Element.Variant.class::isInstance)
                ? new UseSpans.InPattern(span)
                : new UseSpans.Other(span);
        if (!(statement.get() instanceof MirStatement.Assign assign) || !assign.place().way().isEmpty()) return plain;
        int temporary = assign.place().local();
        if (describe.userVariable(temporary)) return plain;
        if (graph.terminator(point) instanceof Terminator.Call call && takesAsSelf(call, temporary)) {
            return new UseSpans.AsSelf(span, call);
        }
        return plain;
    }

    /// Whether a call is of a method and its receiver is a temporary.
    private static boolean takesAsSelf(Terminator.Call call, int temporary) {
        return call.function() instanceof Operand.Function function
                && function.type() instanceof Ty.Item item
                && receives(item.definition())
                && !call.arguments().isEmpty()
                && place(call.arguments().getFirst()).filter(Place.of(temporary)::equals).isPresent();
    }

    private static boolean receives(FunctionDef function) {
        return function.method();
    }

    static Optional<Place> place(Operand operand) {
        return switch (operand) {
            case Operand.Copy copy -> Optional.of(copy.place());
            case Operand.Move move -> Optional.of(move.place());
            case Operand.Constant _, Operand.Function _, Operand.Const _, Operand.Static _, Operand.Promoted _ -> Optional.empty();
        };
    }

    private static Optional<UseSpans> closure(Rvalue.Closure closure, Place captured) {
        List<ClosureDef.Capture> captures = closure.definition().captures();
        for (int i = 0; i < Math.min(captures.size(), closure.captured().size()); i++) {
            Optional<Place> place = place(closure.captured().get(i));
            if (place.isPresent() && Ways.same(place.get(), captured)) {
                return Optional.of(new UseSpans.InClosure(
                        closure.definition(), closure.definition().head(), captures.get(i).use()));
            }
        }
        return Optional.empty();
    }

    /// For a borrow: if it is made for a closure, that.
    UseSpans borrow(Span use, int point) {
        if (!(graph.statement(point).orElse(null) instanceof MirStatement.Assign assign)
                || !assign.place().way().isEmpty()
                || describe.userVariable(assign.place().local())
                || graph.body().locals().get(assign.place().local()).kind() != MirBody.Kind.TEMPORARY) {
            return new UseSpans.Other(use);
        }
        Place temporary = assign.place();
        for (int next = point + 1; !graph.atTerminator(next); next++) {
            if (graph.statement(next).orElse(null) instanceof MirStatement.Assign later
                    && later.value() instanceof Rvalue.Closure closure) {
                Optional<UseSpans> found = closure(closure, temporary);
                if (found.isPresent()) return found.get();
                continue;
            }
            if (!graph.span(next).equals(use)) break;
        }
        return new UseSpans.Other(use);
    }

    UseSpans of(Loan loan) {
        return borrow(graph.span(loan.point()), loan.point());
    }
}
