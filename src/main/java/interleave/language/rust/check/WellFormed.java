package interleave.language.rust.check;

import interleave.language.rust.resolve.Crate;
import interleave.language.rust.resolve.Environment;
import interleave.language.rust.resolve.Finding;
import interleave.language.rust.resolve.Inference;
import interleave.language.rust.resolve.Traits;
import interleave.language.rust.tree.Item;
import interleave.language.rust.tree.Pattern;
import interleave.language.rust.type.AdtDef;
import interleave.language.rust.type.Definition;
import interleave.language.rust.type.FunctionDef;
import interleave.language.rust.type.ImplDef;
import interleave.language.rust.type.Predicate;
import interleave.language.rust.type.Substitution;
import interleave.language.rust.type.TraitDef;
import interleave.language.rust.type.TraitRef;
import interleave.language.rust.type.Ty;
import interleave.language.rust.type.TypeFolder;
import interleave.language.rust.verdict.Notices;
import interleave.program.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Looks whether the types in declarations make sense: bounds hold, there can be objects of traits, parameters have a size.
final class WellFormed {
    private final Crate crate;
    private final Traits traits;
    private final Notices notices;

    WellFormed(Crate crate, Traits traits, Notices notices) {
        this.crate = crate;
        this.traits = traits;
        this.notices = notices;
    }

    void check() {
        for (FunctionDef function : crate.functions()) function(function);
        for (AdtDef adt : crate.types()) {
            Environment environment = new Environment(adt.generics().predicates());
            for (AdtDef.Variant variant : adt.variants()) {
                variant.fields().forEach(field -> type(field.type(), environment, field.span()));
            }
        }
        for (ImplDef impl : crate.impls()) {
            type(impl.self(), Environment.of(crate, impl), impl.span());
            twice(impl.functions());
        }
        crate.constants().forEach(constant -> type(constant.type(), environment(constant), constant.span()));
        crate.statics().forEach(variable -> type(variable.type(), Environment.EMPTY, variable.span()));
        crate.main().ifPresent(this::main);
    }

    private Environment environment(Definition definition) {
        return Environment.of(crate, definition);
    }

    private void tell(Span span, String text) {
        notices.undecided(span, text + ": types are not checked here");
    }

    private void main(FunctionDef main) {
        boolean result = switch (main.result()) {
            case Ty.Never _ -> true;
            case Ty.Tuple tuple -> tuple.elements().isEmpty();
            case Ty.Adt adt -> adt.definition().library() && Set.of("Result", "ExitCode").contains(adt.definition().name());
            case Ty.Opaque _ -> true;
            default -> false;
        };
        boolean plain = main.parameters().isEmpty() && main.generics().types().isEmpty() && !main.unsafe();
        if (!result || !plain) tell(main.span(), "`main` is not as it has to be");
    }

    private void function(FunctionDef function) {
        Environment environment = environment(function);
        function.parameters().forEach(type -> {
            type(type, environment, function.span());
            if (LateTypes.unsized(type)) tell(function.span(), "a parameter must have a size");
        });
        type(function.result(), environment, function.span());
        if (LateTypes.unsized(function.result())) tell(function.span(), "a result must have a size");
        function.tree().ifPresent(this::names);
    }

    private void twice(List<FunctionDef> all) {
        Set<String> seen = new HashSet<>();
        for (FunctionDef one : all) {
            if (!seen.add(one.name())) tell(one.span(), "`" + one.name() + "` is declared twice");
        }
    }

    private void names(Item.Function tree) {
        Set<String> seen = new HashSet<>();
        for (Item.Parameter parameter : tree.parameters()) {
            if (parameter.pattern() instanceof Pattern.Binding binding && !seen.add(binding.name().text())) {
                tell(binding.span(), "`" + binding.name() + "` is declared twice");
            }
        }
    }

    /// Looks at a type and all its parts.
    private void type(Ty type, Environment environment, Span span) {
        new TypeFolder() {
            @Override
            protected @Nullable Ty replace(Ty part) {
                switch (part) {
                    case Ty.Adt adt -> bounds(adt, environment, span);
                    case Ty.Dynamic dynamic -> dynamic.principal().map(TraitRef::trait)
                            .filter(trait -> !objects(trait))
                            .ifPresent(trait -> tell(span, "there are no objects of the trait `" + trait.name() + "`"));
                    default -> {}
                }
                return null;
            }
        }.fold(type);
    }

    private void bounds(Ty.Adt adt, Environment environment, Span span) {
        TypeFolder given = TypeFolder.by(Substitution.of(adt.definition().generics(), adt.arguments()));
        Inference inference = Inference.ofTypes();
        for (Predicate predicate : adt.definition().generics().predicates()) {
            if (traits.holds(inference, environment, given.fold(predicate)) == Traits.Answer.NO) {
                tell(span, "a bound of `" + adt.definition().name() + "` does not hold");
            }
        }
    }

    /// Whether there can be trait objects of the trait (The Rust Reference, "Dyn compatibility").
    boolean objects(TraitDef trait) {
        TraitRef own = new TraitRef(trait, new Ty.Parameter(trait.self()), trait.generics().identity());
        List<TraitRef> all = crate.elaborated(own);
        for (TraitRef one : all) {
            if (one.trait().library()) continue;
            if (sized(one.trait().generics().predicates(), one.trait()) || !one.trait().constants().isEmpty()) return false;
            for (FunctionDef function : one.trait().functions()) {
                if (!sized(function.generics().predicates(), one.trait()) && !callable(function, one.trait())) return false;
            }
        }
        Optional<TraitRef> copies = all.stream().filter(one -> Set.of("clone", "copy", "sized").contains(one.trait().lang())).findFirst();
        return copies.isEmpty();
    }

    private static boolean sized(List<Predicate> predicates, TraitDef trait) {
        return predicates.stream().anyMatch(one -> one instanceof Predicate.Implements it
                && it.trait().trait().lang().equals("sized")
                && it.trait().self() instanceof Ty.Parameter self && self.parameter() == trait.self());
    }

    /// Whether a method can be called on an object: it has a receiver, and `Self` and type parameters nowhere else.
    private static boolean callable(FunctionDef function, TraitDef trait) {
        if (!function.method() || !function.generics().types().isEmpty()) return false;
        Finding self = new Finding(part -> part instanceof Ty.Parameter one && one.parameter() == trait.self());
        // What an associated type is, an object says.
        TypeFolder known = new TypeFolder() {
            @Override
            protected @Nullable Ty replace(Ty part) {
                return part instanceof Ty.Projection ? Ty.UNIT : null;
            }
        };
        boolean inParameters = function.parameters().stream().skip(1).anyMatch(type -> self.in(known.fold(type)));
        return !inParameters && !self.in(known.fold(function.result()))
                && !new Finding(part -> part instanceof Ty.Opaque).in(function.result());
    }
}
