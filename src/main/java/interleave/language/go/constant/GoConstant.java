package interleave.language.go.constant;

import interleave.language.go.text.Quoted;
import interleave.program.Value;
import java.math.BigInteger;

/// A value that is known when a program is compiled. Numbers are exact, as the language wants.
public sealed interface GoConstant {
    /// A truth value.
    record Truth(boolean value) implements GoConstant {
        @Override
        public String toString() {
            return Boolean.toString(value);
        }
    }

    /// A string; each char is one byte.
    record Text(String bytes) implements GoConstant {
        @Override
        public String toString() {
            return new Value.Text(Quoted.string(bytes, false)).readable();
        }
    }

    /// A number.
    record Number(Ratio ratio) implements GoConstant {
        @Override
        public String toString() {
            return ratio.toString();
        }
    }

    /// The constant of a whole number.
    static GoConstant of(long number) {
        return new Number(Ratio.of(BigInteger.valueOf(number)));
    }

    /// The constant of a truth value.
    static GoConstant of(boolean value) {
        return new Truth(value);
    }
}
