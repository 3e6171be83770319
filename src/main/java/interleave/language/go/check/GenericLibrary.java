package interleave.language.go.check;

import interleave.language.Syntax;
import interleave.language.go.GoVersion;
import interleave.language.go.library.LibraryMember;
import interleave.language.go.library.LibraryPackage;
import interleave.language.go.library.LibraryPackage.Written;
import interleave.language.go.type.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The generic functions and types of the library, as one program uses them. The rest of the library is checked once for all
/// programs; what is generic is made anew for the types of each.
final class GenericLibrary {
    private final Checking program;
    private final Map<String, Checking> packages = new LinkedHashMap<>();
    private final Map<Named, Generics.Use> origins = new LinkedHashMap<>();

    GenericLibrary(Checking program) {
        this.program = program;
    }

    /// Of which generic type each type is that was made of one, of the program or of the library.
    Map<Named, Generics.Use> origins() {
        return origins;
    }

    /// The generic function or type that a package has under a name.
    Optional<Generics.Declared> find(LibraryPackage library, String name, boolean type) {
        return library.member(name)
                .filter(member -> member instanceof LibraryMember.OfGeneric(boolean isType) && isType == type)
                .flatMap(_ -> library.inGo().get())
                .flatMap(written -> of(library, written).packageScope.here(name))
                .map(entity -> ((Entity.OfGeneric) entity).declared());
    }

    private Checking of(LibraryPackage library, Written written) {
        Checking known = packages.get(library.path());
        if (known != null) return known;
        Checking made = new Checking(
                written.source(), program.problems, GoVersion.SINCE_1_22, program.library, library.path(), Optional.of(this));
        packages.put(library.path(), made);
        made.needs(written);
        new Imports(made).declare(written.file());
        library.members().forEach(made::declareMember);
        FunctionDeclarations functions = new FunctionDeclarations(made);
        TypeDeclarations types = new TypeDeclarations(made);
        for (Syntax declaration : written.file().parts()) {
            switch (declaration.kind()) {
                case "type_declaration" -> types.collectGenerics(declaration);
                case "function_declaration", "method_declaration" -> functions.collectGeneric(declaration);
                default -> {} // nothing generic
            }
        }
        return made;
    }

    /// Checks what was asked for, which may ask for more.
    void bodies() {
        boolean more = true;
        while (more) {
            more = false;
            for (Checking one : List.copyOf(packages.values())) more |= one.generics.bodies();
        }
        packages.values().forEach(program::needs);
    }
}
