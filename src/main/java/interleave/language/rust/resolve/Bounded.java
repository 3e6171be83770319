package interleave.language.rust.resolve;

import interleave.language.rust.tree.Lifetime;
import interleave.language.rust.tree.TypeTree;
import interleave.language.rust.type.Length;
import interleave.language.rust.type.LifetimeParameter;
import interleave.language.rust.type.Region;
import interleave.language.rust.type.Ty;
import interleave.language.rust.type.TypeFolder;
import interleave.program.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What is read inside of `for<'a>`, `fn(…)` or `Fn(…)`: lifetimes that are left out in the parameters are bound there, and
/// the result takes the one that there is.
final class Bounded {
    private final Scope scope;
    private final Elision outer;
    private final List<LifetimeParameter> bound = new ArrayList<>();

    Bounded(TypeReader around, List<Lifetime> declared) {
        scope = around.scope().inside();
        outer = around.elision();
        for (Lifetime lifetime : declared) {
            LifetimeParameter parameter = new LifetimeParameter(lifetime.name(), lifetime.span());
            bound.add(parameter);
            scope.lifetime(parameter);
        }
    }

    List<LifetimeParameter> bound() {
        return List.copyOf(bound);
    }

    /// Reads parameters.
    TypeReader reader() {
        return new TypeReader(scope, new Inner(span -> {
            LifetimeParameter left = new LifetimeParameter("'_", span);
            bound.add(left);
            return new Region.Named(left);
        }));
    }

    /// Reads the result of a function with those parameters.
    TypeReader result(List<Ty> parameters) {
        Set<Region> found = new LinkedHashSet<>();
        TypeFolder collector = new TypeFolder() {
            @Override
            protected Region region(Region region) {
                if (region instanceof Region.Named named && bound.contains(named.parameter())) found.add(region);
                return region;
            }

            @Override
            protected @Nullable Ty replace(Ty type) {
                return null;
            }
        };
        parameters.forEach(collector::fold);
        return new TypeReader(scope, new Inner(
                span -> found.size() == 1 ? found.iterator().next() : outer.region(span)));
    }

    /// As around, but for the regions that are left out.
    private final class Inner implements Elision {
        private final Function<Span, Region> left;

        Inner(Function<Span, Region> left) {
            this.left = left;
        }

        @Override
        public Region region(Span span) {
            return left.apply(span);
        }

        @Override
        public Region object() {
            return outer.object();
        }

        @Override
        public Ty type(Span span) {
            return outer.type(span);
        }

        @Override
        public Ty implementing(TypeTree.Implementing tree) {
            return outer.implementing(tree);
        }

        @Override
        public Length length() {
            return outer.length();
        }

        @Override
        public boolean infers() {
            return outer.infers();
        }
    }
}
