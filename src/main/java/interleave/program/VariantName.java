package interleave.program;

/// What the number of an enum's variant is called, for showing it: such a number is shown as `Busy`, not as `1`.
public record VariantName(String title) implements RuntimeType {}
