package interleave.language.rust.resolve;

import interleave.language.rust.type.AdtDef;
import interleave.language.rust.type.Arguments;
import interleave.language.rust.type.ClosureDef;
import interleave.language.rust.type.FunctionDef;
import interleave.language.rust.type.Length;
import interleave.language.rust.type.Predicate;
import interleave.language.rust.type.Region;
import interleave.language.rust.type.TraitDef;
import interleave.language.rust.type.TraitRef;
import interleave.language.rust.type.Ty;
import interleave.program.Source;
import interleave.program.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Types as rustc's messages write them.
public final class TypeText {
    private final Optional<Source> source;

    private TypeText(Optional<Source> source) {
        this.source = source;
    }

    /// For messages about a text; closures are told by their places in it.
    public static TypeText of(Source source) {
        return new TypeText(Optional.of(source));
    }

    /// Without places.
    public static String plain(Ty type) {
        return new TypeText(Optional.empty()).text(type);
    }

    public String text(Ty type) {
        return switch (type) {
            case Ty.Bool _ -> "bool";
            case Ty.Char _ -> "char";
            case Ty.Str _ -> "str";
            case Ty.Never _ -> "!";
            case Ty.Int it -> it.kind().title();
            case Ty.Float it -> it.single() ? "f32" : "f64";
            case Ty.Adt it -> name(it.definition()) + text(it.arguments());
            case Ty.Reference it -> "&" + region(it.region(), true) + (it.mutable() ? "mut " : "") + inner(it.target());
            case Ty.Pointer it -> (it.mutable() ? "*mut " : "*const ") + inner(it.target());
            case Ty.Slice it -> "[" + text(it.element()) + "]";
            case Ty.Array it -> "[" + text(it.element()) + "; " + text(it.length()) + "]";
            case Ty.Tuple it -> it.elements().size() == 1
                    ? "(" + text(it.elements().getFirst()) + ",)"
                    : "(" + list(it.elements()) + ")";
            case Ty.Function it ->
                (it.unsafe() ? "unsafe " : "") + "fn(" + list(it.parameters()) + ")" + result(it.result());
            case Ty.Item it -> item(it);
            case Ty.Closure it -> closure(it.definition());
            case Ty.Dynamic it -> dynamic(it);
            case Ty.Parameter it -> it.parameter().name();
            case Ty.Projection it -> "<" + text(it.trait().self()) + " as " + text(it.trait()) + ">::" + it.name();
            case Ty.Opaque it -> "impl " + bounds(it.definition().bounds());
            case Ty.Variable it -> switch (it.kind()) {
                case ANY -> "_";
                case INTEGER -> "{integer}";
                case FLOAT -> "{float}";
            };
            case Ty.Unknown _ -> "{type error}";
        };
    }

    /// Behind `&`, `dyn A + B` needs brackets.
    private String inner(Ty type) {
        String text = text(type);
        boolean sum = type instanceof Ty.Dynamic && text.contains(" + ");
        return sum ? "(" + text + ")" : text;
    }

    /// A trait with its arguments but without what has it: `Fn(i32) -> i32`, `Iterator`.
    public String text(TraitRef trait) {
        if (sugared(trait.trait()) && !trait.arguments().types().isEmpty()
                && trait.arguments().types().getFirst() instanceof Ty.Tuple tuple) {
            return trait.trait().name() + "(" + list(tuple.elements()) + ")";
        }
        return trait.trait().name() + text(trait.arguments());
    }

    private static boolean sugared(TraitDef trait) {
        return trait.lang().equals("fn") || trait.lang().equals("fn_mut") || trait.lang().equals("fn_once");
    }

    /// `{closure@main.rs:3:5: 3:12}`.
    public String closure(ClosureDef definition) {
        if (source.isEmpty() || definition.library()) return "{closure}";
        Span head = definition.head();
        Source text = source.get();
        return "{closure@" + text.place(head) + ": " + text.line(head.end()) + ":" + text.column(head.end()) + "}";
    }

    private String item(Ty.Item it) {
        FunctionDef function = it.definition();
        return "fn(" + list(function.parameters()) + ")" + result(function.result()) + " {" + function.path() + "}";
    }

    private String result(Ty result) {
        return result.equals(Ty.UNIT) ? "" : " -> " + text(result);
    }

    private String dynamic(Ty.Dynamic it) {
        List<String> parts = new ArrayList<>();
        it.principal().ifPresent(trait -> parts.add(withEqual(trait, it.equal())));
        it.marks().forEach(mark -> parts.add(mark.name()));
        String region = region(it.region(), false).strip();
        if (!region.isEmpty() && !region.equals("'static") && !region.equals("'_")) parts.add(region);
        return "dyn " + String.join(" + ", parts);
    }

    private String withEqual(TraitRef trait, List<Predicate.Equal> equal) {
        String text = text(trait);
        if (equal.isEmpty()) return text;
        if (sugared(trait.trait())) return text + result(equal.getFirst().type());
        List<String> all = new ArrayList<>();
        for (Predicate.Equal one : equal) all.add(one.name() + " = " + text(one.type()));
        String joined = String.join(", ", all);
        return text.endsWith(">") ? text.substring(0, text.length() - 1) + ", " + joined + ">" : text + "<" + joined + ">";
    }

    private String bounds(List<Predicate> bounds) {
        List<String> parts = new ArrayList<>();
        for (Predicate predicate : bounds) {
            if (!(predicate instanceof Predicate.Implements it)) continue;
            List<Predicate.Equal> equal = bounds.stream()
                    .filter(p -> p instanceof Predicate.Equal)
                    .map(p -> (Predicate.Equal) p)
                    .toList();
            parts.add(withEqual(it.trait(), equal));
        }
        return String.join(" + ", parts);
    }

    /// A type's name; where another type of the library has the same one, with the modules around it.
    private static String name(AdtDef definition) {
        return definition.attribute("full_path")
                .map(text -> text.contains("\"") ? text.replace("=", "").replace("\"", "").strip() : definition.path())
                .orElse(definition.name());
    }

    private String text(Arguments arguments) {
        List<String> all = new ArrayList<>();
        for (Region region : arguments.regions()) {
            String text = region(region, false).strip();
            all.add(text.isEmpty() ? "'_" : text);
        }
        arguments.types().forEach(type -> all.add(text(type)));
        arguments.lengths().forEach(length -> all.add(text(length)));
        return all.isEmpty() ? "" : "<" + String.join(", ", all) + ">";
    }

    private static String text(Length length) {
        return switch (length) {
            case Length.Known known -> Long.toString(known.number());
            case Length.Parameter parameter -> parameter.parameter().name();
            case Length.Unknown _ -> "_";
        };
    }

    private String list(List<Ty> types) {
        return String.join(", ", types.stream().map(this::text).toList());
    }

    /// With a blank behind it; empty where it is of no interest.
    private static String region(Region region, boolean ofReference) {
        return switch (region) {
            case Region.Static _ -> "'static ";
            case Region.Named named -> named.parameter().name().equals("'_") && ofReference ? "" : named.parameter().name() + " ";
            case Region.Erased _, Region.Variable _ -> "";
        };
    }
}
