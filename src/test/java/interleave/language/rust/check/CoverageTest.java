package interleave.language.rust.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoverageTest {
    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            true ~ match o { Some(_) => {} None => {} }
            false ~ match o { Some(1) => {} None => {} }
            true ~ match o { Some(i32::MIN..=0) => {} Some(1..) => {} None => {} }
            false ~ match o { Some(i32::MIN..0) => {} Some(1..) => {} None => {} }
            false ~ match o { Some(x) if x > 1 => {} None => {} }
            true ~ match (a, o) { (true, _) => {} (false, Some(_)) => {} (_, None) => {} }
            false ~ match (a, o) { (true, _) => {} (false, Some(_)) => {} }
            true ~ match b { 0..=9 | 10..=255 => {} }
            false ~ match b { 0..=9 | 11..=255 => {} }
            true ~ match s { [] => {} [_] => {} [_, .., _] => {} }
            false ~ match s { [] => {} [_, _, ..] => {} }
            true ~ match t { "a" => {} _ => {} }
            false ~ match t { "a" => {} "b" => {} }
            true ~ match e { Ok(n) => { let m: i32 = n; } }
            true ~ match &o { Some(1) => {} Some(_) | None => {} }
            true ~ let (x, y) = (1, 2);
            false ~ let Some(x) = o;
            true ~ let Some(x) = o else { return };
            false ~ for Some(x) in [o] {}
            false ~ let f = |Some(x): Option<i32>| x;
            true ~ match c { '\\0'..='\\u{10FFFF}' => {} }
            true ~ match u { 0 => {} 1..=u64::MAX => {} }
            false ~ match u { 0 => {} 2..=u64::MAX => {} }
            """)
    void allValuesHaveToBeCovered(boolean complete, String text) {
        Inferred inferred = Inferred.of("enum No {} fn f(o: Option<i32>, a: bool, b: u8, s: &[i32], t: &str,"
                + " e: Result<i32, No>, c: char, u: u64) { " + text + " }").all();
        assertEquals(complete ? "[]" : "[1: not all values are covered: patterns are not checked here]",
                inferred.reasons().toString());
    }
}
