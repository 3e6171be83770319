package interleave.language.go.library;

import interleave.language.go.type.GoType;
import interleave.language.go.type.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// The packages of the standard library that are understood.
public final class Library {
    /// Names of methods that library types have, but that are not understood.
    private static final Map<String, Set<String>> OTHER_METHODS = Map.of("time.Time", Set.of("GoString", "IsDST", "MarshalJSON"));

    /// Packages of the standard library that are not understood.
    private static final Set<String> OTHERS = Set.of(
            "bufio", "container/heap", "container/list", "container/ring", "crypto/md5",
            "crypto/rand", "crypto/sha1", "crypto/sha256", "embed", "encoding/binary", "encoding/csv", "encoding/hex",
            "encoding/json", "encoding/xml", "expvar", "flag", "hash", "hash/fnv", "html", "html/template",
            "io", "io/fs", "io/ioutil", "log", "log/slog", "math/big", "math/cmplx",
            "math/rand", "math/rand/v2", "net", "net/http", "net/url", "os/exec", "os/signal", "path", "path/filepath",
            "reflect", "regexp", "runtime/debug", "runtime/pprof", "runtime/trace", "syscall",
            "testing", "text/tabwriter", "text/template", "unsafe");

    /// The package that only the library itself can import.
    public static final String INSIDE = "inside";

    /// What of the library is not written in Go. Its types are the same in all programs.
    public static final Library NATIVE = new Library(List.of(), Library::nothing, List.of(
            InsidePackage.make(),
            FmtPackage.make(),
            SyncPackage.make(),
            AtomicPackage.make(),
            TimePackage.make(),
            RuntimePackage.make(),
            OsPackage.make(),
            CmpPackage.make(),
            pure("errors", "ErrUnsupported"),
            pure("math", "Dim", "Erf", "Exp2", "Expm1", "FMA", "Float32bits", "Float64bits", "Float64frombits", "Frexp", "Gamma",
                    "Ldexp", "Log1p", "Modf", "Remainder", "Sinh", "Cosh", "Tanh", "Asinh", "Acosh", "Atanh", "J0", "Y0"),
            pure("strings", "SplitAfterN", "SplitSeq", "ToTitle"),
            pure("strconv", "NumError", "AppendBool", "AppendFloat"),
            pure("sort", "SearchFloat64s"),
            pure("unicode", "In", "Is", "Range", "RangeTable", "SimpleFold"),
            pure("unicode/utf8", "AppendRune", "DecodeRune", "DecodeRuneInString", "EncodeRune", "FullRune"),
            pure("bytes", "IndexAny", "IndexFunc", "Runes", "Title")));

    private final List<String> written;
    private final Function<String, LibraryPackage.Written> inGo;
    private final List<LibraryPackage> packages;

    private Library(
            List<String> written, Function<String, LibraryPackage.Written> inGo, List<LibraryPackage> packages) {
        this.written = List.copyOf(written);
        this.inGo = inGo;
        this.packages = List.copyOf(packages);
    }

    /// The same library with packages of which parts are written in Go.
    /// @param paths their paths
    /// @param inGo how to read one of them, asked for when it is needed
    public Library with(List<String> paths, Function<String, LibraryPackage.Written> inGo) {
        return new Library(paths, inGo, packages);
    }

    /// A package to be written in Go, with what is known of it so far.
    public LibraryPackage begun(String path) {
        return natively(path).orElseGet(() -> new PackageBuilder(path).build());
    }

    private static LibraryPackage.Written nothing(String path) {
        throw new IllegalStateException("nothing of " + path + " is written in Go");
    }

    private static LibraryPackage pure(String path, String... others) {
        return PurePackages.add(new PackageBuilder(path), path).others(others).build();
    }

    /// The package that is imported by a path.
    public Optional<LibraryPackage> find(String path) {
        return written.contains(path) ? Optional.of(begun(path).with(() -> inGo.apply(path))) : natively(path);
    }

    private Optional<LibraryPackage> natively(String path) {
        return packages.stream().filter(one -> one.path().equals(path)).findFirst();
    }

    /// The path of the package that has a name.
    public Optional<String> pathOf(String name) {
        return Stream.concat(packages.stream().map(LibraryPackage::path), written.stream())
                .filter(path -> LibraryPackage.nameOf(path).equals(name))
                .findFirst();
    }

    /// Whether the real library has such a package.
    public boolean isStandard(String path) {
        return OTHERS.contains(path) || written.contains(path) || natively(path).isPresent();
    }

    /// A type of the library with a type between brackets, such as `atomic.Pointer[T]`: each time another one.
    public Optional<Named> instance(String path, String name, GoType argument) {
        boolean pointer = path.equals("sync/atomic") && name.equals("Pointer");
        return pointer ? Optional.of(AtomicPackage.pointer(argument)) : Optional.empty();
    }

    /// Whether the real type has a method that is not understood here.
    public boolean knowsMethod(Named type, String name) {
        return OTHER_METHODS.getOrDefault(type.title(), Set.of()).contains(name);
    }

    /// The types of the errors that the run-time system panics with.
    public List<GoType> runtimeErrors() {
        return ErrorMethods.RUNTIME;
    }
}
