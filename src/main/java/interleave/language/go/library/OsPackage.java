package interleave.language.go.library;

import static interleave.language.go.library.PackageBuilder.takes;

import interleave.language.go.type.Basic;
import interleave.program.Instruction;
import java.util.List;

/// `os`, as far as it is not written in Go: the end of the program.
final class OsPackage {
    private OsPackage() {}

    static LibraryPackage make() {
        return new PackageBuilder("os")
                .function("Exit", takes(Basic.INT), (code, site, operands) -> {
                    code.add(new Instruction.Exit(site.span(), operands.getFirst().value()));
                    return List.of();
                })
                .others("Create", "Environ", "Getwd", "Hostname", "Interrupt", "Kill", "Open", "OpenFile", "ReadFile", "Remove",
                        "Setenv", "Signal", "WriteFile")
                .build();
    }
}
