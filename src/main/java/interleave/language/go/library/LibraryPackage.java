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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A package of the standard library, as far as it is understood.
/// @param path as it is imported, such as `sync/atomic`
/// @param others names that the package has, but that are not understood
/// @param boxed the types whose values its functions put into interfaces
/// @param globals its variables, with those of the packages that it imports
/// @param initialisations their first values, in the order in which they are computed
/// @param written the text of what is written of it in Go
public record LibraryPackage(
        String path,
        Map<String, LibraryMember> members,
        Set<String> others,
        List<GoType> boxed,
        List<Variable> globals,
        List<Statement.Assign> initialisations,
        Optional<Written> written) {
    /// What of a package is written in Go.
    public record Written(Source source, Syntax file) {}

    /// A package that has no variables.
    LibraryPackage(String path, Map<String, LibraryMember> members, Set<String> others, List<GoType> boxed) {
        this(path, members, others, boxed, List.of(), List.of(), Optional.empty());
    }

    /// The same package with what is written of it in Go.
    public LibraryPackage with(
            Written text,
            Map<String, LibraryMember> written,
            List<GoType> boxedThere,
            List<Variable> globals,
            List<Statement.Assign> initialisations) {
        Map<String, LibraryMember> all = new LinkedHashMap<>(members);
        all.putAll(written);
        List<GoType> allBoxed = new ArrayList<>(boxed);
        allBoxed.addAll(boxedThere);
        return new LibraryPackage(path, all, others, allBoxed, globals, initialisations, Optional.of(text));
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
        return Optional.ofNullable(members.get(name)).or(() -> LibraryConstant.find(path, name).map(this::constant));
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
