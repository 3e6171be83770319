package interleave.language.go.check;

import interleave.language.Syntax;
import interleave.language.go.library.LibraryMember;
import interleave.language.go.library.LibraryPackage;
import interleave.language.go.tree.Expr;
import interleave.language.go.tree.LibraryFunction;
import interleave.language.go.tree.Routine;
import interleave.language.go.tree.Variable;
import interleave.language.go.type.GoType;
import interleave.language.go.type.Implementing;
import interleave.language.go.type.Members;
import interleave.language.go.type.Named;
import interleave.program.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// `x.name`: a member of a package, a field, a method.
final class Selectors {
    private final Checking checking;

    Selectors(Checking checking) {
        this.checking = checking;
    }

    Expr select(Syntax node, Scope scope) {
        Syntax operand = node.part("operand").orElseThrow();
        Syntax name = node.part("field").orElseThrow();
        if (operand.is("identifier")) {
            Optional<Entity> entity = scope.find(operand.text());
            if (entity.isPresent() && entity.get() instanceof Entity.OfPackage in) {
                in.imported().used = true;
                return ofPackage(node.span(), in.library(), name, scope);
            }
        }
        if (checking.types.denotesType(operand, scope)) return methodExpression(node, operand, name, scope);
        return ofValue(node.span(), checking.expressions.value(operand, scope), name, scope);
    }

    /// A member of a library package; empty, and reported, if there is none or it is not understood.
    Optional<LibraryMember> member(LibraryPackage library, Syntax name) {
        if (Character.isLowerCase(name.text().codePointAt(0)) && library.member(name.text()).isPresent() && checking.ofProgram()) {
            checking.problem(name.span(), "name " + name.text() + " not exported by package " + library.name());
            return Optional.empty();
        }
        library.neededFor(name.text()).ifPresent(checking::needs);
        Optional<LibraryMember> found = library.member(name.text());
        if (found.isEmpty()) {
            String full = library.name() + "." + name.text();
            if (library.knows(name.text())) checking.notYet(name, full + " is");
            else checking.problem(name.span(), "undefined: " + full, similar(library, name.text()));
        }
        return found;
    }

    private static String similar(LibraryPackage library, String name) {
        String exported = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        return library.member(exported).isPresent() && !exported.equals(name)
                ? "did you mean " + library.name() + "." + exported + "?"
                : "";
    }

    private Expr ofPackage(Span span, LibraryPackage library, Syntax name, Scope scope) {
        Optional<LibraryMember> found = member(library, name);
        if (found.isEmpty()) return new Expr.Bad(span);
        return switch (found.get()) {
            case LibraryMember.OfConstant(GoType type, var value) -> new Expr.Const(span, type, value);
            case LibraryMember.OfFunction(LibraryFunction function) ->
                new Expr.FunctionName(span, function.signature(), function);
            case LibraryMember.OfRoutine(Routine routine) -> {
                if (routine.name().equals("runtime.NumGoroutine")) checking.counts = true;
                yield new Expr.FunctionName(span, routine.signature(), routine);
            }
            case LibraryMember.OfVariable(Variable variable) -> new Expr.Name(span, variable);
            case LibraryMember.OfGeneric(boolean type) when type -> bad(span, checking.text(span) + " (type) is not an expression");
            case LibraryMember.OfGeneric _ -> checking.genericLibrary.find(library, name.text(), false)
                    .map(declared -> checking.genericValues.value(span, declared, List.of(), scope))
                    .orElseGet(() -> new Expr.Bad(span));
            case LibraryMember.OfType _ -> bad(span, checking.text(span) + " (type) is not an expression");
        };
    }

    private Expr methodExpression(Syntax node, Syntax operand, Syntax name, Scope scope) {
        GoType type = checking.types.read(operand, scope);
        if (type.invalid()) return new Expr.Bad(node.span());
        Optional<Members.Selection> found = Members.find(type, name.text());
        GoType.Function signature;
        switch (found.map(Members.Selection::member).orElse(null)) {
            case Members.Member.OfNamed(Named.Method method) -> {
                if (method.onPointer() && !Implementing.reachesPointer(type, found.get().path())) {
                    return bad(name.span(), "invalid method expression " + checking.text(node.span())
                            + " (needs pointer receiver (*" + type + ")." + name.text() + ")");
                }
                checking.references.add(scope.user(), method.callee());
                signature = method.callee().signature();
            }
            case Members.Member.OfInterface(GoType.Requirement requirement) -> signature = requirement.signature();
            case Members.Member.OfStruct _ -> {
                return noMethod(node, type, name);
            }
            case null -> {
                return bad(name.span(), checking.text(node.span()) + " undefined (type " + type
                        + " has no field or method " + name.text() + similar(type, name.text()) + ")");
            }
        }
        List<GoType> parameters = new ArrayList<>(List.of(type));
        parameters.addAll(signature.parameters());
        GoType function = new GoType.Function(parameters, signature.results(), signature.variadic());
        return new Expr.MethodExpression(node.span(), function, type, name.text());
    }

    private Expr noMethod(Syntax node, GoType type, Syntax name) {
        return bad(name.span(), checking.text(node.span()) + " undefined (type " + type + " has no method " + name.text() + ")");
    }

    private Expr ofValue(Span span, Expr base, Syntax name, Scope scope) {
        if (base.bad()) return new Expr.Bad(span);
        GoType type = base.type();
        if (base instanceof Expr.Nil) return bad(name.span(), "invalid use of nil in selector expression");
        Optional<Members.Selection> found = Members.find(type, name.text());
        boolean pointless = type instanceof GoType.Pointer(GoType element)
                && (element.isInterface() || element.underlying() instanceof GoType.Pointer);
        if (found.isEmpty() || pointless) return missing(base, name, pointless);
        if (hidden(found.get(), name.text())) {
            boolean field = found.get().member() instanceof Members.Member.OfStruct;
            return bad(name.span(), checking.text(base.span()) + "." + name.text()
                    + " undefined (cannot refer to unexported " + (field ? "field " : "method ") + name.text() + ")");
        }
        Expr holder = base;
        for (int index : found.get().path()) holder = field(base.span(), holder, index);
        return switch (found.get().member()) {
            case Members.Member.OfStruct(int index, var _) -> field(span, holder, index);
            case Members.Member.OfNamed(Named.Method method) -> method(span, holder, method, name, scope);
            case Members.Member.OfInterface(GoType.Requirement requirement) ->
                new Expr.DynamicMethod(span, requirement.signature(), holder, requirement.name());
        };
    }

    /// Whether a name belongs to a package of the library alone.
    private boolean hidden(Members.Selection found, String name) {
        return Character.isLowerCase(name.codePointAt(0))
                && found.holder() instanceof Named named
                && !named.packageName().isEmpty()
                && !named.packageName().equals(checking.packageName)
                && !(found.member() instanceof Members.Member.OfInterface);
    }

    private static Expr field(Span span, Expr of, int index) {
        Expr struct = of.type().underlying() instanceof GoType.Pointer(GoType element)
                ? new Expr.Dereference(of.span(), element, of)
                : of;
        GoType.Field field = ((GoType.Struct) struct.type().underlying()).fields().get(index);
        return new Expr.Field(span, field.type(), struct, index);
    }

    private Expr method(Span span, Expr holder, Named.Method method, Syntax name, Scope scope) {
        boolean pointer = holder.type() instanceof GoType.Pointer;
        checking.references.add(scope.user(), method.callee());
        Expr receiver = holder;
        if (method.onPointer() && !pointer) {
            if (!Places.assignable(holder)) {
                return bad(name.span(), "cannot call pointer method " + name.text() + " on " + holder.type());
            }
            receiver = Places.addressOf(holder);
        } else if (!method.onPointer() && pointer) {
            receiver = new Expr.Dereference(holder.span(), Members.pointed(holder.type()), holder);
        }
        return new Expr.MethodValue(span, method.callee().signature(), method.callee(), receiver);
    }

    private Expr missing(Expr base, Syntax name, boolean pointless) {
        GoType type = base.type();
        String what = checking.text(base.span()) + "." + name.text() + " undefined (";
        if (pointless) {
            boolean toInterface = ((GoType.Pointer) type).element().isInterface();
            return bad(name.span(), what + "type " + type + " is pointer to "
                    + (toInterface ? "interface, not interface)" : "pointer)"));
        }
        if (Members.pointed(type) instanceof Named named && checking.library.knowsMethod(named, name.text())) {
            checking.notYet(name, named + "." + name.text() + " is");
            return new Expr.Bad(base.span());
        }
        return bad(name.span(), what + "type " + type + " has no field or method " + name.text() + similar(type, name.text()) + ")");
    }

    private static String similar(GoType type, String name) {
        char first = name.charAt(0);
        char other = Character.isUpperCase(first) ? Character.toLowerCase(first) : Character.toUpperCase(first);
        String changed = other + name.substring(1);
        return Members.find(type, changed)
                .map(found -> ", but does have " + (found.member() instanceof Members.Member.OfStruct ? "field " : "method ") + changed)
                .orElse("");
    }

    private Expr bad(Span span, String message) {
        checking.problem(span, message);
        return new Expr.Bad(span);
    }
}
