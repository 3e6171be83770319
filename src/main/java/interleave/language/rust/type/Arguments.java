package interleave.language.rust.type;

import java.util.List;

/// What is given for the parameters of a struct, enum or trait, in the order of its own [Generics].
public record Arguments(List<Region> regions, List<Ty> types, List<Length> lengths) {
    public static final Arguments NONE = new Arguments(List.of(), List.of(), List.of());

    public Arguments {
        regions = List.copyOf(regions);
        types = List.copyOf(types);
        lengths = List.copyOf(lengths);
    }
}
