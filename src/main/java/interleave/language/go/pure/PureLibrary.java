package interleave.language.go.pure;

import java.util.List;
import java.util.Optional;

/// All functions of this package, by import path and name.
public final class PureLibrary {
    private static final List<String> PATHS = List.of("errors", "math", "sort", "strconv", "strings", "time", "unicode", "unicode/utf8");

    private PureLibrary() {}

    /// The import paths of the packages that are known here.
    public static List<String> paths() {
        return PATHS;
    }

    /// The functions of a package, in order of their names; none where the package is not known.
    public static List<PureFunction> functions(String path) {
        return switch (path) {
            case "errors" -> ErrorsFunctions.all();
            case "math" -> MathFunctions.all();
            case "sort" -> SortFunctions.all();
            case "strconv" -> StrconvFunctions.all();
            case "strings" -> StringsFunctions.all();
            case "time" -> TimeFunctions.all();
            case "unicode" -> UnicodeFunctions.all();
            case "unicode/utf8" -> UnicodeFunctions.utf8();
            default -> List.of();
        };
    }

    /// A function by the name behind the package's, such as `Contains`.
    public static Optional<PureFunction> find(String path, String name) {
        return functions(path).stream()
                .filter(function -> function.name().endsWith("." + name))
                .findFirst();
    }
}
