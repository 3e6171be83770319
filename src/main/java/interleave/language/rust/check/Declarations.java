package interleave.language.rust.check;

import interleave.language.rust.resolve.Crate;
import interleave.language.rust.resolve.Environment;
import interleave.language.rust.resolve.Finding;
import interleave.language.rust.resolve.Inference;
import interleave.language.rust.resolve.Traits;
import interleave.language.rust.type.AdtDef;
import interleave.language.rust.type.ConstDef;
import interleave.language.rust.type.FunctionDef;
import interleave.language.rust.type.ImplDef;
import interleave.language.rust.type.Predicate;
import interleave.language.rust.type.Region;
import interleave.language.rust.type.Substitution;
import interleave.language.rust.type.TraitDef;
import interleave.language.rust.type.TraitRef;
import interleave.language.rust.type.Ty;
import interleave.language.rust.type.TypeFolder;
import interleave.language.rust.type.TypeParameter;
import interleave.language.rust.verdict.Notices;
import interleave.program.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Looks whether impls give what their traits ask for. What does not fit is an error of names or types.
public final class Declarations {
    private final Crate crate;
    private final Traits traits;
    private final Notices notices;

    public Declarations(Crate crate, Traits traits, Notices notices) {
        this.crate = crate;
        this.traits = traits;
        this.notices = notices;
    }

    /// Looks at all impls of the program.
    public void check() {
        for (ImplDef impl : crate.impls()) impl.trait().ifPresent(trait -> check(impl, trait));
        new Coherence(crate, traits, notices).check();
        new Shapes(crate, traits, notices).check();
        new WellFormed(crate, traits, notices).check();
    }

    private void check(ImplDef impl, TraitRef trait) {
        if (impl.negative()) return;
        TraitDef definition = trait.trait();
        for (FunctionDef function : definition.functions()) {
            Optional<FunctionDef> own = impl.function().first(function.name());
            boolean given = own.isPresent() || function.tree().flatMap(tree -> tree.body()).isPresent() || function.intrinsic();
            if (!given) tell(impl.span(), "`" + function.name() + "` is missing in this impl");
            own.ifPresent(mine -> compare(impl, trait, function, mine));
        }
        for (FunctionDef function : impl.functions()) {
            if (definition.function().first(function.name()).isEmpty()) {
                tell(function.span(), "the trait has no `" + function.name() + "`");
            }
        }
        for (TraitDef.Associated type : definition.types()) {
            if (!impl.types().containsKey(type.name()) && type.otherwise().isEmpty()) {
                tell(impl.span(), "the type `" + type.name() + "` is missing in this impl");
            }
        }
        for (ConstDef constant : definition.constants()) {
            boolean given = constant.tree().value().isPresent()
                    || impl.constants().stream().anyMatch(one -> one.name().equals(constant.name()));
            if (!given) tell(impl.span(), "the constant `" + constant.name() + "` is missing in this impl");
        }
        conditions(impl, trait);
        if (definition.lang().equals("copy")) copies(impl);
    }

    private void tell(Span span, String text) {
        notices.undecided(span, text + ": names and types are not checked here");
    }

    /// A method must take and give what the trait says.
    private void compare(ImplDef impl, TraitRef trait, FunctionDef declared, FunctionDef own) {
        boolean alike = declared.method() == own.method()
                && declared.parameters().size() == own.parameters().size()
                && declared.generics().types().size() == own.generics().types().size()
                && declared.generics().constants().size() == own.generics().constants().size()
                && (declared.unsafe() || !own.unsafe());
        if (!alike) {
            tell(own.span(), "`" + own.name() + "` does not fit its declaration");
            return;
        }
        Inference inference = Inference.ofTypes();
        Environment environment = Environment.of(crate, own);
        Map<TypeParameter, Ty> types = new LinkedHashMap<>();
        for (int i = 0; i < own.generics().types().size(); i++) {
            types.put(declared.generics().types().get(i), new Ty.Parameter(own.generics().types().get(i)));
        }
        Substitution given = crate.substitution(trait).and(new Substitution(Map.of(), types, Map.of()));
        for (int i = 0; i <= own.parameters().size(); i++) {
            boolean last = i == own.parameters().size();
            Ty wanted = last ? declared.result() : declared.parameters().get(i);
            Ty found = last ? own.result() : own.parameters().get(i);
            List<Predicate> pending = new ArrayList<>();
            Ty one = traits.normalise(inference, environment, erased(TypeFolder.by(given).fold(wanted)), pending);
            Ty other = traits.normalise(inference, environment, erased(found), pending);
            boolean hidden = new Finding(t -> t instanceof Ty.Opaque).in(other)
                    || new Finding(t -> t instanceof Ty.Opaque).in(one);
            if (!hidden && !inference.unify(one, other)) {
                tell(own.span(), "`" + own.name() + "` does not fit its declaration");
                return;
            }
        }
        if (!LifetimesAlike.of(traits, environment, given, declared, own)) {
            notices.undecided(own.span(), "it is not sure that the lifetimes of `" + own.name() + "` fit its declaration");
        }
        bounds(own, declared, given, inference);
    }

    /// The impl may ask for no more than the trait does.
    private void bounds(FunctionDef own, FunctionDef declared, Substitution given, Inference inference) {
        List<Predicate> granted = new ArrayList<>();
        own.impl().ifPresent(impl -> granted.addAll(impl.generics().predicates()));
        TypeFolder put = TypeFolder.by(given);
        declared.generics().predicates().forEach(one -> granted.add(put.fold(one)));
        List<Predicate> all = new ArrayList<>();
        for (Predicate one : granted) {
            all.add(one);
            if (!(one instanceof Predicate.Implements it)) continue;
            crate.elaborated(it.trait()).forEach(above -> all.add(new Predicate.Implements(it.span(), it.bound(), above)));
        }
        Environment environment = new Environment(all);
        for (Predicate predicate : own.generics().predicates()) {
            if (traits.holds(inference, environment, predicate) == Traits.Answer.NO) {
                tell(own.span(), "`" + own.name() + "` asks for more than its declaration");
            }
        }
    }

    private static Ty erased(Ty type) {
        return new TypeFolder() {
            @Override
            protected Region region(Region region) {
                return Region.ERASED;
            }

            @Override
            protected @Nullable Ty replace(Ty part) {
                return null;
            }
        }.fold(type);
    }

    /// Supertraits, and the bounds of associated types.
    private void conditions(ImplDef impl, TraitRef trait) {
        Inference inference = Inference.ofTypes();
        Environment environment = Environment.of(crate, impl);
        Substitution given = crate.substitution(trait);
        List<Predicate> wanted = new ArrayList<>(trait.trait().generics().predicates());
        trait.trait().types().forEach(type -> wanted.addAll(type.bounds()));
        for (Predicate predicate : wanted) {
            Predicate asked = TypeFolder.by(given).fold(predicate);
            if (traits.holds(inference, environment, asked) == Traits.Answer.NO) {
                tell(impl.span(), "a bound of the trait does not hold for this impl");
                return;
            }
        }
    }

    private void copies(ImplDef impl) {
        if (!(impl.self() instanceof Ty.Adt adt)) return;
        Inference inference = Inference.ofTypes();
        Environment environment = Environment.of(crate, impl);
        TraitDef copy = crate.langTrait("copy");
        TypeFolder given = TypeFolder.by(Substitution.of(adt.definition().generics(), adt.arguments()));
        for (AdtDef.Variant variant : adt.definition().variants()) {
            for (AdtDef.Field field : variant.fields()) {
                if (traits.has(inference, environment, given.fold(field.type()), copy) == Traits.Answer.NO) {
                    tell(impl.span(), "a field cannot be copied");
                    return;
                }
            }
        }
        if (crate.destructs(adt.definition())) tell(impl.span(), "what has a destructor cannot be copied");
    }
}
