package interleave.language.go;

import static org.junit.jupiter.api.Assertions.assertEquals;

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

    @Test
    void whatCannotBeOrderedCannotBeSorted() {
        assertEquals("2:32: bool does not satisfy cmp.Ordered (bool missing in ~int | ~int8 | ~int16 | ~int32 | ~int64 | ~uint | ~uint8"
                + " | ~uint16 | ~uint32 | ~uint64 | ~uintptr | ~float32 | ~float64 | ~string)",
                Text.file("import `slices`; func main() { slices.Sort([]bool{}) }").problems());
    }
}
