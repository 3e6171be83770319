package interleave.engine;

/// How threads fall asleep and wake, by virtual time.
final class Sleeping {
    private Sleeping() {}

    /// Lets the present thread sleep for so many nanoseconds.
    static void begin(Workspace w, long nanoseconds) {
        w.running().wake = w.now() + nanoseconds;
    }

    /// Lets a thread sleep until a moment of virtual time.
    static void until(Workspace w, int thread, long moment) {
        w.ours(thread).wake = moment;
    }

    /// The present thread has slept to the end: it is as late as that.
    static void end(Workspace w) {
        w.passUntil(w.running().wake);
        w.running().wake = 0;
    }

    /// Ends the sleep of the present thread before its time.
    static void endEarly(Workspace w) {
        w.running().wake = 0;
    }
}
