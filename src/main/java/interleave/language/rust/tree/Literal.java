package interleave.language.rust.tree;

import interleave.program.Value;
import java.math.BigInteger;

/// The value of a literal.
public sealed interface Literal {
    /// A whole number; `suffix` is its type if it is written, else empty. `b'x'` has the suffix `u8`.
    record Whole(BigInteger number, String suffix) implements Literal {}

    /// A floating-point number as written, without underscores; `suffix` as for [Whole].
    record Real(double number, String suffix) implements Literal {}

    /// A string, with its escapes read.
    record Text(Value.Text text) implements Literal {}

    /// A string of bytes, `b"…"`.
    record Bytes(Value.Text bytes) implements Literal {}

    /// A character, as its code point.
    record Character(int codePoint) implements Literal {}

    /// True or false.
    record Bool(boolean truth) implements Literal {}
}
