package interleave.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FractionTest {
    @Test
    void isInLowestTerms() {
        assertEquals(Fraction.of(3, 4), Fraction.of(18, 24));
        assertEquals(Fraction.of(-1, 2), Fraction.of(2, -4));
        assertEquals(Fraction.ZERO, Fraction.of(0, -7));
        assertEquals("3/4", Fraction.of(18, 24).toString());
        assertEquals("1", Fraction.of(5, 5).toString());
        assertThrows(ArithmeticException.class, () -> Fraction.of(1, 0));
    }

    @Test
    void addsAndCompares() {
        assertEquals(Fraction.ONE, Fraction.of(1, 3).plus(Fraction.of(2, 3)));
        assertTrue(Fraction.of(1, 3).compareTo(Fraction.of(2, 5)) < 0);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', value = {
        "3, 4, 75 %", "1, 3, 33.33 %", "90, 17153136, 0.0005247 %", "0, 5, 0 %", "1, 1, 100 %", "999999, 1000000, > 99.99 %",
        "9998, 10000, 99.98 %", "1, 1048576, 0.00009537 %", "1, 10000000000, 1E-8 %"
    })
    void asPercentage(long numerator, long denominator, String text) {
        assertEquals(text, Fraction.of(numerator, denominator).percent());
    }

    @Test
    void asNumberEvenWhereThePartsFitInNone() {
        BigInteger huge = BigInteger.TEN.pow(400);
        assertEquals(0.25, new Fraction(huge, huge.multiply(BigInteger.valueOf(4))).toDouble());
    }
}
