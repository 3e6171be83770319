package interleave.language.rust.check;

import interleave.language.rust.check.CapturedPlace.Step;
import interleave.language.rust.check.CapturedPlace.StepKind;
import interleave.language.rust.type.AdtDef;
import interleave.language.rust.type.ClosureDef;
import interleave.language.rust.type.Ty;
import interleave.language.rust.typed.BorrowKind;
import interleave.language.rust.typed.TypedExpr;
import interleave.language.rust.typed.TypedPattern;
import interleave.language.rust.typed.TypedStatement;
import interleave.program.Span;
import java.util.Optional;

/// Goes through an expression and says how it uses places: what rustc's `ExprUseVisitor` does.
final class Uses {
    /// Who is told of uses.
    interface Listener {
        /// The place is moved from or copied.
        void consumed(CapturedPlace place, Span span);

        void borrowed(CapturedPlace place, BorrowKind kind, Span span);

        /// What a closure inside captures is used.
        void captured(ClosureDef closure);
    }

    private final Listener listener;

    Uses(Listener listener) {
        this.listener = listener;
    }

    /// The place that an expression names, if it begins with a variable.
    static Optional<CapturedPlace> place(TypedExpr expr) {
        return switch (expr) {
            case TypedExpr.Local local -> Optional.of(new CapturedPlace(local.variable(), local.type(), java.util.List.of()));
            case TypedExpr.Field field -> place(field.value())
                    .map(p -> p.then(new Step(StepKind.FIELD, field.index(), name(p.type(), 0, field.index()), field.type())));
            case TypedExpr.Dereference at -> place(at.value()).map(p -> p.then(dereference(at.type())));
            case TypedExpr.Index index -> place(index.value()).map(p -> p.then(index(index.type())));
            default -> Optional.empty();
        };
    }

    private static Step dereference(Ty type) {
        return new Step(StepKind.DEREFERENCE, 0, "", type);
    }

    private static Step index(Ty type) {
        return new Step(StepKind.INDEX, 0, "", type);
    }

    private static String name(Ty owner, int variant, int field) {
        if (!(owner instanceof Ty.Adt adt)) return String.valueOf(field);
        return adt.definition().variants().get(variant).fields().get(field).name();
    }

    /// The value of the expression is used.
    void consume(TypedExpr expr) {
        place(expr).ifPresent(place -> listener.consumed(place, expr.span()));
        walk(expr);
    }

    private void borrow(TypedExpr expr, BorrowKind kind) {
        place(expr).ifPresent(place -> listener.borrowed(place, kind, expr.span()));
        walk(expr);
    }

    /// The parts of the expression are evaluated; if it is a place, that is not used yet.
    private void walk(TypedExpr expr) {
        switch (expr) {
            case TypedExpr.Field field -> walk(field.value());
            case TypedExpr.Dereference at -> walk(at.value());
            case TypedExpr.Index index -> {
                walk(index.value());
                consume(index.index());
            }
            case TypedExpr.Borrow borrow -> borrow(borrow.place(), borrow.kind());
            case TypedExpr.RawBorrow borrow ->
                borrow(borrow.place(), borrow.mutable() ? BorrowKind.MUTABLE : BorrowKind.SHARED);
            case TypedExpr.Assign assign -> {
                borrow(assign.place(), BorrowKind.MUTABLE);
                consume(assign.value());
            }
            case TypedExpr.AssignOperation assign -> {
                borrow(assign.place(), BorrowKind.MUTABLE);
                consume(assign.value());
            }
            case TypedExpr.Call call -> call(call);
            case TypedExpr.Make make -> make(make);
            case TypedExpr.Block block -> block(block);
            case TypedExpr.Let let -> matched(let.value(), let.pattern());
            case TypedExpr.Match match -> match(match);
            case TypedExpr.Closure closure -> listener.captured(closure.definition());
            case TypedExpr.Constant _, TypedExpr.Local _, TypedExpr.Static _, TypedExpr.Const _, TypedExpr.Function _,
                    TypedExpr.Continue _, TypedExpr.NotUnderstood _ -> {}
            case TypedExpr.Unary _, TypedExpr.Binary _, TypedExpr.Cast _, TypedExpr.Coerce _, TypedExpr.Tuple _,
                    TypedExpr.Array _, TypedExpr.Repeat _, TypedExpr.If _, TypedExpr.Loop _, TypedExpr.Break _,
                    TypedExpr.Return _, TypedExpr.Format _ -> Children.of(expr).forEach(this::consume);
        }
    }

    /// The call of a closure, whose kind says how it is used; other calls use their function and arguments.
    private void call(TypedExpr.Call call) {
        if (!ClosureCalls.direct(call)) {
            Children.of(call).forEach(this::consume);
            return;
        }
        switch (ClosureCalls.kind(call)) {
            case FN -> borrow(call.arguments().getFirst(), BorrowKind.SHARED);
            case FN_MUT -> borrow(call.arguments().getFirst(), BorrowKind.MUTABLE);
            case FN_ONCE -> consume(call.arguments().getFirst());
        }
        call.arguments().stream().skip(1).forEach(this::consume);
    }

    private void make(TypedExpr.Make make) {
        make.fields().forEach(field -> consume(field.value()));
        if (make.rest().isEmpty()) return;
        TypedExpr rest = make.rest().get();
        walk(rest);
        for (int i = 0; i < make.definition().only().fields().size(); i++) {
            int field = i;
            if (make.fields().stream().anyMatch(f -> f.field() == field)) continue;
            Ty type = FieldTypes.of((Ty.Adt) make.type(), make.variant(), field);
            String name = make.definition().only().fields().get(field).name();
            place(rest).ifPresent(p -> listener.consumed(p.then(new Step(StepKind.FIELD, field, name, type)), rest.span()));
        }
    }

    private void block(TypedExpr.Block block) {
        for (TypedStatement statement : block.statements()) {
            switch (statement) {
                case TypedStatement.Let let -> {
                    let.value().ifPresent(value -> matched(value, let.pattern()));
                    let.otherwise().ifPresent(this::consume);
                }
                case TypedStatement.Effect effect -> consume(effect.value());
            }
        }
        block.value().ifPresent(this::consume);
    }

    private void match(TypedExpr.Match match) {
        walk(match.value());
        for (TypedExpr.Arm arm : match.arms()) {
            place(match.value()).ifPresent(place -> pattern(arm.pattern(), place, match.value().span()));
            arm.guard().ifPresent(this::consume);
            consume(arm.body());
        }
    }

    private void matched(TypedExpr value, TypedPattern pattern) {
        walk(value);
        place(value).ifPresent(place -> pattern(pattern, place, value.span()));
    }

    /// What matching does to a place: bindings take or borrow parts of it, and finding the variant reads it.
    private void pattern(TypedPattern pattern, CapturedPlace place, Span span) {
        switch (pattern) {
            case TypedPattern.Wildcard _ -> {}
            case TypedPattern.Binding binding -> {
                switch (binding.mode()) {
                    case VALUE -> listener.consumed(place, span);
                    case SHARED -> listener.borrowed(place, BorrowKind.SHARED, span);
                    case MUTABLE -> listener.borrowed(place, BorrowKind.MUTABLE, span);
                }
                binding.pattern().ifPresent(inner -> pattern(inner, place, span));
            }
            case TypedPattern.Parts parts -> {
                if (parts.definition().map(AdtDef::variants).filter(all -> all.size() > 1).isPresent()) {
                    listener.borrowed(place, BorrowKind.SHARED, span);
                }
                for (TypedPattern.Part part : parts.parts()) {
                    String name = name(parts.type(), parts.variant(), part.field());
                    pattern(part.pattern(),
                            place.then(new Step(StepKind.FIELD, part.field(), name, part.pattern().type())), span);
                }
            }
            case TypedPattern.Dereference at -> pattern(at.pattern(), place.then(dereference(at.pattern().type())), span);
            case TypedPattern.Constant _, TypedPattern.Range _ -> listener.borrowed(place, BorrowKind.SHARED, span);
            case TypedPattern.Elements elements -> {
                if (elements.type() instanceof Ty.Slice) listener.borrowed(place, BorrowKind.SHARED, span);
                elements.before().forEach(inner -> pattern(inner, place.then(index(inner.type())), span));
                elements.between().ifPresent(inner -> pattern(inner, place.then(index(inner.type())), span));
                elements.after().forEach(inner -> pattern(inner, place.then(index(inner.type())), span));
            }
            case TypedPattern.Or or -> or.alternatives().forEach(inner -> pattern(inner, place, span));
        }
    }
}
