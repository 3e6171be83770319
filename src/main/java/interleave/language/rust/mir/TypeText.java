package interleave.language.rust.mir;

import interleave.language.rust.type.Arguments;
import interleave.language.rust.type.Length;
import interleave.language.rust.type.Region;
import interleave.language.rust.type.Substitution;
import interleave.language.rust.type.TraitRef;
import interleave.language.rust.type.Ty;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Types as [MirText] prints them; nothing that people who use Interleave see.
final class TypeText {
    private TypeText() {}

    static String of(Ty type) {
        return switch (type) {
            case Ty.Bool _ -> "bool";
            case Ty.Char _ -> "char";
            case Ty.Str _ -> "str";
            case Ty.Never _ -> "!";
            case Ty.Int(var kind) -> kind.title();
            case Ty.Float(boolean single) -> single ? "f32" : "f64";
            case Ty.Adt(var definition, var arguments) -> definition.path() + of(arguments);
            case Ty.Reference(var region, boolean mutable, var target) ->
                "&" + before(region) + (mutable ? "mut " : "") + of(target);
            case Ty.Pointer(boolean mutable, var target) -> (mutable ? "*mut " : "*const ") + of(target);
            case Ty.Slice(var element) -> "[" + of(element) + "]";
            case Ty.Array(var element, var length) -> "[" + of(element) + "; " + of(length) + "]";
            case Ty.Tuple(var elements) -> elements.size() == 1 ? "(" + of(elements.getFirst()) + ",)" : "(" + of(elements) + ")";
            case Ty.Function(_, var parameters, var result, _) ->
                "fn(" + of(parameters) + ")" + (result.equals(Ty.UNIT) ? "" : " -> " + of(result));
            case Ty.Item(var definition, var arguments) -> definition.path() + of(arguments);
            case Ty.Closure(var definition, _, _) -> "{closure@" + definition.span().start() + "}";
            case Ty.Dynamic dynamic -> {
                List<String> bounds = new ArrayList<>();
                dynamic.principal().ifPresent(trait -> bounds.add(of(trait)));
                dynamic.marks().forEach(mark -> bounds.add(mark.path()));
                if (!(dynamic.region() instanceof Region.Erased)) bounds.add(of(dynamic.region()));
                yield "dyn " + String.join(" + ", bounds);
            }
            case Ty.Parameter(var parameter) -> parameter.name();
            case Ty.Projection(var trait, String name) -> "<" + of(trait.self()) + " as " + of(trait) + ">::" + name;
            case Ty.Opaque(var definition, _) -> "impl@" + definition.span().start();
            case Ty.Variable(int number, _) -> "?" + number;
            case Ty.Unknown _ -> "{unknown}";
        };
    }

    private static String of(List<Ty> types) {
        return types.stream().map(TypeText::of).collect(Collectors.joining(", "));
    }

    private static String of(TraitRef trait) {
        return trait.trait().path() + of(trait.arguments());
    }

    private static String of(Arguments arguments) {
        List<String> all = new ArrayList<>();
        for (Region region : arguments.regions()) if (!(region instanceof Region.Erased)) all.add(of(region));
        for (Ty type : arguments.types()) all.add(of(type));
        for (Length length : arguments.lengths()) all.add(of(length));
        return all.isEmpty() ? "" : "<" + String.join(", ", all) + ">";
    }

    private static String of(Substitution arguments) {
        List<String> all = new ArrayList<>();
        arguments.types().forEach((_, type) -> all.add(of(type)));
        return all.isEmpty() ? "" : "::<" + String.join(", ", all) + ">";
    }

    private static String before(Region region) {
        return region instanceof Region.Erased ? "" : of(region) + " ";
    }

    private static String of(Region region) {
        return switch (region) {
            case Region.Static _ -> "'static";
            case Region.Named(var parameter) -> parameter.name();
            case Region.Erased _ -> "'_";
            case Region.Variable(int number) -> "'" + number;
        };
    }

    private static String of(Length length) {
        return switch (length) {
            case Length.Known(long number) -> Long.toString(number);
            case Length.Parameter(var parameter) -> parameter.name();
            case Length.Unknown(int number) -> "?" + number;
        };
    }
}
