package interleave.language.rust.lower;

import interleave.language.rust.lower.Scopes.Scope;
import interleave.language.rust.mir.Operand;
import interleave.language.rust.mir.Place;
import interleave.language.rust.mir.Rvalue;
import interleave.language.rust.mir.Terminator;
import interleave.language.rust.type.Ty;
import interleave.language.rust.typed.BorrowKind;
import interleave.language.rust.typed.TypedExpr;
import interleave.language.rust.typed.TypedExpr.Coercion;
import interleave.language.rust.typed.TypedExpr.FieldValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Expressions whose value goes into a place (rustc's `expr_into_dest`).
final class Into {
    private final Body body;

    Into(Body body) {
        this.body = body;
    }

    void place(Place destination, TypedExpr expr) {
        body.inside(expr, () -> bare(destination, expr));
    }

    /// The same, within the expression's scope already.
    void bare(Place destination, TypedExpr expr) {
        switch (expr) {
            case TypedExpr.Block block -> body.blocks.block(destination, block);
            case TypedExpr.Match match -> body.matches.match(destination, match);
            case TypedExpr.If when -> body.control.when(destination, when);
            case TypedExpr.Let let -> body.control.truth(destination, let);
            case TypedExpr.Loop loop -> body.control.loop(destination, loop);
            case TypedExpr.Binary binary when binary.operator().trait().isEmpty() -> body.control.logical(destination, binary);
            case TypedExpr.Coerce coerce when coerce.coercion() == Coercion.NEVER -> never(coerce);
            case TypedExpr.Call call -> call(destination, call);
            case TypedExpr.Borrow borrow when Promotion.applies(borrow, body.copies) ->
                body.assign(expr.span(), destination, new Rvalue.Use(Promotion.promoted(borrow, body)));
            case TypedExpr.Borrow borrow -> {
                Place place = borrow.kind() == BorrowKind.SHARED
                        ? body.places.readOnly(borrow.place())
                        : body.places.place(borrow.place());
                body.assign(expr.span(), destination, new Rvalue.Borrow(borrow.kind(), place));
            }
            case TypedExpr.RawBorrow borrow -> {
                Place place = borrow.mutable() ? body.places.place(borrow.place()) : body.places.readOnly(borrow.place());
                body.assign(expr.span(), destination, new Rvalue.RawBorrow(borrow.mutable(), place));
            }
            case TypedExpr.Make make -> make(destination, make);
            case TypedExpr.Assign _, TypedExpr.AssignOperation _ -> {
                body.blocks.bareStatement(expr, body.scopes.innermost());
                body.assignUnit(expr.span(), destination);
            }
            case TypedExpr.Break _, TypedExpr.Continue _, TypedExpr.Return _ ->
                body.blocks.bareStatement(expr, body.scopes.innermost());
            case TypedExpr.Local _, TypedExpr.Static _, TypedExpr.Field _, TypedExpr.Index _, TypedExpr.Dereference _ -> {
                Place place = body.places.resolve(body.places.bare(expr, true), expr.span());
                body.assign(expr.span(), destination, new Rvalue.Use(body.consume(place, expr.type())));
            }
            case TypedExpr.NotUnderstood _ -> {
                body.graph.end(body.block, new Terminator.Unreachable(expr.span()));
                body.block = body.graph.block();
            }
            case TypedExpr.Constant _, TypedExpr.Const _, TypedExpr.Function _, TypedExpr.Unary _, TypedExpr.Binary _,
                    TypedExpr.Cast _, TypedExpr.Coerce _, TypedExpr.Tuple _, TypedExpr.Array _, TypedExpr.Repeat _,
                    TypedExpr.Closure _, TypedExpr.Format _ ->
                body.assign(expr.span(), destination, rvalue(expr));
        }
    }

    private Rvalue rvalue(TypedExpr expr) {
        return body.values.bareRvalue(expr, body.scopes.innermost());
    }

    private void never(TypedExpr.Coerce coerce) {
        body.values.temporary(coerce.value(), body.scopes.innermost(), true);
        if (coerce.value() instanceof TypedExpr.Call) return;
        body.graph.end(body.block, new Terminator.Unreachable(coerce.span()));
        body.block = body.graph.block();
    }

    private void call(Place destination, TypedExpr.Call call) {
        Optional<TypedExpr.Make> made = Constructors.made(call);
        if (made.isPresent()) {
            make(destination, made.get());
            return;
        }
        Operand function = body.values.operand(call.function());
        List<Operand> arguments = body.values.operands(call.arguments());
        int after = body.graph.block();
        body.scopes.moved(arguments);
        Optional<Integer> target = uninhabited(call.type()) ? Optional.empty() : Optional.of(after);
        body.graph.end(body.block, new Terminator.Call(call.span(), function, arguments, destination, target,
                Optional.empty(), call.how(), call.nameSpan()));
        body.scopes.mayPanic(body.block);
        body.block = after;
    }

    private static boolean uninhabited(Ty type) {
        return type instanceof Ty.Never || type instanceof Ty.Adt(var definition, _) && definition.isEnum() && definition.variants().isEmpty();
    }

    private void make(Place destination, TypedExpr.Make make) {
        Scope scope = body.scopes.innermost();
        Map<Integer, Operand> given = new HashMap<>();
        for (FieldValue field : make.fields()) {
            given.put(field.field(), body.values.operands(List.of(field.value())).getFirst());
        }
        Optional<Route> rest = make.rest().map(value -> body.places.route(value, true));
        List<Operand> all = new ArrayList<>();
        int count = make.definition().variants().get(make.variant()).fields().size();
        for (int i = 0; i < count; i++) {
            if (given.containsKey(i)) {
                all.add(given.get(i));
            } else if (rest.isPresent() && make.type() instanceof Ty.Adt adt) {
                Ty type = body.copies.field(adt, make.variant(), i);
                all.add(body.consume(body.places.resolve(rest.get().field(i, type), make.span()), type));
            } else {
                body.notices.undecided(make.span(), "a field has no value");
            }
        }
        body.assign(make.span(), destination, new Rvalue.Make(make.type(), make.definition(), make.variant(), all));
    }
}
