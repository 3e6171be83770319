package interleave.language.rust.resolve;

import interleave.language.rust.type.AdtDef;
import interleave.language.rust.type.AliasDef;
import interleave.language.rust.type.ConstDef;
import interleave.language.rust.type.ConstParameter;
import interleave.language.rust.type.FunctionDef;
import interleave.language.rust.type.StaticDef;
import interleave.language.rust.type.TraitDef;
import interleave.language.rust.type.Ty;
import interleave.language.rust.type.TypeParameter;

/// What a name means.
public sealed interface Resolved {
    record InModule(Module module) implements Resolved {}

    /// A struct or enum as a type; a tuple or unit struct as a value is a [Variant].
    record Adt(AdtDef definition) implements Resolved {}

    /// A variant, or a struct as a value or pattern.
    record Variant(AdtDef definition, int index) implements Resolved {}

    record Trait(TraitDef definition) implements Resolved {}

    record Alias(AliasDef definition) implements Resolved {}

    record Parameter(TypeParameter parameter) implements Resolved {}

    record Constant(ConstParameter parameter) implements Resolved {}

    /// `Self` of an impl; in a trait it is a [Parameter].
    record SelfType(Ty type) implements Resolved {}

    /// `i32`, `str`…
    record Primitive(Ty type) implements Resolved {}

    record Function(FunctionDef definition) implements Resolved {}

    record Const(ConstDef definition) implements Resolved {}

    record Static(StaticDef definition) implements Resolved {}

    /// What a path means as far as its names are known without types.
    /// @param used how many segments that takes; those behind them are associated items of a type, for whoever infers types
    record Found(Resolved what, int used) {}
}
