package interleave.language.go.check;

import interleave.language.go.constant.GoConstant;
import interleave.language.go.tree.Builtin;
import interleave.language.go.tree.Expr;
import interleave.language.go.type.Basic;
import interleave.language.go.type.GoType;
import interleave.language.go.type.Predeclared;
import interleave.program.Span;
import java.util.List;

/// The names that every program knows.
final class Universe {
    private Universe() {}

    static Scope scope() {
        Scope scope = Scope.outermost();
        for (Basic basic : Basic.values()) {
            if (!basic.isUntyped() && basic != Basic.NONE) type(scope, basic.toString(), basic);
        }
        type(scope, "any", GoType.ANY);
        type(scope, "error", Predeclared.ERROR);
        for (Builtin builtin : Builtin.values()) scope.declare(builtin.title(), new Entity.OfBuiltin(builtin));
        for (boolean truth : List.of(true, false)) {
            Expr value = new Expr.Const(Span.NOWHERE, Basic.UNTYPED_BOOL, GoConstant.of(truth));
            scope.declare(Boolean.toString(truth), new Entity.OfConstant(Lazy.of(value)));
        }
        scope.declare("nil", new Entity.OfNil());
        return scope;
    }

    private static void type(Scope scope, String name, GoType type) {
        scope.declare(name, new Entity.OfType(Lazy.of(type)));
    }
}
