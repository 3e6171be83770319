package interleave.language.rust.mir;

import interleave.language.rust.type.ConstDef;
import interleave.language.rust.type.StaticDef;
import interleave.language.rust.type.Substitution;
import interleave.language.rust.type.Ty;
import interleave.program.Span;
import interleave.program.Value;

/// What an operation takes.
public sealed interface Operand {
    /// A copy, of a type that can be copied.
    record Copy(Place place) implements Operand {}

    /// What was there; afterwards nothing is.
    record Move(Place place) implements Operand {}

    /// A value known when compiling; texts are `&'static str`, strings of bytes `&'static [u8; n]`.
    record Constant(Span span, Ty type, Value value) implements Operand {}

    /// A function by its type, a [Ty.Item]: takes no memory.
    record Function(Span span, Ty type) implements Operand {}

    /// A constant of the program.
    record Const(Span span, Ty type, ConstDef definition, Substitution arguments) implements Operand {}

    /// The address of a static variable: a `&'static T`, or of a mutable one a `*mut T`.
    record Static(Span span, Ty type, StaticDef definition) implements Operand {}

    /// The address of a value known when compiling, as of `&5`: it lives as long as the program. Its type is a `&'static T`,
    /// or for an empty array perhaps a `&'static mut T`.
    /// @param body gives the value; it takes nothing
    record Promoted(Span span, Ty type, MirBody body) implements Operand {}
}
