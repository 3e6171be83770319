package interleave.language.rust.check;

import interleave.language.rust.resolve.Crate;
import interleave.language.rust.resolve.Environment;
import interleave.language.rust.resolve.Inference;
import interleave.language.rust.resolve.Traits;
import interleave.language.rust.type.AdtDef;
import interleave.language.rust.type.Definition;
import interleave.language.rust.type.FunctionDef;
import interleave.language.rust.type.ImplDef;
import interleave.language.rust.type.LifetimeParameter;
import interleave.language.rust.type.Predicate;
import interleave.language.rust.type.StaticDef;
import interleave.language.rust.type.Substitution;
import interleave.language.rust.type.Ty;
import interleave.language.rust.type.TypeFolder;
import interleave.language.rust.type.TypeParameter;
import interleave.language.rust.verdict.Notices;
import interleave.program.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Whether the types that a program declares and names can be at all: their sizes, their parameters, and what is asked of
/// their arguments. What does not fit is not told as rustc tells it.
final class Shapes {
    private final Crate crate;
    private final Traits traits;
    private final Notices notices;

    Shapes(Crate crate, Traits traits, Notices notices) {
        this.crate = crate;
        this.traits = traits;
        this.notices = notices;
    }

    void check() {
        for (AdtDef type : crate.types()) {
            size(type);
            parameters(type);
            fields(type);
        }
        for (FunctionDef function : crate.functions()) {
            for (Ty type : function.parameters()) value(type, function);
            value(function.result(), function);
        }
        for (StaticDef variable : crate.statics()) value(variable.type(), variable);
        for (ImplDef impl : crate.impls()) {
            type(impl.self(), impl);
            impl.trait().ifPresent(trait -> trait.arguments().types().forEach(argument -> type(argument, impl)));
        }
    }

    private void tell(Span span, String text) {
        notices.undecided(span, text + ": types are not checked here");
    }

    /// A type cannot lie in itself.
    private void size(AdtDef definition) {
        for (AdtDef.Variant variant : definition.variants()) {
            for (AdtDef.Field field : variant.fields()) {
                if (lies(definition, field.type(), new LinkedHashSet<>())) {
                    tell(field.span(), "`" + definition.name() + "` would have no end");
                    return;
                }
            }
        }
    }

    private static boolean lies(AdtDef target, Ty type, Set<Ty> seen) {
        return switch (type) {
            case Ty.Tuple tuple -> tuple.elements().stream().anyMatch(element -> lies(target, element, seen));
            case Ty.Array array -> lies(target, array.element(), seen);
            case Ty.Adt adt -> {
                if (adt.definition() == target) yield true;
                if (seen.size() > 300 || !seen.add(adt)) yield false;
                TypeFolder given = TypeFolder.by(Substitution.of(adt.definition().generics(), adt.arguments()));
                yield adt.definition().variants().stream()
                        .flatMap(variant -> variant.fields().stream())
                        .anyMatch(field -> lies(target, given.fold(field.type()), seen));
            }
            default -> false;
        };
    }

    /// Each parameter has to be used in a field.
    private void parameters(AdtDef definition) {
        Set<TypeParameter> types = new LinkedHashSet<>();
        Set<LifetimeParameter> lifetimes = new LinkedHashSet<>();
        definition.variants().forEach(variant ->
                variant.fields().forEach(field -> Mentioned.all(field.type(), types, lifetimes)));
        boolean all = types.containsAll(definition.generics().types())
                && lifetimes.containsAll(definition.generics().lifetimes());
        if (!all) tell(definition.span(), "a parameter of `" + definition.name() + "` is used nowhere");
    }

    private void fields(AdtDef definition) {
        for (AdtDef.Variant variant : definition.variants()) {
            for (int i = 0; i < variant.fields().size(); i++) {
                AdtDef.Field field = variant.fields().get(i);
                boolean last = !definition.isEnum() && i == variant.fields().size() - 1;
                if (last) type(field.type(), definition);
                else value(field.type(), definition);
            }
        }
    }

    /// The type of something that is passed or kept.
    private void value(Ty type, Definition owner) {
        if (unsized(type)) tell(owner.span(), "a value of `" + owner.name() + "` has no size");
        type(type, owner);
    }

    private boolean unsized(Ty type) {
        return switch (type) {
            case Ty.Str _, Ty.Slice _, Ty.Dynamic _ -> true;
            case Ty.Parameter parameter -> crate.maybeUnsized(parameter.parameter());
            default -> false;
        };
    }

    /// A type as written, and all types in it.
    private void type(Ty type, Definition owner) {
        List<Ty.Adt> all = new ArrayList<>();
        new TypeFolder() {
            @Override
            protected Ty replace(Ty part) {
                if (part instanceof Ty.Adt adt) all.add(adt);
                return null;
            }
        }.fold(type);
        for (Ty.Adt adt : all) arguments(adt, owner);
    }

    private void arguments(Ty.Adt adt, Definition owner) {
        List<TypeParameter> parameters = adt.definition().generics().types();
        for (int i = 0; i < parameters.size(); i++) {
            if (unsized(adt.arguments().types().get(i)) && !crate.maybeUnsized(parameters.get(i))) {
                tell(owner.span(), "an argument of `" + adt.definition().name() + "` has no size");
            }
        }
        if (adt.definition().generics().predicates().isEmpty()) return;
        TypeFolder given = TypeFolder.by(Substitution.of(adt.definition().generics(), adt.arguments()));
        for (Predicate predicate : adt.definition().generics().predicates()) {
            if (traits.holds(Inference.ofTypes(), Environment.of(crate, owner), given.fold(predicate)) == Traits.Answer.NO) {
                tell(owner.span(), "what `" + adt.definition().name() + "` asks of its arguments does not hold");
            }
        }
    }
}
