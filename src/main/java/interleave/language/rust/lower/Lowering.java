package interleave.language.rust.lower;

import interleave.language.rust.mir.MirBody;
import interleave.language.rust.mir.MirBody.Kind;
import interleave.language.rust.mir.Place;
import interleave.language.rust.mir.Terminator;
import interleave.language.rust.type.ClosureDef;
import interleave.language.rust.type.Region;
import interleave.language.rust.type.Ty;
import interleave.language.rust.typed.TypedBody;
import interleave.language.rust.typed.TypedExpr;
import interleave.language.rust.typed.TypedPattern;
import interleave.language.rust.verdict.Edition;
import interleave.language.rust.verdict.Notices;
import interleave.program.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Makes the graph of a body (rustc's `rustc_mir_build`). Drops are as they are planned: what is moved out before is still
/// dropped in it, as the borrow check wants it; [Elaboration] is for a run.
public final class Lowering {
    private Lowering() {}

    /// The graph of a function, constant or static variable, with those of the closures in it.
    /// @param edition tells when temporaries end
    public static MirBody lower(TypedBody body, Copies copies, Edition edition, Notices notices) {
        return body(body, copies, edition, notices, Optional.empty());
    }

    /// The graph of a closure.
    static MirBody closure(TypedExpr.Closure closure, Copies copies, Edition edition, Notices notices) {
        return body(closure.body(), copies, edition, notices, Optional.of(closure));
    }

    static MirBody body(TypedBody typed, Copies copies, Edition edition, Notices notices, Optional<TypedExpr.Closure> closure) {
        Span span = typed.span();
        Optional<Captured> captured = closure.map(Lowering::captured);
        Body body = new Body(typed.owner(), copies, edition, notices, captured, span);
        body.locals.add(typed.result(), true, Kind.RESULT, span);
        closure.ifPresent(made -> body.locals.add(self(made), true, Kind.PARAMETER, span));
        for (TypedBody.Parameter parameter : typed.parameters()) {
            body.locals.add(parameter.type(), false, Kind.PARAMETER, parameter.span());
        }
        int count = typed.parameters().size() + (closure.isPresent() ? 1 : 0);
        Span end = new Span(span.end(), span.end());
        body.control.breakable(Optional.empty(), Place.of(0), end, -1, () -> {
            body.scopes.within(span, () -> {
                body.variables = body.scopes.innermost();
                parameters(body, typed, closure.isPresent() ? 1 : 0);
                body.terminate(typed.value());
                body.into.place(Place.of(0), typed.value());
                return true;
            });
            return true;
        });
        body.graph.end(body.block, new Terminator.Return(end));
        body.scopes.finish(span);
        return new MirBody(typed.owner(), span, count, body.locals.all(), body.graph.blocks(span), body.closures, body.loops);
    }

    private static void parameters(Body body, TypedBody typed, int before) {
        if (before == 1) body.scopes.plan(body.variables, 1, true);
        for (int i = 0; i < typed.parameters().size(); i++) {
            TypedBody.Parameter parameter = typed.parameters().get(i);
            int local = 1 + before + i;
            body.scopes.plan(body.variables, local, true);
            if (parameter.pattern() instanceof TypedPattern.Binding binding && binding.mode() == TypedPattern.Mode.VALUE
                    && binding.pattern().isEmpty()) {
                body.locals.name(local, binding.variable(), typed.span());
            } else {
                body.declare(parameter.pattern(), typed.span(), false);
                body.matches.destructure(parameter.pattern(), Route.of(local, parameter.type()));
            }
        }
    }

    private static Captured captured(TypedExpr.Closure closure) {
        ClosureDef definition = closure.definition();
        List<Ty> kept = new ArrayList<>();
        for (ClosureDef.Capture capture : definition.captures()) kept.add(Captured.kept(capture));
        if (closure.type() instanceof Ty.Closure(_, _, var types) && types.size() == kept.size()) kept = types;
        return new Captured(definition, kept, definition.kind() != ClosureDef.Kind.FN_ONCE);
    }

    /// What the closure's body gets as the closure itself.
    private static Ty self(TypedExpr.Closure closure) {
        return switch (closure.definition().kind()) {
            case FN -> new Ty.Reference(Region.ERASED, false, closure.type());
            case FN_MUT -> new Ty.Reference(Region.ERASED, true, closure.type());
            case FN_ONCE -> closure.type();
        };
    }
}
