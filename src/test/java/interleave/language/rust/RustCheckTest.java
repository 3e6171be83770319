package interleave.language.rust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.language.rust.corpus.Corpus;
import interleave.language.rust.corpus.Judged;
import interleave.language.rust.corpus.Judging;
import interleave.language.rust.verdict.Edition;
import interleave.language.rust.verdict.Verdict;
import interleave.program.Source;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The check against what the real rustc says. `JudgeAll` lays all of the corpus beside it; here are some of each kind.
class RustCheckTest {
    private static List<Judging> some(List<Judged> all, int each, int from) {
        List<Judging> some = new ArrayList<>();
        for (int i = from; i < all.size(); i += each) some.add(Judging.of(all.get(i)));
        return some;
    }

    private static void neverAcceptedWrongly(List<Judging> some) {
        List<Judging> wrong = some.stream().filter(j -> j.kind() == Judging.Kind.ACCEPTED_WRONGLY).toList();
        assertEquals(List.of(), wrong.stream().map(j -> j.judged().toString()).toList());
    }

    private static void judge(List<Judging> some) {
        neverAcceptedWrongly(some);
        long decided = some.stream().filter(j -> j.kind() != Judging.Kind.UNDECIDED).count();
        long same = some.stream().filter(j -> j.kind() == Judging.Kind.SAME).count();
        assertTrue(same >= 0.95 * decided, same + " of " + decided);
        assertTrue(decided >= 0.9 * some.size(), decided + " of " + some.size());
    }

    @Test
    void programsByRuleAreJudgedAsRustcJudgesThem() {
        judge(some(Corpus.checked(), 29, 0));
    }

    @Test
    void programsWithOnePlaceChangedAreNotAcceptedWhereRustcRefusesThem() {
        neverAcceptedWrongly(some(Corpus.mutants(), 61, 7));
    }

    /// What flows through a closure's result is still borrowed, also where the function has lifetimes of its own.
    @Test
    void aBorrowIsFollowedThroughClosures() {
        String text = """
                fn first<'a>(other: &'a str) -> Option<&'a str> {
                    let names = vec![String::from(other)];
                    names.iter().next().map(|n| n.as_str())
                }

                fn main() {
                    println!("{:?}", first("a"));
                }
                """;
        Judged judged = new Judged("main.rs", new Source("main.rs", text), Edition.E2021, false, List.of("E0515@3"), "");
        Judging judging = Judging.of(judged);
        assertEquals(judging.expected(), judging.errors());
        assertTrue(judging.verdict() instanceof Verdict.Refused);
    }

    @Test
    void aLifetimeThatOnlyTheLibraryNamesHasANumber() {
        Source source = new Source("main.rs", """
                fn main() {
                    let mut total = 0;
                    std::thread::scope(|s| {
                        for _ in 0..2 {
                            s.spawn(|| total += 1);
                        }
                    });
                    println!("{total}");
                }
                """);
        Verdict.Refused refused = (Verdict.Refused) RustCheck.check(source, Edition.E2021);
        List<String> labels = refused.diagnostics().getFirst().labels().stream().map(label -> label.text()).toList();
        assertTrue(labels.contains("has type `&'1 Scope<'1, '_>`"), labels.toString());
        assertTrue(refused.diagnostics().getFirst().labels().stream().allMatch(label -> label.span().end() <= source.text().length()));
    }
}
