package interleave.language.rust.borrow;

import interleave.language.rust.type.Ty;
import interleave.program.Span;
import java.util.Optional;

/// `longer: shorter`, by the numbers of the regions.
/// @param span what asks for it
/// @param fromClosure whether it was found in the body of a closure inside this one
/// @param invariant the type because of whose mutability two regions had to be equal
record Constraint(int longer, int shorter, Category category, Span span, boolean fromClosure, Optional<Ty> invariant) {}
