package interleave.language.rust.derive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import interleave.engine.Machine;
import interleave.engine.RoundRobin;
import interleave.engine.Run;
import interleave.language.Reading;
import interleave.language.rust.RustLanguage;
import interleave.language.rust.grammar.RustReader;
import interleave.language.rust.tree.Item;
import interleave.language.rust.verdict.Edition;
import interleave.language.rust.verdict.Notices;
import interleave.language.rust.verdict.Verdict;
import interleave.program.Source;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeriveTest {
    private static List<Item.Impl> derived(String text, Notices notices) {
        Item.File file = RustReader.read(new Source("main.rs", text), notices).orElseThrow();
        return Derive.of(file.items().getFirst(), notices);
    }

    @Test
    void eachTraitIsAnImplWithTheBoundsOfTheParameters() {
        List<Item.Impl> impls = derived("#[derive(Clone, std::fmt::Debug)] struct P<'a, T: Copy> { x: &'a T }", new Notices());
        assertEquals(List.of("Clone", "Debug"),
                impls.stream().map(impl -> impl.trait().orElseThrow().last().name().text()).toList());
        assertEquals(2, impls.getFirst().generics().types().getFirst().bounds().size());
        assertEquals(1, impls.getFirst().generics().lifetimes().size());
    }

    @Test
    void associatedTypesInFieldsHaveToBeAlike() {
        List<Item.Impl> impls = derived("#[derive(Clone)] struct P<I: Iterator> { iter: I, last: Option<I::Item> }", new Notices());
        assertEquals(1, impls.getFirst().generics().where().size());
    }

    @Test
    void whatIsNotKnownIsNotDecided() {
        Notices notices = new Notices();
        derived("#[derive(Serialize)] struct P;", notices);
        assertInstanceOf(Verdict.Undecided.class, notices.verdict());
    }

    @Test
    void derivedFunctionsDoWhatTheyDoInRust() {
        String text = """
                #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
                enum Level { #[default] Low, High(u8), Named { n: i32, on: bool } }
                #[derive(Debug, Clone, PartialEq, PartialOrd, Default)]
                struct Point<T> { x: T, level: Level }
                #[derive(Debug, PartialEq)]
                struct Unit;
                fn main() {
                    let p = Point { x: 1.5, level: Level::High(2) };
                    let q = p.clone();
                    println!("{:?} {} {:?}", q, p == q, Unit);
                    println!("{:?}", Point::<i32>::default());
                    println!("{} {}", Level::Low < Level::High(0), Level::Named { n: 1, on: true } > Level::High(9));
                    println!("{:?}", Level::High(1).cmp(&Level::High(3)));
                    println!("{:#?}", Level::Named { n: -1, on: false });
                }
                """;
        Reading reading = new RustLanguage(Edition.E2021).read(new Source("main.rs", text));
        Reading.Understood understood = assertInstanceOf(Reading.Understood.class, reading);
        Run run = Run.of(new Machine(understood.program())).then(new RoundRobin());
        assertEquals("""
                Point { x: 1.5, level: High(2) } true Unit
                Point { x: 0, level: Low }
                true true
                Less
                Named {
                    n: -1,
                    on: false,
                }
                """, run.end().output());
    }
}
