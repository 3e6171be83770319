package interleave.language.rust.check;

import interleave.language.rust.resolve.Environment;
import interleave.language.rust.resolve.Inference;
import interleave.language.rust.resolve.Traits;
import interleave.language.rust.type.FunctionDef;
import interleave.language.rust.type.LifetimeParameter;
import interleave.language.rust.type.Predicate;
import interleave.language.rust.type.Region;
import interleave.language.rust.type.Substitution;
import interleave.language.rust.type.Ty;
import interleave.language.rust.type.TypeFolder;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Whether the lifetimes of a method agree with those of its declaration in the trait. It is no proof: it says no wherever
/// two lifetimes that are not the method's own would have to be the same.
final class LifetimesAlike {
    private final List<LifetimeParameter> own;
    private final List<LifetimeParameter> declared;
    private final boolean free;
    private final List<Set<Region>> classes = new ArrayList<>();

    private LifetimesAlike(FunctionDef declared, FunctionDef own) {
        this.own = own.generics().lifetimes();
        this.declared = declared.generics().lifetimes();
        this.free = own.generics().predicates().stream().allMatch(Predicate.Implements.class::isInstance);
    }

    /// @param given what stands for the trait's parameters
    static boolean of(Traits traits, Environment environment, Substitution given, FunctionDef declared, FunctionDef own) {
        int[] next = {0};
        Inference inference = new Inference(() -> new Region.Variable(next[0]++));
        Inference.Moment before = inference.moment();
        TypeFolder put = TypeFolder.by(given);
        for (int i = 0; i <= own.parameters().size(); i++) {
            boolean last = i == own.parameters().size();
            Ty wanted = put.fold(last ? declared.result() : declared.parameters().get(i));
            Ty found = last ? own.result() : own.parameters().get(i);
            Ty needed = traits.normalise(inference, environment, wanted, new ArrayList<>());
            Ty offered = traits.normalise(inference, environment, found, new ArrayList<>());
            inference.unify(needed, last ? shortened(offered, needed) : offered);
        }
        LifetimesAlike alike = new LifetimesAlike(declared, own);
        inference.equalities(before).forEach(equality -> alike.join(equality.one(), equality.other()));
        return alike.classes.stream().noneMatch(alike::wrong);
    }

    private void join(Region one, Region other) {
        Set<Region> both = new LinkedHashSet<>(List.of(one));
        both.add(other);
        List<Set<Region>> met = classes.stream().filter(c -> c.contains(one) || c.contains(other)).toList();
        classes.removeAll(met);
        met.forEach(both::addAll);
        classes.add(both);
    }

    /// What is `'static` serves for any lifetime.
    private static Ty shortened(Ty offered, Ty needed) {
        return offered instanceof Ty.Reference(Region region, boolean mutable, Ty target) && region instanceof Region.Static
                        && needed instanceof Ty.Reference other
                ? new Ty.Reference(other.region(), mutable, target)
                : offered;
    }

    /// The method can be called with any lifetimes of its own, so also with those of the declaration, if each has to be only one.
    private boolean wrong(Set<Region> same) {
        if (free) {
            long others = same.stream().filter(region -> region instanceof Region.Static
                    || region instanceof Region.Named && !in(region, own)).count();
            return others > 1;
        }
        long mine = same.stream().filter(region -> in(region, own)).count();
        boolean fixed = same.stream().anyMatch(region -> region instanceof Region.Static
                || region instanceof Region.Named && !in(region, own) && !in(region, declared));
        return mine > 1 || mine == 1 && fixed;
    }

    private static boolean in(Region region, List<LifetimeParameter> of) {
        return region instanceof Region.Named named && of.contains(named.parameter());
    }
}
