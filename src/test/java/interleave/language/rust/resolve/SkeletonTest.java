package interleave.language.rust.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.language.rust.type.FunctionDef;
import org.junit.jupiter.api.Test;

class SkeletonTest {
    @Test
    void bodiesAreBlankAndPlacesStay() {
        assertEquals("fn f(a: [u8; 2]) -> char {     }", Skeleton.of("fn f(a: [u8; 2]) -> char { '}' }"));
        assertEquals("fn f() {          } fn g();", Skeleton.of("fn f() { \"}\" // }\n} fn g();"));
        assertEquals("type F = fn(A) -> B; fn f<'a>(x: &'a u8) {   }", Skeleton.of("type F = fn(A) -> B; fn f<'a>(x: &'a u8) { x }"));
    }

    @Test
    void bodiesAreFoundAgain() {
        Crate crate = Library.get().crate();
        for (int i = 0; i < crate.functions().size(); i += 47) {
            FunctionDef function = crate.functions().get(i);
            assertTrue(crate.body(function).isPresent(), function.path());
        }
    }
}
