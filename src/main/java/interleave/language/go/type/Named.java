package interleave.language.go.type;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A type with a name of its own, and the methods declared for it. Two named types are one only if they are the same
/// object. What is behind the name becomes known while a program is being checked, since types may mention each other.
public final class Named implements GoType {
    private final String packageName;
    private final String name;
    private final List<GoType> arguments;
    private final List<Method> methods = new ArrayList<>();
    private GoType underlying = INVALID;

    /// A method of a named type.
    /// @param onPointer whether the receiver is a pointer to the type
    public record Method(String name, boolean onPointer, Callee callee) {}

    /// @param packageName as in `sync.Mutex`; empty for the names that every package knows, such as `error`
    public Named(String packageName, String name) {
        this(packageName, name, List.of());
    }

    /// @param arguments what stands for the type parameters of a generic type
    public Named(String packageName, String name, List<GoType> arguments) {
        this.packageName = packageName;
        this.name = name;
        this.arguments = List.copyOf(arguments);
    }

    /// What stands for the type parameters of a generic type.
    public List<GoType> arguments() {
        return arguments;
    }

    /// Says what is behind the name.
    public Named is(GoType type) {
        underlying = type;
        return this;
    }

    /// Gives the type a method.
    public Named with(Method method) {
        methods.add(method);
        return this;
    }

    @Override
    public GoType underlying() {
        return underlying;
    }

    /// The package, as in `sync.Mutex`.
    public String packageName() {
        return packageName;
    }

    /// The name within the package.
    public String shortName() {
        return name;
    }

    /// The methods declared for it, in order.
    public List<Method> methods() {
        return List.copyOf(methods);
    }

    /// The method declared for it with that name.
    public Optional<Method> method(String wanted) {
        return methods.stream().filter(method -> method.name().equals(wanted)).findFirst();
    }

    @Override
    public int hashCode() {
        return name.hashCode(); // the identity has a hash that differs from run to run
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public String toString() {
        return TypeNames.inMessages(this);
    }
}
