package interleave.language.rust.type;

import java.util.LinkedHashMap;
import java.util.Map;

/// What stands for parameters, those of the item and of what is around it alike. A parameter that is not in it stays.
public record Substitution(
        Map<LifetimeParameter, Region> regions, Map<TypeParameter, Ty> types, Map<ConstParameter, Length> lengths) {
    public static final Substitution NONE = new Substitution(Map.of(), Map.of(), Map.of());

    /// Of a definition's own parameters by arguments.
    public static Substitution of(Generics generics, Arguments arguments) {
        Map<LifetimeParameter, Region> regions = new LinkedHashMap<>();
        for (int i = 0; i < arguments.regions().size(); i++) {
            regions.put(generics.lifetimes().get(i), arguments.regions().get(i));
        }
        Map<TypeParameter, Ty> types = new LinkedHashMap<>();
        for (int i = 0; i < arguments.types().size(); i++) types.put(generics.types().get(i), arguments.types().get(i));
        Map<ConstParameter, Length> lengths = new LinkedHashMap<>();
        for (int i = 0; i < arguments.lengths().size(); i++) {
            lengths.put(generics.constants().get(i), arguments.lengths().get(i));
        }
        return new Substitution(regions, types, lengths);
    }

    /// This and the other, whose entries win.
    public Substitution and(Substitution other) {
        Map<LifetimeParameter, Region> allRegions = new LinkedHashMap<>(regions);
        allRegions.putAll(other.regions);
        Map<TypeParameter, Ty> allTypes = new LinkedHashMap<>(types);
        allTypes.putAll(other.types);
        Map<ConstParameter, Length> allLengths = new LinkedHashMap<>(lengths);
        allLengths.putAll(other.lengths);
        return new Substitution(allRegions, allTypes, allLengths);
    }

    /// This with a type for `Self` or another parameter.
    public Substitution with(TypeParameter parameter, Ty type) {
        return and(new Substitution(Map.of(), Map.of(parameter, type), Map.of()));
    }
}
