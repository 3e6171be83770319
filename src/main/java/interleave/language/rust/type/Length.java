package interleave.language.rust.type;

/// How long an array is, or another constant argument.
public sealed interface Length {
    /// A number.
    record Known(long number) implements Length {}

    /// A parameter.
    record Parameter(ConstParameter parameter) implements Length {}

    /// Still to be inferred.
    record Unknown(int number) implements Length {}
}
