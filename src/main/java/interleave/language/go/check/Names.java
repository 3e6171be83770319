package interleave.language.go.check;

import interleave.language.Syntax;
import interleave.language.go.constant.GoConstant;
import interleave.language.go.tree.Expr;
import interleave.language.go.tree.Routine;
import interleave.language.go.tree.Variable;
import interleave.language.go.type.Basic;
import interleave.language.go.type.GoType;
import interleave.program.Span;
import java.util.List;
import java.util.Optional;

/// What a name means where a value is wanted.
final class Names {
    private final Checking checking;

    Names(Checking checking) {
        this.checking = checking;
    }

    /// The value that a name stands for, used.
    Expr value(Syntax node, Scope scope) {
        Expr found = find(node, scope);
        if (found instanceof Expr.Name(var _, Variable variable)) variable.use();
        return found;
    }

    /// The same without counting as a use, for the left side of an assignment.
    Expr find(Syntax node, Scope scope) {
        String name = node.text();
        Span span = node.span();
        if (name.equals("_")) return bad(span, "cannot use _ as value");
        if (name.equals("iota") && scope.find(name).isEmpty()) return iota(span, scope);
        Optional<Entity> entity = scope.find(name);
        if (entity.isEmpty()) return undefined(span, name);
        return switch (entity.get()) {
            case Entity.OfConstant(Lazy<Expr> value) -> constant(value.get(), span);
            case Entity.OfLocal(Variable variable, Routine owner) -> local(span, variable, owner, scope);
            case Entity.OfGlobal global -> {
                checking.references.add(scope.user(), global.group());
                yield new Expr.Name(span, global.variable());
            }
            case Entity.OfFunction(Lazy<Routine> routine) -> {
                if (name.equals("init")) yield bad(span, "undefined: init");
                checking.references.add(scope.user(), routine.get());
                yield new Expr.FunctionName(span, routine.get().signature(), routine.get());
            }
            case Entity.OfGeneric(Generics.Declared _, boolean type) when type -> bad(span, name + " (type) is not an expression");
            case Entity.OfGeneric(Generics.Declared declared, boolean _) -> checking.genericValues.value(span, declared, List.of(), scope);
            case Entity.OfNative(var function) -> new Expr.FunctionName(span, function.signature(), function);
            case Entity.OfType _ -> bad(span, name + " (type) is not an expression");
            case Entity.OfPackage(Entity.Import imported, var _) -> {
                imported.used = true;
                yield bad(span, "use of package " + name + " not in selector");
            }
            case Entity.OfBuiltin _ -> bad(span, name + " (built-in) must be called");
            case Entity.OfNil _ -> new Expr.Nil(span, Basic.UNTYPED_NIL);
            case Entity.OfNothing(Optional<Entity.Import> imported) -> {
                imported.ifPresent(one -> one.used = true);
                yield new Expr.Bad(span);
            }
        };
    }

    private static Expr constant(Expr value, Span span) {
        return value instanceof Expr.Const(var _, GoType type, GoConstant constant)
                ? new Expr.Const(span, type, constant)
                : new Expr.Bad(span);
    }

    private Expr iota(Span span, Scope scope) {
        return scope.iota()
                .<Expr>map(value -> new Expr.Const(span, Basic.UNTYPED_INT, GoConstant.of(value)))
                .orElseGet(() -> bad(span, "cannot use iota outside constant declaration"));
    }

    private Expr local(Span span, Variable variable, Routine owner, Scope scope) {
        Optional<Routine> here = scope.routine();
        while (here.isPresent() && here.get() != owner) {
            variable.capture();
            if (scope.advances(variable, true)) variable.assign();
            here.get().capture(variable);
            here = here.get().outer();
        }
        return variable.type().invalid() ? new Expr.Bad(span) : new Expr.Name(span, variable);
    }

    private Expr undefined(Span span, String name) {
        String hint = checking.library.pathOf(name)
                .map(path -> "import \"" + path + "\"")
                .orElse("");
        checking.problem(span, "undefined: " + name, hint);
        return new Expr.Bad(span);
    }

    private Expr bad(Span span, String message) {
        checking.problem(span, message);
        return new Expr.Bad(span);
    }
}
