package interleave.language.go.library;

import interleave.language.go.constant.GoConstant;
import interleave.language.go.tree.Emission;
import interleave.language.go.tree.LibraryFunction;
import interleave.language.go.type.GoType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Writes down a library package.
final class PackageBuilder {
    private final String path;
    private final Map<String, LibraryMember> members = new LinkedHashMap<>();
    private final Set<String> begun = new LinkedHashSet<>();
    private final Set<String> others = new LinkedHashSet<>();
    private final List<GoType> boxed = new ArrayList<>();

    PackageBuilder(String path) {
        this.path = path;
    }

    PackageBuilder constant(String name, GoType type, GoConstant value) {
        members.put(name, new LibraryMember.OfConstant(type, value));
        return this;
    }

    PackageBuilder type(String name, GoType type) {
        members.put(name, new LibraryMember.OfType(type));
        return this;
    }

    /// A type that has further methods, which are written in Go.
    PackageBuilder begun(String name, GoType type) {
        begun.add(name);
        return type(name, type);
    }

    PackageBuilder function(String name, GoType.Function signature, Emission emission) {
        String full = LibraryPackage.nameOf(path) + "." + name;
        members.put(name, new LibraryMember.OfFunction(new LibraryFunction(full, signature, emission)));
        return this;
    }

    /// Names that the package has, but that are not understood.
    PackageBuilder others(String... names) {
        others.addAll(List.of(names));
        return this;
    }

    /// Types whose values the functions put into interfaces.
    PackageBuilder boxes(List<GoType> types) {
        boxed.addAll(types);
        return this;
    }

    LibraryPackage build() {
        return new LibraryPackage(path, members, begun, others, boxed, Optional::empty);
    }

    /// A signature.
    static GoType.Function takes(GoType... parameters) {
        return new GoType.Function(List.of(parameters), List.of(), false);
    }

    /// A signature with results.
    static GoType.Function returns(GoType.Function function, GoType... results) {
        return new GoType.Function(function.parameters(), List.of(results), function.variadic());
    }

    /// A signature whose last parameter stands for any number of them.
    static GoType.Function variadic(GoType.Function function) {
        List<GoType> parameters = new ArrayList<>(function.parameters());
        parameters.add(new GoType.Slice(parameters.removeLast()));
        return new GoType.Function(parameters, function.results(), true);
    }
}
