package interleave.language.go.pure;

import interleave.language.go.type.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// All functions of this package, by import path and name.
public final class PureLibrary {
    private static final List<String> PATHS = List.of("bytes", "errors", "math", "sort", "strconv", "strings", "time", "unicode", "unicode/utf8");

    private PureLibrary() {}

    /// The import paths of the packages that are known here.
    public static List<String> paths() {
        return PATHS;
    }

    /// The functions and methods of a package; none where the package is not known.
    public static List<PureFunction> functions(String path) {
        return switch (path) {
            case "bytes" -> BuilderFunctions.BYTES.all();
            case "errors" -> ErrorsFunctions.all();
            case "math" -> MathFunctions.all();
            case "sort" -> SortFunctions.all();
            case "strconv" -> StrconvFunctions.all();
            case "strings" -> Stream.concat(StringsFunctions.all().stream(), BuilderFunctions.STRINGS.all().stream())
                    .toList();
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

    /// A type of a package whose methods are here: their names begin with `strings.(*Builder).`, and the receiver is their
    /// first argument.
    public static Optional<Named> type(String path, String name) {
        return switch (path + "." + name) {
            case "strings.Builder" -> Optional.of(BuilderFunctions.STRINGS.type());
            case "bytes.Buffer" -> Optional.of(BuilderFunctions.BYTES.type());
            default -> Optional.empty();
        };
    }
}
