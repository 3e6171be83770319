package interleave.language.go;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
        "type W interface{ W() }; func f[T W](x T) {}; func main() { f(1) } !2:61: int does not satisfy W (missing method W)"
    })
    void mistakes(String both) {
        int at = both.indexOf('!');
        assertEquals(both.substring(at + 1), Text.file(both.substring(0, at)).problems());
    }
}
