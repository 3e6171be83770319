package interleave.explore;

/// A stretch of a schedule in which one thread goes on and on, by the same way at each step: the first one, but where an
/// operation has several and another one was taken.
record Leg(int thread, int way, int steps) {
    Leg(int thread, int steps) {
        this(thread, 0, steps);
    }

    /// Whether a leg that follows this one is the same stretch.
    boolean joins(Leg next) {
        return thread == next.thread && way == next.way;
    }

    /// This and the leg that follows, as one.
    Leg and(Leg next) {
        return new Leg(thread, way, steps + next.steps);
    }
}
