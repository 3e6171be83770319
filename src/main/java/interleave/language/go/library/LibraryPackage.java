package interleave.language.go.library;

import interleave.language.Syntax;
import interleave.language.go.constant.GoConstant;
import interleave.language.go.constant.Literals;
import interleave.language.go.constant.Ratio;
import interleave.language.go.pure.LibraryConstant;
import interleave.language.go.tree.Statement;
import interleave.language.go.tree.Variable;
import interleave.language.go.type.GoType;
import interleave.program.Source;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// A package of the standard library, as far as it is understood. What is written of it in Go is read when a name is
/// mentioned that means nothing without: most programs need none of it.
/// @param path as it is imported, such as `sync/atomic`
/// @param known what it offers that is not written in Go
/// @param begun those of the known types that have further methods, which are written in Go
/// @param others names that the package has, but that are not understood
/// @param boxed the types whose values its known functions put into interfaces
/// @param inGo reads what is written of it in Go, if anything is
public record LibraryPackage(
        String path,
        Map<String, LibraryMember> known,
        Set<String> begun,
        Set<String> others,
        List<GoType> boxed,
        Supplier<Optional<Written>> inGo) {
    /// What of a package is written in Go.
    /// @param boxed the types whose values its functions put into interfaces
    /// @param globals its variables, with those of the packages that it mentions
    /// @param initialisations their first values, in the order in which they are computed
    public record Written(
            Source source,
            Syntax file,
            Map<String, LibraryMember> members,
            List<GoType> boxed,
            List<Variable> globals,
            List<Statement.Assign> initialisations) {}

    /// The same package with what is written of it in Go.
    LibraryPackage with(Supplier<Written> read) {
        return new LibraryPackage(path, known, begun, others, boxed, () -> Optional.of(read.get()));
    }

    /// What of it is written in Go, if that is needed for the meaning of a name.
    public Optional<Written> neededFor(String name) {
        boolean enough = known.containsKey(name) && !begun.contains(name) || LibraryConstant.find(path, name).isPresent();
        return enough ? Optional.empty() : inGo.get();
    }

    /// Everything that it offers.
    public Map<String, LibraryMember> members() {
        Map<String, LibraryMember> all = new LinkedHashMap<>(known);
        inGo.get().ifPresent(written -> all.putAll(written.members()));
        return all;
    }

    /// The name by which a program mentions it, such as `atomic`.
    public String name() {
        return nameOf(path);
    }

    /// The name by which a program mentions the package of a path; a version is no name.
    public static String nameOf(String path) {
        int slash = path.lastIndexOf('/');
        String last = path.substring(slash + 1);
        return slash > 0 && last.matches("v\\d+") ? nameOf(path.substring(0, slash)) : last;
    }

    /// What it offers under a name.
    public Optional<LibraryMember> member(String name) {
        Optional<Written> written = neededFor(name);
        return Optional.ofNullable(known.get(name))
                .or(() -> LibraryConstant.find(path, name).map(this::constant))
                .or(() -> written.flatMap(there -> Optional.ofNullable(there.members().get(name))));
    }

    private LibraryMember constant(LibraryConstant constant) {
        boolean negative = constant.literal().startsWith("-");
        String digits = negative ? constant.literal().substring(1) : constant.literal();
        GoConstant value = switch (constant.type()) {
            case UNTYPED_RUNE -> Literals.rune(digits).orElseThrow();
            case UNTYPED_FLOAT -> Literals.floating(digits).orElseThrow();
            default -> Literals.integer(digits).or(() -> Literals.floating(digits)).orElseThrow();
        };
        return new LibraryMember.OfConstant(constant.type(), negative ? negated(value) : value);
    }

    private static GoConstant negated(GoConstant value) {
        return value instanceof GoConstant.Number(Ratio ratio) ? new GoConstant.Number(ratio.negated()) : value;
    }

    /// Whether the real package has such a name.
    public boolean knows(String name) {
        return member(name).isPresent() || others.contains(name);
    }
}
