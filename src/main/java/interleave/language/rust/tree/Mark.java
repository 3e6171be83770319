package interleave.language.rust.tree;

import java.util.Optional;

/// The mark of a name that comes from the rule of a macro: it does not mean a local variable of the place where the macro is
/// called, and what it names is not seen there.
/// @param expansion the number of the call
/// @param declared where the macro's declaration ends: what is seen there, it may mean
/// @param outer the mark of the declaration itself
public record Mark(int expansion, int declared, Optional<Mark> outer) {}
