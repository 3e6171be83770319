package interleave.engine;

/// What a thread, a block or an output is like, as a number, apart from which blocks it refers to: those stand in
/// `references`, in order, as far as they are no globals. It means something only to the [Shapes] that numbered it.
record Shape(int number, int[] references, Shapes of) {}
