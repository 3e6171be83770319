package interleave.language.rust.lower;

import interleave.language.rust.lower.Scopes.Scope;
import interleave.language.rust.mir.Operand;
import interleave.language.rust.mir.Place;
import interleave.language.rust.mir.Rvalue;
import interleave.language.rust.type.ClosureDef;
import interleave.language.rust.type.ClosureDef.Capture;
import interleave.language.rust.type.ClosureDef.Way;
import interleave.language.rust.type.Ty;
import interleave.language.rust.typed.BorrowKind;
import interleave.language.rust.typed.TypedExpr;
import java.util.ArrayList;
import java.util.List;

/// Closures where they are made.
final class Closures {
    private final Body body;

    Closures(Body body) {
        this.body = body;
    }

    Rvalue made(TypedExpr.Closure expr, Scope scope) {
        List<Operand> captured = new ArrayList<>();
        for (Capture capture : expr.definition().captures()) captured.add(operand(expr, capture, scope));
        body.closures.add(Lowering.closure(expr, body.copies, body.edition, body.notices));
        return new Rvalue.Closure(expr.type(), expr.definition(), captured);
    }

    private Operand operand(TypedExpr.Closure expr, Capture capture, Scope scope) {
        Route route = way(body.places.bare(new TypedExpr.Local(expr.span(), capture.variable().type(), capture.variable()), true), capture);
        Place place = body.places.resolve(route, expr.span());
        if (capture.mode() == ClosureDef.Mode.VALUE) return body.consume(place, capture.type());
        int reference = body.temporary(Captured.kept(capture), expr.span());
        body.values.live(reference, expr.span(), scope);
        body.assign(expr.span(), Place.of(reference), new Rvalue.Borrow(kind(capture, route, place), place));
        return new Operand.Move(Place.of(reference));
    }

    private BorrowKind kind(Capture capture, Route route, Place place) {
        return switch (capture.mode()) {
            case SHARED, VALUE -> BorrowKind.SHARED;
            case UNIQUE -> BorrowKind.UNIQUE;
            case MUTABLE -> {
                boolean mutable = route.captured().isEmpty()
                        ? body.locals.get(route.local()).mutable()
                        : body.captured.map(captured -> captured.mutable(place)).orElse(false);
                yield mutable ? BorrowKind.MUTABLE : BorrowKind.UNIQUE;
            }
        };
    }

    private Route way(Route from, Capture capture) {
        Route route = from;
        for (Way step : capture.way()) {
            route = switch (step) {
                case Way.Field(int index, _) -> route.field(index, field(route.type(), index));
                case Way.Dereference _ -> route.dereference(PlaceTypes.target(route.type()));
            };
        }
        return route;
    }

    private Ty field(Ty type, int index) {
        return switch (type) {
            case Ty.Tuple(var elements) -> elements.get(index);
            case Ty.Adt adt -> body.copies.field(adt, 0, index);
            default -> Ty.UNKNOWN;
        };
    }
}
