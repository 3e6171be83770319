package interleave.language.rust.borrow;

import interleave.program.Span;

/// Why types are compared: what a constraint that comes of it will say.
record Why(Category category, Span span, boolean fromClosure) {
    Why(Category category, Span span) {
        this(category, span, false);
    }

    Why as(Category other) {
        return new Why(other, span, fromClosure);
    }
}
