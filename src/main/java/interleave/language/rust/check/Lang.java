package interleave.language.rust.check;

import interleave.language.rust.resolve.Crate;
import interleave.language.rust.type.Arguments;
import interleave.language.rust.type.FunctionDef;
import interleave.language.rust.type.TraitDef;
import interleave.language.rust.type.Ty;
import java.util.List;

/// What of the library the language itself refers to, by its `#[lang]` names.
final class Lang {
    private final Crate crate;

    Lang(Crate crate) {
        this.crate = crate;
    }

    TraitDef trait(String name) {
        return crate.langTrait(name);
    }

    FunctionDef function(String name) {
        return crate.langFunction(name);
    }

    boolean isBox(Ty.Adt adt) {
        return adt.definition().lang().equals("owned_box");
    }

    Ty.Adt make(String name, Ty... types) {
        return new Ty.Adt(crate.langType(name), new Arguments(List.of(), List.of(types), List.of()));
    }
}
