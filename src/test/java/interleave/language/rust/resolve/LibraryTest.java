package interleave.language.rust.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.language.rust.type.AdtDef;
import interleave.language.rust.type.AliasDef;
import interleave.language.rust.type.ConstDef;
import interleave.language.rust.type.Definition;
import interleave.language.rust.type.FunctionDef;
import interleave.language.rust.type.Generics;
import interleave.language.rust.type.ImplDef;
import interleave.language.rust.type.StaticDef;
import interleave.language.rust.type.TraitDef;
import interleave.language.rust.type.Ty;
import interleave.language.rust.verdict.Notices;
import interleave.language.rust.verdict.Verdict;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// The library, whose declarations are read one by one when they are asked for.
class LibraryTest {
    /// All of it is understood, and is the same in whatever order it is asked for.
    @Test
    void isTheSameInEveryOrder() {
        TreeSet<String> forward = described(1);
        TreeSet<String> otherwise = described(2);
        assertEquals(forward, otherwise);
        assertTrue(forward.size() > 8000, forward.size() + " definitions");
    }

    private static Crate fresh(Notices notices) {
        return Crate.ofLibrary(
                Outline.of(Library.get().source().text()), new LaterBodies(Library.get().source()), notices);
    }

    /// What makes a check fast: of more than 8000 definitions only those are made that a question is about.
    @Test
    void aQuestionMakesFewDefinitions() {
        Crate crate = fresh(new Notices());
        assertEquals(0, crate.scopes.size());
        Ty vec = crate.langType("Vec").type();
        assertEquals(1, crate.impls(crate.langTrait("clone"), vec).stream().filter(impl -> impl.self() instanceof Ty.Adt).count());
        assertEquals(1, crate.inherent("push", List.of(vec)).stream().mapToLong(impl -> impl.function().named("push").size()).sum());
        assertTrue(crate.scopes.size() < 60, crate.scopes.size() + " definitions");
    }

    private static TreeSet<String> described(int seed) {
        Notices notices = new Notices();
        Crate crate = fresh(notices);
        Random random = new Random(seed);
        List<Definition> all = crate.shelves().all(questions -> Collections.shuffle(questions, random));
        TreeSet<String> texts = new TreeSet<>();
        for (Definition one : all) texts.add(described(one, crate));
        assertEquals(new Verdict.Accepted(List.of()), notices.verdict());
        return texts;
    }

    private static String described(Definition one, Crate crate) {
        return one.path() + one.span() + switch (one) {
            case FunctionDef it -> it.parameters() + " -> " + it.result() + described(it.generics());
            case AdtDef it -> it.variants() + described(it.generics());
            case TraitDef it -> "" + names(it.functions()) + it.types() + names(it.constants()) + described(it.generics())
                    + crate.supertraits(it) + crate.impls(it, Ty.UNKNOWN).stream().map(ImplDef::self).toList();
            case ImplDef it -> it.trait() + " for " + it.self() + names(it.functions()) + it.types() + names(it.constants())
                    + described(it.generics());
            case ConstDef it -> it.type() + described(it.generics());
            case StaticDef it -> it.type().toString();
            case AliasDef it -> it.type() + described(it.generics());
            default -> "";
        };
    }

    private static String described(Generics it) {
        return it.lifetimes() + " " + it.types() + it.constants().size() + it.defaults() + it.predicates();
    }

    private static List<String> names(List<? extends Definition> all) {
        return all.stream().map(Definition::name).toList();
    }

    /// What is left out because a type's beginning does not fit would not have fitted.
    @Test
    void onlyWhatCannotFitIsLeftOut() {
        Crate crate = Library.get().crate();
        TraitDef clone = crate.langTrait("clone");
        List<ImplDef> all = crate.impls(clone, Ty.UNKNOWN);
        assertTrue(all.size() > 100);
        Ty vec = crate.langType("Vec").type();
        for (Ty type : List.of(Ty.USIZE, Ty.UNIT, Ty.NEVER, vec, new Ty.Slice(vec), new Ty.Pointer(true, vec))) {
            List<ImplDef> some = crate.impls(clone, type);
            for (ImplDef impl : all) {
                boolean fits = impl.self() instanceof Ty.Parameter || impl.self().getClass() == type.getClass()
                        && (!(impl.self() instanceof Ty.Adt adt) || adt.definition() == ((Ty.Adt) type).definition())
                        && (!(impl.self() instanceof Ty.Int) || impl.self().equals(type));
                assertTrue(!fits || some.contains(impl), impl.self() + " for " + type);
            }
        }
    }

    @Test
    void bodiesAreFoundAgain() {
        List<FunctionDef> functions = Library.get().functions();
        assertTrue(functions.size() > 4000, functions.size() + " functions");
        for (int i = 0; i < functions.size(); i += 47) {
            FunctionDef function = functions.get(i);
            assertTrue(Library.get().crate().body(function).isPresent(), function.path());
        }
    }
}
