package interleave.program;

/// A private variable of a body, for showing: its name and the local that holds it (or holds its address, where `boxed`).
public record Variable(String name, int slot, boolean boxed, Span scope) {}
