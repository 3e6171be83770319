package interleave.language.rust.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import interleave.language.rust.RustCheck;
import interleave.language.rust.verdict.Edition;
import interleave.language.rust.verdict.Verdict;
import interleave.program.Source;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Declarations that rustc refuses with errors that are not this check's business: it must not be sure of such programs.
class CoherenceTest {
    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("struct Node { next: Option<Node> }", "`Node` would have no end: types are not checked here"),
                Arguments.of("struct S<T> { v: i32 }", "a parameter of `S` is used nowhere: types are not checked here"),
                Arguments.of("trait Sh {} struct C { v: Vec<dyn Sh> }",
                        "an argument of `Vec` has no size: types are not checked here"),
                Arguments.of("static S: String = String::from(\"a\");",
                        "`from` cannot be called when compiling: types are not checked here"),
                Arguments.of("use std::collections::HashMap; use std::sync::Mutex;"
                                + " static M: Mutex<HashMap<i32, i32>> = Mutex::new(HashMap::new());",
                        "`new` cannot be called when compiling: types are not checked here"),
                Arguments.of("impl std::fmt::Display for Vec<i32> {"
                                + " fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { Ok(()) } }",
                        "neither this trait nor this type is the program's own: that is not checked here"),
                Arguments.of("trait T {} impl<X: Clone> T for X {} impl T for i32 {}",
                        "there is another impl of this trait for the same type: that is not checked here"),
                Arguments.of("struct P(*mut i32); impl Send for P {}",
                        "a trait and its impls have to be `unsafe` both: that is not checked here"),
                Arguments.of("struct A; struct A;", "`A` is declared twice: names are not checked here"),
                Arguments.of("struct S; impl<T> S { fn f(&self) {} }",
                        "a type parameter of this impl is used nowhere: that is not checked here"),
                Arguments.of("struct W<T>(T); impl Drop for W<i32> { fn drop(&mut self) {} }",
                        "this `Drop` is for some types only: that is not checked here"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void isNotDecided(String text, String reason) {
        Verdict verdict = RustCheck.check(new Source("main.rs", text + " fn main() {}"), Edition.E2021);
        Verdict.Undecided undecided = assertInstanceOf(Verdict.Undecided.class, verdict);
        assertEquals(reason, undecided.reasons().getFirst().text());
    }

    static List<String> accepted() {
        return List.of(
                "struct Node { next: Option<Box<Node>> }",
                "trait T {} struct A; impl<X: Iterator> T for X {} impl T for A {}",
                "struct W<T>(T); impl<T> From<Vec<T>> for W<Vec<T>> { fn from(v: Vec<T>) -> Self { W(v) } }",
                "const fn square(x: u32) -> u32 { x * x } const N: u32 = square(4);",
                "static V: std::sync::Mutex<Vec<i32>> = std::sync::Mutex::new(Vec::new());",
                "struct G<'a>(&'a i32); impl Drop for G<'_> { fn drop(&mut self) {} }");
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void isAccepted(String text) {
        Verdict verdict = RustCheck.check(new Source("main.rs", "#![allow(dead_code)] " + text + " fn main() {}"), Edition.E2021);
        assertInstanceOf(Verdict.Accepted.class, verdict, verdict.toString());
    }
}
