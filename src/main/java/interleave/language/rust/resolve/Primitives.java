package interleave.language.rust.resolve;

import interleave.language.rust.type.IntKind;
import interleave.language.rust.type.Ty;
import java.util.Optional;

/// The types that need no declaration.
final class Primitives {
    private Primitives() {}

    static Optional<Ty> of(String name) {
        return switch (name) {
            case "bool" -> Optional.of(Ty.BOOL);
            case "char" -> Optional.of(Ty.CHAR);
            case "str" -> Optional.of(Ty.STR);
            case "f64" -> Optional.of(Ty.F64);
            case "f32" -> Optional.of(Ty.F32);
            default -> {
                for (IntKind kind : IntKind.values()) {
                    if (kind.title().equals(name)) yield Optional.of(new Ty.Int(kind));
                }
                yield Optional.empty();
            }
        };
    }
}
