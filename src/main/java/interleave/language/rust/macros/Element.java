package interleave.language.rust.macros;

import java.util.List;
import java.util.Optional;

/// A part of a rule: of what it fits, or of what it stands for.
sealed interface Element {
    /// A token as it is.
    record Exact(Token token) implements Element {}

    /// `$name`, in what a rule fits `$name:kind`.
    /// @param start where it begins, and `end` where it ends
    record Variable(String name, String kind, int start, int end) implements Element {}

    /// `$( … ) separator operator`.
    record Repeated(List<Element> inner, Optional<Token> separator, char operator, int start, int end) implements Element {
        public Repeated {
            inner = List.copyOf(inner);
        }
    }
}
