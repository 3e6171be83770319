package interleave.language.go.check;

import interleave.language.Syntax;
import interleave.language.go.type.GoType;
import interleave.language.go.type.Layouts;
import interleave.language.go.type.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The types of the package. They may mention each other in any order.
final class TypeDeclarations {
    private final Checking checking;
    private final List<Declared> declared = new ArrayList<>();

    TypeDeclarations(Checking checking) {
        this.checking = checking;
    }

    private record Declared(Syntax name, Named type, Lazy<GoType> underlying) {}

    /// Notes the types with type parameters only.
    void collectGenerics(Syntax declaration) {
        for (Syntax spec : declaration.parts()) {
            Optional<Syntax> name = spec.part("name").filter(_ -> spec.part("type_parameters").isPresent());
            name.ifPresent(one -> declare(one, new Entity.OfGeneric(checking.generics.declare(spec, one), true)));
        }
    }

    void collect(Syntax declaration) {
        for (Syntax spec : declaration.parts()) {
            Optional<Syntax> name = spec.part("name");
            Optional<Syntax> written = spec.part("type");
            if (name.isEmpty() || written.isEmpty()) continue;
            if (spec.part("type_parameters").isPresent()) {
                declare(name.get(), new Entity.OfGeneric(checking.generics.declare(spec, name.get()), true));
            } else if (spec.is("type_alias")) {
                declare(name.get(), new Entity.OfType(new Lazy<>(
                        () -> checking.types.read(written.get(), checking.packageScope), () -> recursive(name.get()))));
            } else {
                declareNamed(name.get(), written.get());
            }
        }
    }

    private void declareNamed(Syntax name, Syntax written) {
        Named named = new Named(checking.packageName, name.text());
        Lazy<GoType> underlying = new Lazy<>(
                () -> {
                    GoType read = checking.types.read(written, checking.packageScope);
                    checking.signatures.complete(read);
                    named.is(read.underlying());
                    return read;
                },
                () -> recursive(name));
        checking.signatures.pending(named, underlying);
        declared.add(new Declared(name, named, underlying));
        declare(name, new Entity.OfType(Lazy.of(named)));
    }

    private GoType recursive(Syntax name) {
        checking.problem(name.span(), "invalid recursive type " + name.text());
        return GoType.INVALID;
    }

    private void declare(Syntax name, Entity entity) {
        checking.declareInPackage(name, entity);
    }

    /// Finds out what is behind all names.
    void resolve() {
        declared.forEach(type -> type.underlying.get());
        List<Declared> endless = declared.stream().filter(type -> StructTypes.endless(type.type)).toList();
        for (Declared type : endless) {
            recursive(type.name);
            type.type.is(GoType.INVALID);
        }
        for (Declared type : declared) {
            if (Layouts.cells(type.type) <= TypeReader.MOST_CELLS) continue;
            checking.problem(type.name.span(), "a variable of type " + type.type + " is too large to be shown");
            type.type.is(GoType.INVALID);
        }
    }
}
