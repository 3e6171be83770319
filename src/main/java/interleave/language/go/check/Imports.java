package interleave.language.go.check;

import interleave.language.Syntax;
import interleave.language.go.constant.GoConstant;
import interleave.language.go.constant.Literals;
import interleave.language.go.library.Library;
import interleave.language.go.library.LibraryPackage;
import interleave.program.Span;
import java.util.Optional;

/// The imports of a file.
final class Imports {
    private final Checking checking;

    Imports(Checking checking) {
        this.checking = checking;
    }

    void declare(Syntax file) {
        for (Syntax declaration : file.parts()) {
            if (!declaration.is("import_declaration")) continue;
            for (Syntax spec : Specs.of(declaration, "import_spec")) declareOne(spec);
        }
    }

    private void declareOne(Syntax spec) {
        Syntax written = spec.part("path").orElseThrow();
        Optional<GoConstant> literal = Literals.string(written.text());
        if (literal.isEmpty() || !(literal.get() instanceof GoConstant.Text(String path)) || path.isEmpty()) {
            checking.problem(written.span(), "invalid import path");
            return;
        }
        Optional<String> alias = spec.part("name").map(Syntax::text);
        Span at = spec.part("name").orElse(written).span();
        Optional<LibraryPackage> library = checking.library.find(path)
                .filter(found -> !found.path().equals(Library.INSIDE) || !checking.ofProgram());
        if (alias.isPresent() && (alias.get().equals(".") || alias.get().equals("_"))) {
            checking.notYet(spec, "imports named " + alias.get() + " are", "import the package under its own name");
            return;
        }
        String name = alias.or(() -> library.map(LibraryPackage::name)).orElse(LibraryPackage.nameOf(path));
        Entity.Import imported = new Entity.Import(at, path, name);
        if (checking.packageScope.here(name).isPresent()) {
            checking.problem(written.span(), name + " redeclared in this block");
            return;
        }
        checking.imports.add(imported);
        if (library.isEmpty()) {
            imported.used = true;
            boolean standard = checking.library.isStandard(path);
            checking.problem(
                    written.span(),
                    standard
                            ? "the package \"" + path + "\" is not understood yet"
                            : "package " + path + " is not in std",
                    standard ? "" : "only packages of the standard library can be imported");
            checking.packageScope.declare(name, new Entity.OfNothing(Optional.of(imported)));
        } else {
            checking.boxed.addAll(library.get().boxed());
            checking.packageScope.declare(name, new Entity.OfPackage(imported, library.get()));
        }
    }
}
