package interleave.language.rust.derive;

import interleave.language.rust.grammar.RustReader;
import interleave.language.rust.tree.Attribute;
import interleave.language.rust.tree.Bound;
import interleave.language.rust.tree.Generics;
import interleave.language.rust.tree.Item;
import interleave.language.rust.tree.Lifetime;
import interleave.language.rust.tree.Name;
import interleave.language.rust.tree.Path;
import interleave.language.rust.tree.TypeTree;
import interleave.language.rust.verdict.Notices;
import interleave.program.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Makes the impls that `#[derive(…)]` stands for (The Rust Reference, "Derive").
public final class Derive {
    private final Shape shape;
    private final Notices notices;
    private final Bodies bodies;

    private Derive(Shape shape, Notices notices) {
        this.shape = shape;
        this.notices = notices;
        this.bodies = new Bodies(shape);
    }

    /// The impls for a struct or enum; none for what else is declared. A trait that cannot be derived here is noted.
    public static List<Item.Impl> of(Item item, Notices notices) {
        return of(item, _ -> true, notices);
    }

    /// The impls of one trait alone.
    public static List<Item.Impl> of(Item item, String trait, Notices notices) {
        return of(item, trait::equals, notices);
    }

    private static List<Item.Impl> of(Item item, Predicate<String> wanted, Notices notices) {
        Optional<Shape> shape = item.attributes().stream().anyMatch(one -> one.name().equals("derive"))
                ? Shape.of(item)
                : Optional.empty();
        return shape.map(it -> new Derive(it, notices).impls(wanted)).orElse(List.of());
    }

    private List<Item.Impl> impls(Predicate<String> wanted) {
        List<Item.Impl> all = new ArrayList<>();
        Set<String> names = new LinkedHashSet<>();
        for (Attribute attribute : shape.attributes()) if (attribute.name().equals("derive")) names.addAll(traits(attribute));
        for (Attribute attribute : shape.attributes()) {
            if (!attribute.name().equals("derive")) continue;
            for (String name : traits(attribute)) {
                if (wanted.test(name)) impl(name, names, attribute.span()).ifPresent(all::add);
            }
        }
        return all;
    }

    private static List<String> traits(Attribute attribute) {
        String text = attribute.text().strip();
        if (text.length() < 2) return List.of();
        List<String> all = new ArrayList<>();
        for (String path : text.substring(1, text.length() - 1).split(",")) {
            String name = path.strip();
            if (!name.isEmpty()) all.add(name.substring(name.lastIndexOf(':') + 1));
        }
        return all;
    }

    private Optional<Item.Impl> impl(String trait, Set<String> all, Span place) {
        return switch (trait) {
            case "Copy" -> Optional.of(made("marker", trait, "", place));
            case "Clone" -> {
                boolean copied = all.contains("Copy") && shape.generics().types().isEmpty();
                Item.Impl made = made("clone", trait, copied ? bodies.copied() : bodies.cloned(), place);
                yield Optional.of(copied ? asking(made, "clone", "assert_clone", place) : made);
            }
            case "Debug" -> Optional.of(made("fmt", trait, bodies.debug(), place));
            case "Default" -> chosen(place).map(variant -> made("default", trait, bodies.byDefault(variant), place));
            case "Hash" -> Optional.of(made("hash", trait, bodies.hash(), place));
            case "PartialEq" -> Optional.of(made("cmp", trait, bodies.equal(), place));
            case "Eq" -> Optional.of(asking(
                    made("cmp", trait, "fn assert_fields_are_eq(&self) {}", place), "cmp", "assert_eq", place));
            case "PartialOrd" -> Optional.of(made("cmp", trait, bodies.partialOrder(), place));
            case "Ord" -> Optional.of(made("cmp", trait, bodies.order(), place));
            default -> {
                notices.undecided(place, "`" + trait + "` cannot be derived here");
                yield Optional.empty();
            }
        };
    }

    private Optional<Item.Variant> chosen(Span place) {
        if (!shape.isEnum()) return Optional.of(shape.variants().getFirst());
        Optional<Item.Variant> chosen = shape.variants().stream()
                .filter(variant -> variant.attributes().stream().anyMatch(one -> one.name().equals("default")))
                .findFirst();
        if (chosen.isEmpty()) notices.undecided(place, "no variant is marked as `#[default]`");
        return chosen;
    }

    private Item.Impl asking(Item.Impl impl, String module, String name, Span place) {
        Item function = new Fields(shape, place).asking((Item.Function) impl.items().getFirst(), module, name);
        return new Item.Impl(impl.span(), impl.attributes(), impl.generics(), false, false, impl.trait(), impl.type(),
                List.of(function));
    }

    /// An impl whose functions are a text, with the bounds that a derive asks for.
    private Item.Impl made(String module, String trait, String functions, Span place) {
        String path = "::std::" + module + "::" + trait;
        String text = "impl " + path + " for Self_ { " + functions + " }";
        Item.Impl read = (Item.Impl) RustReader.made(text, place, notices).getFirst();
        Path named = read.trait().orElseThrow();
        List<Attribute> attributes = List.of(new Attribute(place, "automatically_derived", ""));
        return new Item.Impl(place, attributes, generics(named, place), false, false, Optional.of(named), type(place),
                read.items());
    }

    private Generics generics(Path trait, Span place) {
        Generics own = shape.generics();
        Bound bound = new Bound.Trait(place, false, List.of(), trait);
        List<Generics.TypeParameter> types = new ArrayList<>();
        Set<String> names = new LinkedHashSet<>();
        for (Generics.TypeParameter type : own.types()) {
            List<Bound> bounds = new ArrayList<>(type.bounds());
            bounds.add(bound);
            types.add(new Generics.TypeParameter(type.name(), bounds, Optional.empty()));
            names.add(type.name().text());
        }
        List<Generics.Where> where = new ArrayList<>(own.where());
        for (TypeTree type : new Fields(shape, place).associated(names)) {
            where.add(new Generics.Where.Type(place, List.of(), type, List.of(bound)));
        }
        return new Generics(own.span(), own.lifetimes(), types, own.constants(), where);
    }

    /// The type with its parameters.
    private TypeTree type(Span place) {
        Generics own = shape.generics();
        List<Lifetime> lifetimes = own.lifetimes().stream().map(Generics.LifetimeParameter::lifetime).toList();
        List<TypeTree> types = new ArrayList<>();
        own.types().forEach(type -> types.add(named(type.name(), place)));
        own.constants().forEach(constant -> types.add(named(constant.name(), place)));
        boolean none = lifetimes.isEmpty() && types.isEmpty();
        Path path = new Path(place, false, Optional.empty(), List.of(new Path.Segment(
                new Name(shape.name().text(), place),
                none ? Optional.empty() : Optional.of(new Path.Arguments(place, lifetimes, types, List.of(), false)))));
        return new TypeTree.Named(place, path);
    }

    private static TypeTree named(Name name, Span place) {
        return new TypeTree.Named(place, new Path(place, false, Optional.empty(),
                List.of(new Path.Segment(new Name(name.text(), place), Optional.empty()))));
    }
}
