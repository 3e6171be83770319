package interleave.language.rust.resolve;

import interleave.language.rust.type.IntKind;
import interleave.language.rust.type.Ty;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// What a type begins with, by which impls are told apart that certainly are not for it: a name, or a sign such as `&`.
final class Heads {
    /// Stands for what may be any type.
    static final String ANY = "";

    private static final Set<String> INTEGERS =
            Arrays.stream(IntKind.values()).map(Heads::of).collect(Collectors.toUnmodifiableSet());
    private static final Set<String> FLOATS = Set.of("f32", "f64");
    private static final Set<String> OTHERS = Set.of("&", "*", "[", "(", "!", "fn", "dyn", "str", "bool", "char");

    private Heads() {}

    private static String of(IntKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /// Whether what an impl's type begins with is a type of the language itself.
    static boolean primitive(String head) {
        return OTHERS.contains(head) || FLOATS.contains(head) || INTEGERS.contains(head);
    }

    /// Whether an impl whose type begins so may be for a type.
    static boolean fit(String head, Ty type) {
        if (head.equals(ANY)) return true;
        return switch (type) {
            case Ty.Bool _ -> head.equals("bool");
            case Ty.Char _ -> head.equals("char");
            case Ty.Str _ -> head.equals("str");
            case Ty.Never _ -> head.equals("!");
            case Ty.Int it -> head.equals(of(it.kind()));
            case Ty.Float it -> head.equals(it.single() ? "f32" : "f64");
            case Ty.Adt it -> head.equals(it.definition().name());
            case Ty.Reference _ -> head.equals("&");
            case Ty.Pointer _ -> head.equals("*");
            case Ty.Slice _, Ty.Array _ -> head.equals("[");
            case Ty.Tuple _ -> head.equals("(");
            case Ty.Function _, Ty.Item _, Ty.Closure _ -> head.equals("fn");
            case Ty.Dynamic _ -> head.equals("dyn");
            case Ty.Parameter _, Ty.Opaque _ -> false;
            case Ty.Projection _, Ty.Unknown _ -> true;
            case Ty.Variable it -> switch (it.kind()) {
                case ANY -> true;
                case INTEGER -> INTEGERS.contains(head);
                case FLOAT -> FLOATS.contains(head);
            };
        };
    }
}
