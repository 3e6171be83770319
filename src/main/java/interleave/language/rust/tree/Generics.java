package interleave.language.rust.tree;

import interleave.program.Span;
import java.util.List;
import java.util.Optional;

/// The parameters in angle brackets of an item, and what its `where` asks for.
public record Generics(Span span, List<LifetimeParameter> lifetimes, List<TypeParameter> types,
        List<ConstParameter> constants, List<Where> where) {
    public Generics {
        lifetimes = List.copyOf(lifetimes);
        types = List.copyOf(types);
        constants = List.copyOf(constants);
        where = List.copyOf(where);
    }

    /// None.
    public static final Generics NONE = new Generics(new Span(0, 0), List.of(), List.of(), List.of(), List.of());

    /// `'a: 'b`.
    public record LifetimeParameter(Lifetime lifetime, List<Lifetime> outlives) {
        public LifetimeParameter {
            outlives = List.copyOf(outlives);
        }
    }

    /// `T: Bound = Default`.
    public record TypeParameter(Name name, List<Bound> bounds, Optional<TypeTree> otherwise) {
        public TypeParameter {
            bounds = List.copyOf(bounds);
        }
    }

    /// `const N: usize`.
    public record ConstParameter(Name name, TypeTree type) {}

    /// One condition of a `where`.
    public sealed interface Where {
        /// `for<'a> T: Bound`.
        record Type(Span span, List<Lifetime> lifetimes, TypeTree type, List<Bound> bounds) implements Where {
            public Type {
                lifetimes = List.copyOf(lifetimes);
                bounds = List.copyOf(bounds);
            }
        }

        /// `'a: 'b`.
        record Region(Lifetime lifetime, List<Lifetime> outlives) implements Where {
            public Region {
                outlives = List.copyOf(outlives);
            }
        }
    }
}
