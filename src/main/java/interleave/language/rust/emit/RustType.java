package interleave.language.rust.emit;

import interleave.language.rust.resolve.TypeText;
import interleave.language.rust.type.Ty;
import interleave.program.RuntimeType;

/// The type that is behind a `dyn`.
record RustType(Ty type) implements RuntimeType {
    @Override
    public String title() {
        return TypeText.plain(type);
    }
}
