package interleave.language.rust.lower;

import interleave.language.rust.type.AdtDef;
import interleave.language.rust.type.Arguments;
import interleave.language.rust.type.FunctionDef;
import interleave.language.rust.type.Generics;
import interleave.language.rust.type.Region;
import interleave.language.rust.type.Substitution;
import interleave.language.rust.type.Ty;
import interleave.language.rust.type.Variable;
import interleave.language.rust.typed.BorrowKind;
import interleave.language.rust.typed.TypedBody;
import interleave.language.rust.typed.TypedExpr;
import interleave.language.rust.typed.TypedPattern;
import interleave.language.rust.typed.TypedStatement;
import interleave.language.rust.verdict.Edition;
import interleave.language.rust.verdict.Notices;
import interleave.program.Span;
import interleave.program.Value;
import java.util.List;
import java.util.Optional;

/// Typed trees written by hand, for tests of what is made of them. A `Guard` has something to drop, and nothing else has.
final class Typed {
    static final Span AT = Span.NOWHERE;
    static final AdtDef GUARD_DEF = new AdtDef("Guard", "Guard", AT, false, List.of(), false, none());
    static final Ty GUARD = new Ty.Adt(GUARD_DEF, Arguments.NONE);
    static final Copies COPIES = new Copies() {
        @Override
        public boolean copy(Ty type) {
            return !needsDrop(type) && !(type instanceof Ty.Reference reference && reference.mutable());
        }

        @Override
        public boolean needsDrop(Ty type) {
            return type.equals(GUARD) || type instanceof Ty.Tuple tuple && tuple.elements().contains(GUARD);
        }

        @Override
        public boolean dropsItself(AdtDef definition) {
            return definition == GUARD_DEF;
        }

        @Override
        public Ty field(Ty.Adt type, int variant, int field) {
            throw new AssertionError("a Guard has no fields");
        }
    };

    private Typed() {}

    private static Generics none() {
        return new Generics(null, List.of(), List.of(), List.of());
    }

    static FunctionDef function(String name) {
        return new FunctionDef(name, name, AT, false, List.of(), none(), null, Optional.empty(), false, Optional.empty());
    }

    static Variable variable(String name, Ty type) {
        Variable made = new Variable(name, AT, false);
        made.complete(type);
        return made;
    }

    static TypedExpr call(String name, Ty type, TypedExpr... arguments) {
        Ty item = new Ty.Item(function(name), Substitution.NONE);
        return new TypedExpr.Call(AT, type, new TypedExpr.Function(AT, item), List.of(arguments), TypedExpr.CallKind.FUNCTION, AT);
    }

    static TypedExpr use(Variable variable) {
        return new TypedExpr.Local(AT, variable.type(), variable);
    }

    static TypedExpr truth(boolean truth) {
        return new TypedExpr.Constant(AT, Ty.BOOL, Value.Bool.of(truth));
    }

    static TypedExpr borrow(TypedExpr place) {
        return new TypedExpr.Borrow(AT, new Ty.Reference(Region.ERASED, false, place.type()), BorrowKind.SHARED, false, place);
    }

    static TypedPattern bind(Variable variable) {
        return new TypedPattern.Binding(AT, variable.type(), variable, TypedPattern.Mode.VALUE, Optional.empty());
    }

    static TypedStatement let(Variable variable, TypedExpr value) {
        return new TypedStatement.Let(AT, bind(variable), Optional.of(value), Optional.empty());
    }

    static TypedStatement effect(TypedExpr expr) {
        return new TypedStatement.Effect(AT, expr);
    }

    static TypedExpr block(Ty type, Optional<TypedExpr> value, TypedStatement... statements) {
        return new TypedExpr.Block(AT, type, Optional.empty(), false, List.of(statements), value);
    }

    static TypedBody body(Ty result, TypedExpr value) {
        return new TypedBody(function("f"), AT, List.of(), result, value);
    }

    /// What happens to `Guard`s and calls on the way through the graph without panics, one line each; conditions hold.
    static List<String> events(TypedExpr value, Edition edition) {
        return Walk.events(Lowering.lower(body(value.type(), value), COPIES, edition, new Notices()));
    }

    /// The same, with the drops that really happen.
    static List<String> real(TypedExpr value) {
        return Walk.events(Elaboration.of(
                Lowering.lower(body(value.type(), value), COPIES, Edition.E2021, new Notices()), COPIES));
    }
}
