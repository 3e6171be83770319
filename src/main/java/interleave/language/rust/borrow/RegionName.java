package interleave.language.rust.borrow;

import interleave.program.Span;

/// A name for a region in messages, the user's own or one made up.
/// @param source what is said of it where
record RegionName(String name, Source source) {
    sealed interface Source {
        record Static() implements Source {}

        /// The user has named it.
        record Named(Span span) implements Source {}

        /// Something is said at a place, once a message mentions it.
        record Told(Span span, String text) implements Source {}

        /// The region of a closure's own captures.
        record Environment(Span span, String text, String note) implements Source {}
    }

    boolean named() {
        return source instanceof Source.Static || source instanceof Source.Named;
    }

    /// Says in a report which region is meant.
    void show(Report report) {
        switch (source) {
            case Source.Static _ -> {}
            case Source.Named given -> report.label(given.span(), "lifetime `" + name + "` defined here");
            case Source.Told told -> report.label(told.span(), told.text());
            case Source.Environment env -> {
                report.label(env.span(), env.text());
                report.note(env.note());
            }
        }
    }
}
