package interleave.language.rust.type;

/// `self: Trait<arguments>`.
public record TraitRef(TraitDef trait, Ty self, Arguments arguments) {}
