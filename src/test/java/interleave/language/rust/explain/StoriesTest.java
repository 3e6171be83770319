package interleave.language.rust.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import interleave.language.rust.explain.Story.Bar;
import interleave.language.rust.explain.Story.Clash;
import interleave.language.rust.explain.Story.Role;
import interleave.language.rust.verdict.Diagnostic;
import interleave.language.rust.verdict.Diagnostic.Label;
import interleave.program.Source;
import interleave.program.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class StoriesTest {
    private static Diagnostic error(String text, String code, String message, String at, Label... labels) {
        int start = text.indexOf(at);
        return new Diagnostic(Diagnostic.Severity.ERROR, code, message, new Span(start, start + at.length()), List.of(labels), List.of());
    }

    private static Label label(String text, String at, String words, boolean primary) {
        int start = text.indexOf(at);
        return new Label(new Span(start, start + at.length()), words, primary);
    }

    @Test
    void threadsOfALoopBorrowWhatTheirOwnerMayLeaveBehind() {
        String text = """
                fn main() {
                    let mut counter = 0;
                    for _ in 0..2 {
                        std::thread::spawn(|| {
                            counter += 1;
                        });
                    }
                    println!("{}", counter);
                }
                """;
        Story story = Stories.of(new Source("main.rs", text), List.of(
                        error(text, "E0373", "closure may outlive the current function, but it borrows `counter`, which", "|| {"),
                        error(text, "E0499", "cannot borrow `counter` as mutable more than once at a time", "|| {"),
                        error(text, "E0502", "cannot borrow `counter` as immutable because", "counter);")))
                .getFirst();
        assertEquals(List.of(
                        new Bar("main owns counter", Role.OWNER, 0, 2, 9, false),
                        new Bar("thread 1 borrows counter, mutably", Role.MUTABLE, 1, 4, 9, true),
                        new Bar("thread 2 borrows counter, mutably, in the next round", Role.MUTABLE, 2, 5, 9, true)),
                story.bars());
        assertEquals(List.of(
                        new Clash("E0373", "a thread may outlive counter", 9),
                        new Clash("E0499", "two mutable borrows live at once", 5),
                        new Clash("E0502", "borrowed mutably and looked at, at once", 8)),
                story.clashes());
    }

    @Test
    void withoutThreadsTheLabelsTellWhoBorrows() {
        String text = """
                fn main() {
                    let mut v = vec![1];
                    let first = &v;
                    v.push(2);
                    println!("{:?}", first);
                }
                """;
        Story story = Stories.of(new Source("main.rs", text), List.of(
                        error(text, "E0502", "cannot borrow `v` as mutable because it is also borrowed as immutable", "v.push",
                                label(text, "v.push", "mutable borrow occurs here", true),
                                label(text, "&v", "immutable borrow occurs here", false),
                                label(text, "first);", "immutable borrow later used here", false))))
                .getFirst();
        assertEquals(List.of(
                        new Bar("main owns v", Role.OWNER, 0, 2, 6, false),
                        new Bar("a mutable borrow of v", Role.MUTABLE, 0, 4, 4, false),
                        new Bar("a borrow of v", Role.SHARED, 0, 3, 5, false)),
                story.bars());
    }
}
