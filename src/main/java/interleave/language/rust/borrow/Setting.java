package interleave.language.rust.borrow;

import interleave.language.rust.mir.MirBody;
import interleave.language.rust.mir.Place;
import interleave.language.rust.type.ClosureDef;
import interleave.language.rust.type.Definition;
import interleave.language.rust.type.FunctionDef;
import interleave.language.rust.type.LifetimeParameter;
import interleave.language.rust.type.Predicate;
import interleave.language.rust.type.Region;
import interleave.language.rust.type.StaticDef;
import interleave.language.rust.type.Substitution;
import interleave.language.rust.type.Ty;
import interleave.language.rust.type.ConstDef;
import interleave.language.rust.verdict.Edition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A body whose regions are numbered, with what is known of them where it stands, and what it takes and gives.
final class Setting {
    private final MirBody body;
    private final Graph graph;
    private final PlaceTypes types;
    private final Regions regions;
    private final Universals universals = new Universals();
    private final Environment environment;
    private final Renumbering renumbering;
    private final Definition root;
    private final List<Integer> outside = new ArrayList<>();
    private final List<Ty> inputs = new ArrayList<>();
    private Ty output = Ty.UNKNOWN;

    Setting(MirBody original, ClosureShapes shapes, Outlives outlives) {
        root = Lifetimes.root(original.owner());
        boolean closure = original.owner() instanceof ClosureDef;
        Universals.Kind kind = closure ? Universals.Kind.OUTSIDE : Universals.Kind.INSIDE;
        for (LifetimeParameter lifetime : Lifetimes.of(root)) universals.add(kind, lifetime);
        if (original.owner() instanceof ClosureDef definition) enclosing(definition);
        Ty.Closure itself = null;
        if (original.owner() instanceof ClosureDef definition) {
            itself = fromOutside(original, definition, shapes);
            for (LifetimeParameter lifetime : definition.bound()) universals.add(Universals.Kind.INSIDE, lifetime);
            if (definition.kind() != ClosureDef.Kind.FN_ONCE) universals.add(Universals.Kind.INSIDE, "env");
        }
        universals.close();
        Graph first = new Graph(original);
        regions = new Regions(universals, first.points());
        renumbering = new Renumbering(regions, shapes, outlives);
        body = renumbering.body(original);
        graph = new Graph(body);
        types = new PlaceTypes(body);
        environment = new Environment(universals);
        signature(itself);
        know(outlives);
    }

    /// The lifetimes that closures around bind.
    private void enclosing(ClosureDef definition) {
        for (Definition at = definition.owner(); at instanceof ClosureDef outer; at = outer.owner()) {
            for (LifetimeParameter lifetime : outer.bound()) universals.add(Universals.Kind.OUTSIDE, lifetime);
        }
    }

    /// The type of the closure itself, in which every region is one from outside.
    private Ty.Closure fromOutside(MirBody original, ClosureDef definition, ClosureShapes shapes) {
        Ty declared = original.locals().get(1).type();
        if (declared instanceof Ty.Reference reference) declared = reference.target();
        Ty.Closure type = declared instanceof Ty.Closure closure
                ? closure
                : new Ty.Closure(definition, Substitution.NONE, List.of());
        Map<LifetimeParameter, Region> named = new LinkedHashMap<>();
        for (LifetimeParameter name : shapes.names(definition)) {
            outside.add(universals.add(Universals.Kind.OUTSIDE, name));
            named.put(name, new Region.Named(name));
        }
        Folder numbering = new Folder() {
            @Override
            Region region(Region region) {
                int number = universals.add(Universals.Kind.OUTSIDE, "captured");
                outside.add(number);
                return new Region.Variable(number);
            }

            @Override
            Ty type(Ty part) {
                return part instanceof Ty.Closure inner ? super.type(shapes.with(inner)) : super.type(part);
            }
        };
        List<Ty> captured = numbering.types(type.captured());
        return new Ty.Closure(
                definition, new Substitution(named, type.arguments().types(), type.arguments().lengths()), captured);
    }

    private void signature(Ty.Closure itself) {
        switch (body.owner()) {
            case FunctionDef function -> {
                inputs.addAll(function.parameters());
                output = function.result();
            }
            case ClosureDef closure -> {
                Ty environmentType = switch (closure.kind()) {
                    case FN_ONCE -> itself;
                    case FN, FN_MUT -> new Ty.Reference(
                            new Region.Variable(universals.body() - 1), closure.kind() == ClosureDef.Kind.FN_MUT, itself);
                };
                inputs.add(environmentType);
                inputs.addAll(closure.parameters());
                output = closure.result();
            }
            case StaticDef variable -> output = ofThread(variable.type());
            case ConstDef constant -> output = constant.type();
            default -> {}
        }
        inputs.replaceAll(renumbering::opaquesCut);
        output = renumbering.opaquesCut(output);
    }

    /// The body of a variable of a thread gives what is kept behind its key.
    private Ty ofThread(Ty type) {
        boolean key = type instanceof Ty.Adt adt
                && adt.definition().name().equals("LocalKey")
                && !(body.locals().getFirst().type() instanceof Ty.Adt own && own.definition() == adt.definition());
        return key ? ((Ty.Adt) type).arguments().types().getFirst() : type;
    }

    private void know(Outlives outlives) {
        Lifetimes.conditions(root).forEach(environment::assume);
        List<Ty> assumed = new ArrayList<>(Lifetimes.assumed(root));
        if (body.owner() instanceof ClosureDef closure) {
            assumed.addAll(closure.parameters());
            assumed.add(closure.result());
        }
        for (Ty type : assumed) for (Predicate need : outlives.needs(type)) environment.assume(need);
    }

    MirBody body() {
        return body;
    }

    Graph graph() {
        return graph;
    }

    PlaceTypes types() {
        return types;
    }

    Regions regions() {
        return regions;
    }

    Universals universals() {
        return universals;
    }

    Environment environment() {
        return environment;
    }

    Renumbering renumbering() {
        return renumbering;
    }

    /// The function or constant that the body is of, or in which its closure stands.
    Definition root() {
        return root;
    }

    /// The regions from outside in the type of a closure, in the order in which they are met there.
    List<Integer> outside() {
        return outside;
    }

    List<Ty> inputs() {
        return inputs;
    }

    Ty output() {
        return output;
    }

    /// The lifetime with a name in the function around, by its number there.
    LifetimeParameter lifetime(int number) {
        return shared().get(number);
    }

    /// The number for requirements of a region from outside.
    int requirementNumber(int region) {
        if (region == Universals.STATIC) return Requirement.STATIC;
        int place = outside.indexOf(region);
        if (place >= 0) return place;
        LifetimeParameter name = universals.origin(region).parameter();
        return -2 - shared().indexOf(name);
    }

    /// The lifetimes that have a name in the function around, and those that closures around bind.
    private List<LifetimeParameter> shared() {
        List<LifetimeParameter> all = new ArrayList<>(Lifetimes.of(root));
        List<LifetimeParameter> bound = new ArrayList<>();
        for (Definition at = body.owner(); at instanceof ClosureDef closure; at = closure.owner()) {
            bound.addAll(0, closure.bound());
        }
        all.addAll(bound);
        return all;
    }

    /// The number of what the closure has captured, if a place is that.
    Optional<Integer> captured(Place place) {
        if (!(body.owner() instanceof ClosureDef closure) || place.local() != 1) return Optional.empty();
        int at = closure.kind() == ClosureDef.Kind.FN_ONCE ? 0 : 1;
        if (place.way().size() <= at || !(place.way().get(at) instanceof Place.Element.Field field)) return Optional.empty();
        if (field.index() >= closure.captures().size()) return Optional.empty();
        boolean reference = closure.captures().get(field.index()).mode() != ClosureDef.Mode.VALUE;
        boolean followed = place.way().size() == at + 2 && place.way().get(at + 1) instanceof Place.Element.Dereference;
        if (place.way().size() != at + 1 && !(followed && reference)) return Optional.empty();
        return Optional.of(field.index());
    }

    boolean closure() {
        return body.owner() instanceof ClosureDef;
    }
}
