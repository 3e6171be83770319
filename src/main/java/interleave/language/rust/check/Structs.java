package interleave.language.rust.check;

import interleave.language.rust.resolve.Resolved;
import interleave.language.rust.tree.Expr;
import interleave.language.rust.tree.Path;
import interleave.language.rust.type.AdtDef;
import interleave.language.rust.type.Arguments;
import interleave.language.rust.type.Ty;
import interleave.language.rust.typed.TypedExpr;
import interleave.program.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Struct literals, and ranges, which are structs of the library.
final class Structs {
    private final Inferring in;

    Structs(Inferring in) {
        this.in = in;
    }

    /// A struct or variant with the type that it makes.
    record Named(Ty.Adt type, int variant) {
        AdtDef.Variant fields() {
            return type.definition().variants().get(variant);
        }
    }

    TypedExpr check(Expr.Struct tree, Expected expected) {
        Optional<Named> found = in.paths.struct(tree.path());
        if (found.isEmpty()) {
            return in.unknown(tree.path().span(), "this is no struct or variant: names are not checked here");
        }
        Named named = found.get();
        expected.exact().ifPresent(type -> in.unify(type, named.type));
        in.types.require(named.type.definition(), named.type.definition().generics(),
                interleave.language.rust.type.Substitution.of(
                        named.type.definition().generics(), named.type.arguments()), tree.span());
        List<TypedExpr.FieldValue> values = new ArrayList<>();
        for (Expr.FieldValue field : tree.fields()) {
            int index = index(named, field.name().text());
            if (index < 0) {
                in.undecided(field.name().span(), "there is no field `" + field.name() + "`: names are not checked here");
                continue;
            }
            Ty type = in.types.field(named.type, named.fields().fields().get(index), field.span());
            values.add(new TypedExpr.FieldValue(index, in.expressions.coerced(field.value(), type)));
        }
        Optional<TypedExpr> rest = tree.rest().map(base -> in.expressions.coerced(base, named.type));
        long different = values.stream().map(TypedExpr.FieldValue::field).distinct().count();
        boolean complete = different == values.size()
                && (rest.isPresent() || different == named.fields().fields().size());
        if (!complete) in.undecided(tree.span(), "the fields do not fit: names are not checked here");
        return new TypedExpr.Make(tree.span(), named.type, named.type.definition(), named.variant, values, rest);
    }

    private int index(Named named, String name) {
        List<AdtDef.Field> fields = named.fields().fields();
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).name().equals(name) && in.visible(named.type.definition(), open(named, i))) return i;
        }
        return -1;
    }

    private static boolean open(Named named, int field) {
        return named.type.definition().isEnum() || named.fields().fields().get(field).open();
    }

    /// A unit struct or variant as a value.
    TypedExpr unit(Span span, Named named) {
        return new TypedExpr.Make(span, named.type, named.type.definition(), named.variant, List.of(), Optional.empty());
    }

    TypedExpr range(Expr.Range range, Expected expected) {
        Span span = range.span();
        boolean both = range.from().isPresent() && range.to().isPresent();
        String name = both
                ? (range.inclusive() ? "RangeInclusive" : "Range")
                : range.from().isPresent() ? "RangeFrom"
                : range.to().isPresent() ? (range.inclusive() ? "RangeToInclusive" : "RangeTo") : "RangeFull";
        AdtDef definition = in.crate.langType(name);
        if (name.equals("RangeFull")) {
            return unit(span, new Named(new Ty.Adt(definition, Arguments.NONE), 0));
        }
        Ty index = in.fresh();
        Ty.Adt type = new Ty.Adt(definition, new Arguments(List.of(), List.of(index), List.of()));
        expected.exact().ifPresent(wanted -> in.unify(wanted, type));
        List<TypedExpr> ends = new ArrayList<>();
        range.from().ifPresent(from -> ends.add(in.expressions.coerced(from, index)));
        range.to().ifPresent(to -> ends.add(in.expressions.coerced(to, index)));
        if (name.equals("RangeInclusive")) return in.calls.library("range_inclusive_new", span, List.of(index), ends, type);
        List<TypedExpr.FieldValue> values = new ArrayList<>();
        for (int i = 0; i < ends.size(); i++) values.add(new TypedExpr.FieldValue(i, ends.get(i)));
        return new TypedExpr.Make(span, type, definition, 0, values, Optional.empty());
    }

    /// The struct or variant that a path names, with its arguments.
    Optional<Named> named(Resolved what, Path path, int used) {
        return switch (what) {
            case Resolved.Adt adt when !adt.definition().isEnum() -> of(in.types.reader().type(
                    what, path.segments().get(used - 1).arguments(), path), 0);
            case Resolved.Alias _, Resolved.SelfType _ -> of(in.types.reader().type(
                    what, path.segments().get(used - 1).arguments(), path), 0);
            case Resolved.Variant variant -> variant(variant, path, used);
            default -> Optional.empty();
        };
    }

    private Optional<Named> of(Ty type, int variant) {
        return in.types.normal(type, Span.NOWHERE) instanceof Ty.Adt adt
                ? Optional.of(new Named(adt, variant))
                : Optional.empty();
    }

    /// `Enum::<T>::Variant`, `Variant::<T>`, `Self::Variant`, or a struct by its name.
    private Optional<Named> variant(Resolved.Variant variant, Path path, int used) {
        AdtDef definition = variant.definition();
        Optional<Path.Arguments> written = path.segments().get(used - 1).arguments();
        if (definition.isEnum() && used > 1) {
            Path.Segment owner = path.segments().get(used - 2);
            List<Path.Segment> front = path.segments().subList(0, used - 1);
            Path of = new Path(path.span(), path.global(), Optional.empty(), front);
            Optional<Resolved.Found> found = in.scope().type(of);
            boolean given = found.isPresent()
                    && (found.get().what() instanceof Resolved.SelfType || found.get().what() instanceof Resolved.Alias);
            if (given) return of(in.types.reader().type(found.get().what(), owner.arguments(), of), variant.index());
            if (owner.arguments().isPresent()) written = owner.arguments();
        }
        Arguments arguments = in.types.reader().arguments(definition.generics(), written, path.span(), Ty.UNKNOWN);
        return of(new Ty.Adt(definition, arguments), variant.index());
    }
}
