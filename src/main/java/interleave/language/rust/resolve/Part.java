package interleave.language.rust.resolve;

import interleave.program.Span;
import java.util.List;

/// A declaration in the library's text, as far as its first words say.
/// @param name its name; of an impl that of the trait, empty for one of a type alone
/// @param head of an impl what its type begins with, see [Heads]
/// @param span with its attributes
/// @param first its text without what is declared in it: up to the brace
/// @param lang what the compiler knows it as, see [interleave.language.rust.type.Definition#lang]
/// @param derives the traits that it derives
/// @param inside what is declared in it: in a module, a trait, an impl
record Part(Kind kind, String name, String head, Span span, Span first, String lang, List<String> derives, List<Part> inside) {
    enum Kind { MODULE, USE, TYPE, TRAIT, IMPL, FUNCTION, CONSTANT, STATIC, ALIAS, FOREIGN }

    Part {
        derives = List.copyOf(derives);
        inside = List.copyOf(inside);
    }
}
