package interleave.language.go.library;

import static interleave.language.go.library.PackageBuilder.returns;
import static interleave.language.go.library.PackageBuilder.takes;
import static interleave.language.go.library.PackageBuilder.variadic;

import interleave.language.go.fmt.Fmt;
import interleave.language.go.tree.Emission;
import interleave.language.go.type.Basic;
import interleave.language.go.type.GoType;
import interleave.language.go.type.Named;
import interleave.language.go.type.Predeclared;
import interleave.program.Expression;
import interleave.program.Instruction;
import java.util.List;

/// `fmt`
final class FmtPackage {
    private static final GoType.Function OPERANDS = variadic(takes(GoType.ANY));
    private static final GoType.Function FORMAT = variadic(takes(Basic.STRING, GoType.ANY));

    private FmtPackage() {}

    static LibraryPackage make() {
        return new PackageBuilder("fmt")
                .function("Println", OPERANDS, printing(Fmt.SPRINTLN.as("fmt.Println")))
                .function("Print", OPERANDS, printing(Fmt.SPRINT.as("fmt.Print")))
                .function("Printf", FORMAT, printing(Fmt.SPRINTF.as("fmt.Printf")))
                .function("Sprintln", returns(OPERANDS, Basic.STRING), text(Fmt.SPRINTLN))
                .function("Sprint", returns(OPERANDS, Basic.STRING), text(Fmt.SPRINT))
                .function("Sprintf", returns(FORMAT, Basic.STRING), text(Fmt.SPRINTF))
                .function("Errorf", returns(FORMAT, Predeclared.ERROR), text(Fmt.ERRORF))
                .type("Stringer", stringer())
                .boxes(ErrorMethods.LIBRARY)
                .others("Append", "Appendf", "Appendln", "Fscanf", "Fscanln", "Formatter", "GoStringer", "State")
                .build();
    }

    private static Named stringer() {
        GoType.Function text = new GoType.Function(List.of(), List.of(Basic.STRING), false);
        return new Named("fmt", "Stringer")
                .is(new GoType.Interface(List.of(new GoType.Requirement("String", text))));
    }

    private static Emission text(Fmt function) {
        return (code, site, operands) -> List.of(Formatted.text(code, site, operands, function));
    }

    /// The results of a printing function, a number of bytes and an error, are hardly ever used: here there are none.
    private static Emission printing(Fmt function) {
        return (code, site, operands) -> {
            Expression text = Formatted.text(code, site, operands, function);
            code.add(new Instruction.Print(site.span(), text, false));
            return List.of();
        };
    }
}
