package interleave.program;

/// A variable that every thread can reach from the start. It is block number `index in Program.globals` of the memory.
public record Global(String name, Layout layout, Span span) {}
