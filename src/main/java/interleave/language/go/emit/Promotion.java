package interleave.language.go.emit;

import interleave.language.go.tree.Expr;
import interleave.language.go.tree.LibraryFunction;
import interleave.language.go.tree.Routine;
import interleave.language.go.tree.Statement;
import interleave.language.go.tree.Variable;
import interleave.language.go.type.GoType;
import interleave.language.go.type.Members;
import interleave.language.go.type.Named;
import interleave.program.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Methods as they are called through interfaces: the receiver is what the interface holds, though the method may be
/// declared for what that points to, or be promoted from an embedded field.
final class Promotion {
    private Promotion() {}

    /// A function that takes a value of the type as its first parameter and calls the method on it.
    static Routine of(GoType type, String name) {
        Members.Selection found = Members.find(type, name).orElseThrow();
        boolean pointer = type instanceof GoType.Pointer;
        if (found.path().isEmpty() && found.member() instanceof Members.Member.OfNamed(Named.Method method)
                && method.onPointer() == pointer && method.callee() instanceof Routine routine) {
            return routine;
        }
        GoType.Function signature = signature(found.member());
        Optional<Routine> behind = found.member() instanceof Members.Member.OfNamed(Named.Method method)
                        && method.callee() instanceof Routine routine
                ? Optional.of(routine)
                : Optional.empty();
        Span span = behind.map(Routine::span).orElse(Span.NOWHERE);
        Routine routine = new Routine(
                title(type) + "." + name, span, signature, Optional.empty(), behind.flatMap(Routine::library));
        Variable receiver = Variable.local("", type, span);
        routine.parameters().add(receiver);
        List<Expr> arguments = new ArrayList<>();
        for (GoType parameter : signature.parameters()) {
            Variable variable = Variable.local("", parameter, span);
            routine.parameters().add(variable);
            arguments.add(new Expr.Name(span, variable));
        }
        for (GoType result : signature.results()) routine.results().add(Variable.local("_", result, span));
        Expr call = call(span, found, new Expr.Name(span, receiver), signature, arguments);
        routine.body(List.of(signature.results().isEmpty()
                ? new Statement.Evaluate(span, call)
                : new Statement.Return(span, values(call, signature.results()))));
        return routine;
    }

    private static List<Expr> values(Expr call, List<GoType> results) {
        if (results.size() == 1) return List.of(call);
        List<Expr> pieces = new ArrayList<>();
        for (int i = 0; i < results.size(); i++) pieces.add(new Expr.Piece(results.get(i), call, i));
        return pieces;
    }

    private static String title(GoType type) {
        return type instanceof GoType.Pointer(GoType element) ? "(*" + element.title() + ")" : type.title();
    }

    private static GoType.Function signature(Members.Member member) {
        return switch (member) {
            case Members.Member.OfNamed(Named.Method method) -> method.callee().signature();
            case Members.Member.OfInterface(GoType.Requirement requirement) -> requirement.signature();
            case Members.Member.OfStruct _ -> throw new IllegalStateException("no method");
        };
    }

    private static Expr call(
            Span span, Members.Selection found, Expr receiver, GoType.Function signature, List<Expr> arguments) {
        Expr holder = receiver;
        for (int index : found.path()) holder = field(span, holder, index);
        return switch (found.member()) {
            case Members.Member.OfNamed(Named.Method method) -> {
                Expr self = adjusted(span, holder, method.onPointer());
                if (method.callee() instanceof LibraryFunction function) {
                    List<Expr> all = new ArrayList<>(List.of(self));
                    all.addAll(arguments);
                    yield new Expr.LibraryCall(span, signature.result(), function, all, signature.variadic());
                }
                Expr callee = new Expr.MethodValue(span, signature, method.callee(), self);
                yield new Expr.Call(span, signature.result(), callee, arguments);
            }
            case Members.Member.OfInterface(GoType.Requirement requirement) -> new Expr.Call(
                    span,
                    signature.result(),
                    new Expr.DynamicMethod(span, signature, holder, requirement.name()),
                    arguments);
            case Members.Member.OfStruct _ -> throw new IllegalStateException("no method");
        };
    }

    private static Expr field(Span span, Expr of, int index) {
        Expr struct = of.type().underlying() instanceof GoType.Pointer(GoType element)
                ? new Expr.Dereference(span, element, of)
                : of;
        GoType.Field field = ((GoType.Struct) struct.type().underlying()).fields().get(index);
        return new Expr.Field(span, field.type(), struct, index);
    }

    private static Expr adjusted(Span span, Expr holder, boolean onPointer) {
        boolean pointer = holder.type() instanceof GoType.Pointer;
        if (onPointer && !pointer) return new Expr.AddressOf(span, new GoType.Pointer(holder.type()), holder);
        if (!onPointer && pointer) return new Expr.Dereference(span, Members.pointed(holder.type()), holder);
        return holder;
    }
}
