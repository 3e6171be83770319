package interleave.language.rust.borrow;

import interleave.language.rust.mir.MirBody;
import interleave.language.rust.tree.Item;
import interleave.language.rust.tree.TypeTree;
import interleave.language.rust.type.ClosureDef;
import interleave.language.rust.type.FunctionDef;
import interleave.language.rust.type.LifetimeParameter;
import interleave.language.rust.type.Region;
import interleave.language.rust.type.Ty;
import interleave.program.Source;
import interleave.program.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Gives universal regions names that people can follow: their own, or `'1`, `'2`, … with a word about where they are.
final class RegionNames {
    private final Setting setting;
    private final Source source;
    private final Function<Ty, String> typeText;
    private final Map<Integer, RegionName> given = new LinkedHashMap<>();
    private int next = 1;

    RegionNames(Setting setting, Source source, Function<Ty, String> typeText) {
        this.setting = setting;
        this.source = source;
        this.typeText = typeText;
    }

    Optional<RegionName> of(int region) {
        RegionName known = given.get(region);
        if (known != null) return Optional.of(known);
        Optional<RegionName> found = find(region);
        found.ifPresent(name -> given.put(region, name));
        return found;
    }

    /// A name for one that has none of these.
    RegionName made(RegionName.Source source) {
        return new RegionName("'" + next++, source);
    }

    private Optional<RegionName> find(int region) {
        if (region == Universals.STATIC) return Optional.of(new RegionName("'static", new RegionName.Source.Static()));
        Universals.Origin origin = setting.universals().origin(region);
        LifetimeParameter parameter = origin.parameter();
        if (parameter != null && !parameter.name().equals("'_") && !parameter.name().isEmpty() && written(parameter)) {
            return Optional.of(new RegionName(parameter.name(), new RegionName.Source.Named(parameter.span())));
        }
        if (origin.role().equals("env")) return Optional.of(environment());
        Optional<RegionName> found = inParameters(region);
        if (found.isEmpty()) found = inCaptured(region);
        if (found.isEmpty()) found = inResult(region);
        return found;
    }

    /// Whether the user has written it: a closure that is given to the library has lifetimes that only the library names.
    private boolean written(LifetimeParameter parameter) {
        Span span = parameter.span();
        return span.end() <= source.text().length() && source.text(span).equals(parameter.name());
    }

    private RegionName environment() {
        ClosureDef closure = (ClosureDef) setting.body().owner();
        String name = "'" + next++;
        String kind = closure.kind() == ClosureDef.Kind.FN ? "Fn" : "FnMut";
        return new RegionName(
                name,
                new RegionName.Source.Environment(
                        closure.head(),
                        "lifetime `" + name + "` represents this closure's body",
                        "closure implements `" + kind + "`, so references to captured variables can't escape the closure"));
    }

    private boolean mentions(Ty type, int region) {
        return Folder.regions(type).stream().anyMatch(one -> setting.universals().number(one) == region);
    }

    /// The parameter in whose type a region is, its number from 0.
    Optional<Integer> parameter(int region) {
        int first = setting.closure() ? 1 : 0;
        for (int i = first; i < setting.inputs().size(); i++) {
            if (mentions(setting.inputs().get(i), region)) return Optional.of(i);
        }
        return Optional.empty();
    }

    private Optional<RegionName> inParameters(int region) {
        return parameter(region).map(index -> {
            Ty type = setting.inputs().get(index);
            String name = "'" + next++;
            MirBody.LocalDecl local = setting.body().locals().get(index + 1);
            Optional<TypeTree> tree = tree(index);
            if (tree.isPresent()) {
                Optional<Span> reference = reference(tree.get(), type, region);
                if (reference.isPresent()) {
                    return new RegionName(
                            name,
                            new RegionName.Source.Told(
                                    reference.get(), "let's call the lifetime of this reference `" + name + "`"));
                }
            }
            Optional<Span> self = self(index, type, region);
            if (self.isPresent()) {
                return new RegionName(
                        name,
                        new RegionName.Source.Told(self.get(), "let's call the lifetime of this reference `" + name + "`"));
            }
            String text = typeText.apply(shown(type, region, name));
            return new RegionName(name, new RegionName.Source.Told(local.span(), "has type `" + text + "`"));
        });
    }

    /// The type with that region under its name, the others left out.
    Ty shown(Ty type, int region, String name) {
        LifetimeParameter label = new LifetimeParameter(name, Span.NOWHERE);
        return new Folder() {
            @Override
            Region region(Region one) {
                return setting.universals().number(one) == region ? new Region.Named(label) : Region.ERASED;
            }
        }.type(type);
    }

    private Optional<TypeTree> tree(int index) {
        if (!(setting.body().owner() instanceof FunctionDef function) || function.tree().isEmpty()) return Optional.empty();
        Item.Function tree = function.tree().get();
        int at = index - (tree.receiver().isPresent() ? 1 : 0);
        return at >= 0 && at < tree.parameters().size() ? Optional.of(tree.parameters().get(at).type()) : Optional.empty();
    }

    private Optional<Span> self(int index, Ty type, int region) {
        if (index != 0 || !(setting.body().owner() instanceof FunctionDef function) || function.tree().isEmpty()) {
            return Optional.empty();
        }
        boolean own = type instanceof Ty.Reference reference && setting.universals().number(reference.region()) == region;
        return own ? function.tree().get().receiver().map(Item.Receiver::span) : Optional.empty();
    }

    /// The `&` of the reference with that region in a type as written.
    private Optional<Span> reference(TypeTree tree, Ty type, int region) {
        if (tree instanceof TypeTree.Reference written && type instanceof Ty.Reference reference) {
            if (setting.universals().number(reference.region()) == region) {
                return Optional.of(new Span(written.span().start(), written.span().start() + 1));
            }
            return reference(written.target(), reference.target(), region);
        }
        if (tree instanceof TypeTree.Tuple written && type instanceof Ty.Tuple tuple) {
            for (int i = 0; i < tuple.elements().size(); i++) {
                Optional<Span> found = reference(written.elements().get(i), tuple.elements().get(i), region);
                if (found.isPresent()) return found;
            }
        }
        if (tree instanceof TypeTree.Slice written && type instanceof Ty.Slice slice) {
            return reference(written.element(), slice.element(), region);
        }
        return Optional.empty();
    }

    private Optional<RegionName> inCaptured(int region) {
        if (!(setting.body().owner() instanceof ClosureDef closure)) return Optional.empty();
        Ty own = setting.inputs().getFirst();
        Ty.Closure type = (Ty.Closure) (own instanceof Ty.Reference reference ? reference.target() : own);
        for (int i = 0; i < Math.min(type.captured().size(), closure.captures().size()); i++) {
            if (!mentions(type.captured().get(i), region)) continue;
            String name = "'" + next++;
            String variable = closure.captures().get(i).variable().name();
            Span span = closure.captures().get(i).variable().span();
            return Optional.of(new RegionName(
                    name,
                    new RegionName.Source.Told(span, "lifetime `" + name + "` appears in the type of `" + variable + "`")));
        }
        return Optional.empty();
    }

    private Optional<RegionName> inResult(int region) {
        if (!mentions(setting.output(), region)) return Optional.empty();
        String name = "'" + next++;
        if (setting.body().owner() instanceof ClosureDef closure) {
            String text = typeText.apply(shown(setting.output(), region, name));
            return Optional.of(new RegionName(
                    name, new RegionName.Source.Told(new Span(closure.head().end() - 1, closure.head().end()), "return type of closure is " + text)));
        }
        if (setting.body().owner() instanceof FunctionDef function && function.tree().isPresent()) {
            Optional<TypeTree> tree = function.tree().get().result();
            Optional<Span> reference = tree.flatMap(written -> reference(written, setting.output(), region));
            if (reference.isPresent()) {
                return Optional.of(new RegionName(
                        name,
                        new RegionName.Source.Told(
                                reference.get(), "let's call the lifetime of this reference `" + name + "`")));
            }
        }
        return Optional.of(new RegionName(name, new RegionName.Source.Static()));
    }

    Source source() {
        return source;
    }

    /// The names that variables have in whose types a region is, for messages that name the variable: a parameter's or what
    /// a closure has captured.
    Optional<Holder> holder(int region) {
        if (setting.body().owner() instanceof ClosureDef closure) {
            Ty own = setting.inputs().getFirst();
            Ty.Closure type = (Ty.Closure) (own instanceof Ty.Reference reference ? reference.target() : own);
            List<Ty> captured = type.captured();
            for (int i = 0; i < Math.min(captured.size(), closure.captures().size()); i++) {
                if (mentions(captured.get(i), region)) {
                    return Optional.of(new Holder(
                            Optional.of(closure.captures().get(i).variable().name()),
                            closure.captures().get(i).variable().span()));
                }
            }
        }
        return parameter(region).map(index -> {
            MirBody.LocalDecl local = setting.body().locals().get(index + 1);
            Optional<Span> receiver = index == 0 && setting.body().owner() instanceof FunctionDef function
                    ? function.tree().flatMap(Item.Function::receiver).map(Item.Receiver::span)
                    : Optional.empty();
            return new Holder(local.variable().map(variable -> variable.name()), receiver.orElse(local.span()));
        });
    }

    record Holder(Optional<String> name, Span span) {}
}
