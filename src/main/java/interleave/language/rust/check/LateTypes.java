package interleave.language.rust.check;

import interleave.language.rust.type.FunctionDef;
import interleave.language.rust.type.Ty;
import interleave.language.rust.typed.TypedBody;
import interleave.language.rust.typed.TypedExpr;
import interleave.language.rust.typed.TypedPattern;
import interleave.language.rust.typed.TypedStatement;
import interleave.language.rust.verdict.Notices;
import interleave.program.Span;

/// What can be said of a body's types only when all of them are known: whether a closure can be a pointer to a function,
/// whether variables have a size, and whether what is needed when compiling can be had then.
final class LateTypes {
    private final Notices notices;

    LateTypes(Notices notices) {
        this.notices = notices;
    }

    /// @param constant whether the value is needed when compiling
    void check(TypedBody body, boolean constant) {
        body.parameters().forEach(parameter -> sized(parameter.pattern()));
        visit(body.value(), constant);
    }

    private void tell(Span span, String text) {
        notices.undecided(span, text + ": types are not checked here");
    }

    private void visit(TypedExpr expr, boolean constant) {
        switch (expr) {
            case TypedExpr.Coerce coerce when coerce.coercion() == TypedExpr.Coercion.CLOSURE
                    && coerce.value().type() instanceof Ty.Closure closure && !closure.captured().isEmpty() ->
                tell(coerce.span(), "a closure that captures something is no `fn`");
            case TypedExpr.Call call when call.function().type() instanceof Ty.Item item -> call(call, item.definition(), constant);
            case TypedExpr.Call call when constant -> tell(call.span(), "this cannot be called when compiling");
            case TypedExpr.Block block -> block.statements().forEach(statement -> {
                if (statement instanceof TypedStatement.Let let) sized(let.pattern());
            });
            case TypedExpr.Match match -> match.arms().forEach(arm -> sized(arm.pattern()));
            case TypedExpr.Let let -> sized(let.pattern());
            case TypedExpr.Format format when constant -> tell(format.span(), "nothing can be formatted when compiling");
            case TypedExpr.Closure closure -> check(closure.body(), false);
            default -> {}
        }
        Children.of(expr).forEach(inner -> visit(inner, constant));
    }

    private void call(TypedExpr.Call call, FunctionDef function, boolean constant) {
        boolean drops = function.trait().filter(trait -> trait.lang().equals("drop")).isPresent();
        if (drops) tell(call.span(), "a destructor is not called by hand");
        if (!constant || function.constructs().isPresent() || function.intrinsic()) return;
        boolean panics = function.lang().startsWith("panic_");
        boolean known = panics || function.tree().filter(tree -> tree.constant()).isPresent();
        if (!known) tell(call.span(), "`" + function.name() + "` cannot be called when compiling");
    }

    private void sized(TypedPattern pattern) {
        if (pattern instanceof TypedPattern.Binding binding && binding.mode() == TypedPattern.Mode.VALUE && unsized(binding.type())) {
            tell(pattern.span(), "a variable must have a size");
        }
        switch (pattern) {
            case TypedPattern.Binding binding -> binding.pattern().ifPresent(this::sized);
            case TypedPattern.Parts parts -> parts.parts().forEach(part -> sized(part.pattern()));
            case TypedPattern.Dereference at -> sized(at.pattern());
            case TypedPattern.Elements elements -> {
                elements.before().forEach(this::sized);
                elements.after().forEach(this::sized);
            }
            case TypedPattern.Or or -> or.alternatives().forEach(this::sized);
            case TypedPattern.Wildcard _, TypedPattern.Constant _, TypedPattern.Range _ -> {}
        }
    }

    static boolean unsized(Ty type) {
        return type instanceof Ty.Str || type instanceof Ty.Slice || type instanceof Ty.Dynamic;
    }
}
