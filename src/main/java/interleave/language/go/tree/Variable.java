package interleave.language.go.tree;

import interleave.language.go.type.GoType;
import interleave.language.go.type.Layouts;
import interleave.program.Source;
import interleave.program.Span;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A variable of a program, and what is done with it; this is found out while the program is checked, and decides where
/// the variable is kept.
public final class Variable {
    private final String name;
    private final GoType type;
    private final Span span;
    private final boolean global;
    private @Nullable Source library;
    private boolean used;
    private boolean captured;
    private boolean assigned;
    private boolean addressed;

    private Variable(String name, GoType type, Span span, boolean global) {
        this.name = name;
        this.type = type;
        this.span = span;
        this.global = global;
    }

    /// A variable of a function.
    public static Variable local(String name, GoType type, Span span) {
        return new Variable(name, type, span, false);
    }

    /// A variable of the package.
    public static Variable global(String name, GoType type, Span span) {
        return new Variable(name, type, span, true);
    }

    /// A variable of a package of the library.
    /// @param library the text that it stands in
    public static Variable ofLibrary(String name, GoType type, Span span, Source library) {
        Variable variable = new Variable(name, type, span, true);
        variable.library = library;
        return variable;
    }

    /// The text of the library that it stands in; empty for the variables of the program.
    public Optional<Source> library() {
        return Optional.ofNullable(library);
    }

    /// The name; `_` for one that cannot be named.
    public String name() {
        return name;
    }

    public GoType type() {
        return type;
    }

    /// Where it is declared.
    public Span span() {
        return span;
    }

    /// Whether it belongs to the package.
    public boolean isGlobal() {
        return global;
    }

    /// Notes that its value is used.
    public void use() {
        used = true;
    }

    /// Whether its value is ever used.
    public boolean isUsed() {
        return used;
    }

    /// Notes that a function inside the one it belongs to mentions it.
    public void capture() {
        captured = true;
    }

    /// Notes that it, or a part of it, is assigned after its declaration.
    public void assign() {
        assigned = true;
    }

    /// Notes that its address, or that of a part of it, is taken.
    public void address() {
        addressed = true;
    }

    /// Whether it is the same at all times once it is declared: nothing assigns it, directly or through a pointer.
    public boolean isConstant() {
        return !assigned && !addressed;
    }

    /// Whether it must lie in memory. Otherwise its value is in the frame, and closures have copies of it.
    public boolean inMemory() {
        return global || addressed || captured && assigned || Layouts.spread(type)
                || type.underlying() instanceof GoType.Opaque;
    }

    @Override
    public String toString() {
        return name;
    }
}
