package interleave.language.rust.typed;

import interleave.language.rust.type.AdtDef;
import interleave.language.rust.type.Ty;
import interleave.language.rust.type.Variable;
import interleave.program.Span;
import interleave.program.Value;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A pattern with the type of what it is matched with. Default binding modes are written out: where the pattern of a struct
/// meets a reference, there is a [Dereference] around it, and its bindings say how they bind.
public sealed interface TypedPattern {
    Span span();

    Ty type();

    /// `_` or `..`.
    record Wildcard(Span span, Ty type) implements TypedPattern {}

    /// A variable. By reference its own type is a reference to `type`.
    record Binding(Span span, Ty type, Variable variable, Mode mode, Optional<TypedPattern> pattern)
            implements TypedPattern {}

    /// A struct, a variant, or a tuple; `definition` is empty for a tuple.
    record Parts(Span span, Ty type, Optional<AdtDef> definition, int variant, List<Part> parts) implements TypedPattern {
        public Parts {
            parts = List.copyOf(parts);
        }
    }

    /// What is matched with one field.
    record Part(int field, TypedPattern pattern) {}

    /// A reference or, for the library's box patterns, a box.
    record Dereference(Span span, Ty type, TypedPattern pattern) implements TypedPattern {}

    /// A number, text, character or truth that it must be equal to.
    record Constant(Span span, Ty type, Value value) implements TypedPattern {}

    /// A range of numbers or characters; empty ends are open. `inclusive` is of the upper end.
    record Range(Span span, Ty type, Optional<Value> from, Optional<Value> to, boolean inclusive) implements TypedPattern {}

    /// The elements of an array or slice: the first ones, perhaps what is between (`..` is a [Wildcard]), the last ones.
    record Elements(Span span, Ty type, List<TypedPattern> before, Optional<TypedPattern> between,
            List<TypedPattern> after) implements TypedPattern {
        public Elements {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }
    }

    /// One of several, which all bind the same variables.
    record Or(Span span, Ty type, List<TypedPattern> alternatives) implements TypedPattern {
        public Or {
            alternatives = List.copyOf(alternatives);
        }
    }

    /// How a variable is bound.
    enum Mode { VALUE, SHARED, MUTABLE }

    /// All variables of a pattern, in order of their first mention.
    static List<Variable> variables(TypedPattern pattern) {
        Set<Variable> all = new LinkedHashSet<>();
        collect(pattern, all);
        return new ArrayList<>(all);
    }

    private static void collect(TypedPattern pattern, Set<Variable> all) {
        switch (pattern) {
            case Wildcard _, Constant _, Range _ -> {}
            case Binding binding -> {
                all.add(binding.variable());
                binding.pattern().ifPresent(inner -> collect(inner, all));
            }
            case Parts parts -> parts.parts().forEach(part -> collect(part.pattern(), all));
            case Dereference dereference -> collect(dereference.pattern(), all);
            case Elements elements -> {
                elements.before().forEach(inner -> collect(inner, all));
                elements.between().ifPresent(inner -> collect(inner, all));
                elements.after().forEach(inner -> collect(inner, all));
            }
            case Or or -> or.alternatives().forEach(inner -> collect(inner, all));
        }
    }
}
