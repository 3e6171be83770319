package interleave.language.rust.type;

import interleave.language.rust.tree.Attribute;
import interleave.program.Span;
import java.util.List;
import java.util.Optional;

/// What every declared thing has.
public abstract sealed class Definition
        permits AdtDef, TraitDef, ImplDef, FunctionDef, ClosureDef, OpaqueDef, ConstDef, StaticDef, AliasDef {
    private final String name;
    private final String path;
    private final Span span;
    private final boolean library;
    private final List<Attribute> attributes;

    /// @param path with the modules around it, such as `std::sync::Arc`; for the user's own without `crate::`
    /// @param library whether it stands in the library's text, in which its spans are places, too
    Definition(String name, String path, Span span, boolean library, List<Attribute> attributes) {
        this.name = name;
        this.path = path;
        this.span = span;
        this.library = library;
        this.attributes = List.copyOf(attributes);
    }

    public final String name() {
        return name;
    }

    public final String path() {
        return path;
    }

    public final Span span() {
        return span;
    }

    public final boolean library() {
        return library;
    }

    public final List<Attribute> attributes() {
        return attributes;
    }

    /// The place in rustc's own library that an attribute names, such as `at`; empty without one.
    public final String place(String called) {
        return attribute(called).map(text -> text.replace("=", "").replace("\"", "").strip()).orElse("");
    }

    /// The text behind the attribute of that name, such as `= "send"`.
    public final Optional<String> attribute(String called) {
        return attributes.stream().filter(a -> a.name().equals(called)).map(Attribute::text).findFirst();
    }

    /// What the compiler knows it as: `send` for `#[lang = "send"]`; empty for most.
    public final String lang() {
        return attribute("lang").map(text -> text.replace("=", "").replace("\"", "").strip()).orElse("");
    }

    @Override
    public final String toString() {
        return path;
    }
}
