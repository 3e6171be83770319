package interleave.explore;

/// A stretch of a schedule in which one thread goes on and on.
record Leg(int thread, int steps) {}
