package interleave.language.rust.macros;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.language.rust.tree.Name;
import interleave.language.rust.verdict.Origins;
import interleave.program.Source;
import interleave.program.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a macro stands for, by its rules.
class ExpansionsTest {
    /// A text that declares the macro `m` and calls it once, at its end.
    private record Called(Source source, Expansions expansions, Expansions.Outcome outcome) {
        static Called of(String rules, String call) {
            String declared = "macro_rules! m { " + rules + " }";
            Source source = new Source("main.rs", declared + "\nm!(" + call + ")");
            Expansions expansions = new Expansions(source);
            Name name = new Name("m", new Span(13, 14));
            assertTrue(expansions.declare(name, new Span(0, declared.length()), false), "not understood: " + rules);
            int start = declared.length() + 1;
            Span all = new Span(start, source.text().length());
            return new Called(source, expansions, expansions.expand("m", all, new Span(start + 3, all.end() - 1)));
        }

        String text() {
            return assertInstanceOf(Expansions.Outcome.Written.class, outcome).expanded().text().strip();
        }

        Origins origins() {
            return expansions.origins();
        }

        /// The place of something in what the macro stands for.
        Span find(String text) {
            int start = origins().source().text().lastIndexOf(text);
            return new Span(start, start + text.length());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '^', value = {
        "() => { 2 } ~  ~ 2",
        "($x:expr) => { $x * $x } ~ a + 1 ~ (a + 1) * (a + 1)",
        "($x:expr) => { $x * $x } ~ a.b(1, 2) ~ a.b(1, 2) * a.b(1, 2)",
        "($x:expr) => { $x; } ~ |a, b| a + b ~ (|a, b| a + b) ;",
        "($($x:expr),* $(,)?) => { [$($x),*] } ~ 1, 2, 3, ~ [ 1 , 2 , 3 ]",
        "($($k:expr => $v:expr),+) => { $(f($k, $v);)+ } ~ 1 => 2, 3 => 4 ~ f( 1 , 2 ); f( 3 , 4 );",
        "(a) => { 1 }; (b $t:tt) => { $t } ~ b (c d) ~ (c d)",
        "($n:ident: $t:ty = $e:expr) => { let $n: $t = $e; } ~ x: Vec<(u8, &str)> = v ~ let x : Vec<(u8, &str)> = v ;",
        "($($n:ident { $($f:ident),* })*) => { $($($n.$f)*)* } ~ a { b, c } d { e } ~ a . b a . c d . e",
        "($h:tt $($t:tt)*) => { $h [$($t)*] } ~ x y(z) w ~ x [ y(z) w ]",
        "($v:vis fn $n:ident()) => { $v fn $n() {} } ~ pub(crate) fn f() ~ pub(crate) fn f () {}",
        "($v:vis fn $n:ident()) => { $v fn $n() {} } ~ fn f() ~ fn f () {}",
        "($p:pat => $b:block) => { match x { $p => $b } } ~ Some(1 | 2) => { 3 } ~ match x { Some(1 | 2) => { 3 } }",
        "($l:lifetime) => { break $l } ~ 'a ~ break 'a",
        "($e:expr) => { $crate::f($e) } ~ 1 ~ crate::f( 1 )",
    })
    void aRuleIsFollowed(String rules, String call, String expected) {
        assertEquals(expected, Called.of(rules, call == null ? "" : call).text().replaceAll("\\s+", " "));
    }

    /// Where rustc stops, no other rule is tried.
    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '^', value = {
        "(a) => { 1 } ~ b ~ no rule of it fits",
        "($e:expr) => { 1 }; (x +) => { 2 } ~ x + ~ `x +` is not understood as `expr`",
        "($($i:ident)* $j:ident) => { 1 } ~ a b ~ it is ambiguous",
        "($($a:ident)*; $($b:ident)*) => { $($a $b)* } ~ a b; c ~ its variables do not repeat equally often",
    })
    void whatDoesNotFitIsTold(String rules, String call, String why) {
        assertEquals(why, assertInstanceOf(Expansions.Outcome.Unclear.class, Called.of(rules, call).outcome()).why());
    }

    @Test
    void whatWasGivenIsWhereItIsWrittenAndTheRestInTheRule() {
        Called called = Called.of("($x:expr) => { drop($x) }", "value");
        Origins origins = called.origins();
        String text = called.source().text();
        assertEquals("value", called.source().text(origins.real(called.find("value"))));
        assertEquals(text.lastIndexOf("value"), origins.real(called.find("value")).start());
        assertEquals("drop", called.source().text(origins.real(called.find("drop"))));
        Span whole = called.find("drop( value )");
        assertEquals("drop($x)", called.source().text(origins.real(whole)));
        assertEquals("m!(value)", called.source().text(origins.cause(whole)));
    }

    @Test
    void namesOfTheRuleAreMarkedAndThoseGivenAreNot() {
        Called called = Called.of("($x:ident) => { let a = $x; }", "b");
        assertTrue(called.expansions().mark(called.find("a =").start()).isPresent());
        assertTrue(called.expansions().mark(called.find("b ;").start()).isEmpty());
    }
}
