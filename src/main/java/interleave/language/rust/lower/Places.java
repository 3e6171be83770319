package interleave.language.rust.lower;

import interleave.language.rust.mir.MirBody.Kind;
import interleave.language.rust.mir.Operand;
import interleave.language.rust.mir.Place;
import interleave.language.rust.mir.Place.Element;
import interleave.language.rust.mir.Rvalue;
import interleave.language.rust.mir.Terminator;
import interleave.language.rust.type.Length;
import interleave.language.rust.type.Region;
import interleave.language.rust.type.Ty;
import interleave.language.rust.type.Variable;
import interleave.language.rust.typed.TypedExpr;
import interleave.program.Span;
import interleave.program.Value;
import java.util.Optional;

/// Expressions as places (rustc's `as_place`).
final class Places {
    private final Body body;

    Places(Body body) {
        this.body = body;
    }

    static boolean isPlace(TypedExpr expr) {
        return expr instanceof TypedExpr.Local || expr instanceof TypedExpr.Static || expr instanceof TypedExpr.Field
                || expr instanceof TypedExpr.Index || expr instanceof TypedExpr.Dereference;
    }

    /// The place that the expression is; if it is none, a temporary with its value.
    Place place(TypedExpr expr) {
        return resolve(route(expr, true), expr.span());
    }

    /// The same, for what is only looked at.
    Place readOnly(TypedExpr expr) {
        return resolve(route(expr, false), expr.span());
    }

    Route route(TypedExpr expr, boolean mutable) {
        return body.within(expr, () -> bare(expr, mutable));
    }

    /// The same, within the expression's scope already.
    Route bare(TypedExpr expr, boolean mutable) {
        return switch (expr) {
            case TypedExpr.Local(_, _, Variable variable) -> variable(variable);
            case TypedExpr.Field(_, Ty type, TypedExpr value, int index) -> route(value, mutable).field(index, type);
            case TypedExpr.Dereference(_, Ty type, TypedExpr value) -> route(value, mutable).dereference(type);
            case TypedExpr.Index index -> index(index, mutable);
            case TypedExpr.Static(Span span, Ty type, var definition) -> {
                Ty address = definition.mutable() ? new Ty.Pointer(true, type) : new Ty.Reference(Region.STATIC, false, type);
                int pointer = body.temporary(address, span);
                body.values.live(pointer, span, body.temporaryScope(expr));
                body.assign(span, Place.of(pointer), new Rvalue.Use(new Operand.Static(span, address, definition)));
                yield Route.of(pointer, address).dereference(type);
            }
            default -> Route.of(body.values.bareTemporary(expr, body.temporaryScope(expr), mutable), expr.type());
        };
    }

    private Route variable(Variable variable) {
        if (!body.locals.has(variable)) return Route.of(variable);
        if (body.locals.seenByReference(variable)) {
            int reference = body.locals.guardReference(variable);
            return Route.of(reference, body.locals.type(reference)).dereference(variable.type());
        }
        return Route.of(body.locals.of(variable), variable.type());
    }

    private Route index(TypedExpr.Index expr, boolean mutable) {
        Route base = route(expr.value(), mutable);
        int number = body.values.temporary(expr.index(), body.temporaryScope(expr), false);
        Place place = resolve(base, expr.value().span());
        Operand length;
        if (base.type() instanceof Ty.Array(_, Length.Known(long known))) {
            length = new Operand.Constant(expr.span(), Ty.USIZE, Value.Int.of(known));
        } else {
            int measured = body.temporary(Ty.USIZE, expr.span());
            body.assign(expr.span(), Place.of(measured), new Rvalue.Length(place));
            length = new Operand.Move(Place.of(measured));
        }
        int next = body.graph.block();
        Operand index = new Operand.Copy(Place.of(number));
        body.graph.end(body.block, new Terminator.CheckIndex(expr.span(), index, length, next, Optional.empty()));
        body.scopes.mayPanic(body.block);
        body.block = next;
        return base.then(new Element.Index(number), expr.type());
    }

    /// The place, if it is not one of which a closure has captured only parts.
    Optional<Place> tryResolve(Route route) {
        return route.captured().isEmpty()
                ? Optional.of(new Place(route.local(), route.way()))
                : body.captured.flatMap(captured -> captured.place(route.captured().get(), route.way()));
    }

    /// The place; it must be there.
    Place resolve(Route route, Span span) {
        Optional<Place> place = tryResolve(route);
        if (place.isPresent()) return place.get();
        body.notices.undecided(span, "what the closure captures of `" + route.captured().get().name() + "` is not understood");
        return Place.of(body.locals.add(route.type(), true, Kind.TEMPORARY, span));
    }
}
