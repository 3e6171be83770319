package interleave.language.go;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is wrong with the use of generic functions and types; what is right, [interleave.language.go.conformance.RealOutputTest]
/// runs.
class GenericsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "func f[T ~int](x T) {}; func main() { f(2.5) }       !2:39: float64 does not satisfy ~int (float64 missing in ~int)",
        "func f[T comparable](x T) {}; func main() { f([]int{}) } !2:45: []int does not satisfy comparable",
        "func f[T any]() {}; func main() { f() }              !2:35: in call to f, cannot infer T",
        "type S[T any] struct{}; func main() { var s S[int, int]; _ = s } !2:45: too many type arguments for type S: have 2, want 1",
        "type S[T any] struct{}; func main() { var s S; _ = s } !2:45: cannot use generic type S[T any] without instantiation",
        "func f[T any](x T) {}; func main() { g := f; _ = g } !2:43: cannot use generic function f without instantiation",
        "type N interface{ ~int }; func main() { var n N; _ = n } !2:47: cannot use type N outside a type constraint: interface contains type constraints",
        "import `slices`; func main() { f := slices.Max; _ = f } !2:37: cannot use generic function slices.Max without instantiation",
        "import `slices`; func main() { slices.Sort(1) } !2:32: in call to slices.Sort, cannot infer E",
        "import `iter`; func main() { var s iter.Seq; _ = s } !2:36: cannot use generic type iter.Seq[V any] without instantiation",
        "type W interface{ W() }; func f[T W](x T) {}; func main() { f(1) } !2:61: int does not satisfy W (missing method W)"
    })
    void mistakes(String both) {
        int at = both.indexOf('!');
        assertEquals(both.substring(at + 1), Text.file(both.substring(0, at)).problems());
    }

    /// What nobody uses is checked all the same, and what is used is checked for more than what it is used with.
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "func f[T any](x T) T { var y string = 1; return x }; func main() { } !2:39: cannot use 1 (untyped int constant) as string value in variable declaration",
        "func f[T any](x, y T) bool { return x == y }; func main() { } !2:37: invalid operation: x == y (incomparable types in type set)",
        "func f[T any](x, y T) bool { return x < y }; func main() { f(1, 2) } !2:37: invalid operation: x < y (type parameter T cannot use operator <)",
        "func f[T any](x T) int { return x }; func main() { f(1) } !2:33: cannot use x (variable of type T) as int value in return statement",
        "type S[T any] struct{ v T }; func (s S[T]) V() int { return s.v }; func main() { } !2:61: cannot use s.v (variable of type T) as int value in return statement"
    })
    void mistakesInWhatIsGeneric(String both) {
        int at = both.indexOf(" !2:") + 1;
        String problems = Text.file(both.substring(0, at)).problems();
        assertTrue(problems.contains(both.substring(at + 1)), problems);
    }

    @Test
    void functionsAsValuesWithoutTheirTypes() {
        String id = "func id[T any](x T) T { return x }; func main() { ";
        assertEquals("", Text.file(id + "var f func(int) int = id; g := []func(string) string{id}; _, _ = f, g }").problems());
        assertEquals("2:56: cannot use generic function id without instantiation", Text.file(id + "f := id; _ = f }").problems());
        assertEquals("2:70: cannot use generic function id without instantiation", Text.file(id + "var x any = 1; x = id; _ = x }").problems());
    }

    @Test
    void whatCannotBeOrderedCannotBeSorted() {
        assertEquals("2:32: bool does not satisfy cmp.Ordered (bool missing in ~int | ~int8 | ~int16 | ~int32 | ~int64 | ~uint | ~uint8"
                + " | ~uint16 | ~uint32 | ~uint64 | ~uintptr | ~float32 | ~float64 | ~string)",
                Text.file("import `slices`; func main() { slices.Sort([]bool{}) }").problems());
    }
}
