package interleave.language.go.check;

import interleave.language.Syntax;
import interleave.language.go.tree.Routine;
import interleave.language.go.type.Basic;
import interleave.language.go.type.GoType;
import interleave.language.go.type.Members;
import interleave.language.go.type.Named;
import interleave.program.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The functions and methods of the package.
final class FunctionDeclarations {
    private final Checking checking;
    private final List<Declared> declared = new ArrayList<>();
    private final List<Routine> inits = new ArrayList<>();
    private Optional<Routine> main = Optional.empty();

    FunctionDeclarations(Checking checking) {
        this.checking = checking;
    }

    /// A function with what is needed to check its body.
    private record Resolved(Routine routine, Optional<Signatures.Parameter> receiver, Signatures.Signature signature) {}

    private record Declared(Syntax node, Syntax name, Lazy<Resolved> resolved) {}

    /// Notes a function with type parameters, or a method of a type that has some; nothing else.
    void collectGeneric(Syntax node) {
        if (node.part("type_parameters").isPresent()) collect(node);
        else if (node.is("method_declaration")) checking.generics.method(node);
    }

    void collect(Syntax node) {
        Syntax name = node.part("name").orElseThrow();
        boolean method = node.is("method_declaration");
        if (node.part("type_parameters").isPresent()) {
            checking.declareInPackage(name, new Entity.OfGeneric(checking.generics.declare(node, name), false));
            return;
        }
        if (method && checking.generics.method(node)) return;
        Lazy<Resolved> resolved = new Lazy<>(
                () -> method ? method(node, name) : function(node, name), () -> function(node, name));
        declared.add(new Declared(node, name, resolved));
        if (!method && !name.text().equals("init")) {
            checking.declareInPackage(
                    name,
                    new Entity.OfFunction(new Lazy<>(() -> resolved.get().routine, () -> resolved.get().routine)));
        }
    }

    private Resolved function(Syntax node, Syntax name) {
        Signatures.Signature signature = checking.signatures.read(node, checking.packageScope);
        Routine routine = checking.routine(name.text(), node.span(), signature.type());
        boolean special = name.text().equals("main") || name.text().equals("init");
        if (special && !(signature.parameters().isEmpty() && signature.results().isEmpty())) {
            checking.problem(name.span(), "func " + name.text() + " must have no arguments and no return values");
        }
        return new Resolved(routine, Optional.empty(), signature);
    }

    private Resolved method(Syntax node, Syntax name) {
        List<Signatures.Parameter> receivers = checking.signatures.receiver(
                node.part("receiver").orElseThrow(), checking.packageScope);
        Signatures.Signature signature = checking.signatures.read(node, checking.packageScope);
        if (receivers.size() != 1) {
            Span at = node.part("receiver").orElseThrow().span();
            checking.problem(at, receivers.isEmpty() ? "method has no receiver" : "method has multiple receivers");
            return new Resolved(
                    checking.routine(name.text(), node.span(), signature.type()),
                    Optional.empty(),
                    signature);
        }
        Signatures.Parameter receiver = receivers.getFirst();
        GoType base = Members.pointed(receiver.type());
        boolean onPointer = receiver.type() instanceof GoType.Pointer;
        String title = base instanceof Named named ? named.shortName() : base.toString();
        String type = onPointer ? "(*" + title + ")" : title;
        Routine routine = checking.routine(type + "." + name.text(), node.span(), signature.type());
        if (!base.invalid()) attach(node, name, receiver, base, new Named.Method(name.text(), onPointer, routine));
        return new Resolved(routine, Optional.of(receiver), signature);
    }

    private void attach(
            Syntax node, Syntax name, Signatures.Parameter receiver, GoType base, Named.Method method) {
        Span at = node.part("receiver").orElseThrow().parts().getFirst().span();
        if (!(base instanceof Named named) || !named.packageName().equals(checking.packageName)) {
            checking.problem(at, !(base instanceof Named) && !(base instanceof Basic)
                    ? "invalid receiver type " + receiver.type()
                    : "cannot define new methods on non-local type " + base);
            return;
        }
        if (named.isInterface() || named.underlying() instanceof GoType.Pointer) {
            checking.problem(at, "invalid receiver type " + receiver.type() + " (pointer or interface type)");
            return;
        }
        boolean field = named.underlying() instanceof GoType.Struct(List<GoType.Field> fields)
                && fields.stream().anyMatch(one -> one.name().equals(method.name()));
        if (field) {
            checking.problem(name.span(), "field and method with the same name " + method.name());
        } else if (named.method(method.name()).isPresent()) {
            checking.problem(name.span(), "method " + named + "." + method.name() + " already declared");
        } else if (!method.name().equals("_")) {
            named.with(method);
        }
    }

    /// Reads all signatures, and gives the types their methods.
    void resolve() {
        declared.forEach(one -> one.resolved.get());
    }

    /// Checks what the functions do.
    void bodies() {
        for (Declared one : declared) {
            Resolved resolved = one.resolved.get();
            Routine routine = resolved.routine;
            Optional<Syntax> body = one.node.part("body");
            if (body.isEmpty()) {
                checking.problem(one.name.span(), "missing function body");
                continue;
            }
            checking.bodies.check(
                    routine, resolved.receiver, resolved.signature, body.get(), checking.packageScope.of(routine));
            if (one.node.is("method_declaration")) continue;
            if (one.name.text().equals("init")) inits.add(routine);
            if (one.name.text().equals("main")) main = main.or(() -> Optional.of(routine));
        }
        checking.generics.bodies();
        checking.genericLibrary.bodies();
        checking.genericValues.finish();
    }

    /// The functions called `init`.
    List<Routine> inits() {
        return List.copyOf(inits);
    }

    /// The function called `main`.
    Optional<Routine> main() {
        return main;
    }
}
