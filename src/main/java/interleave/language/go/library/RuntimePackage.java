package interleave.language.go.library;

import static interleave.language.go.library.PackageBuilder.returns;
import static interleave.language.go.library.PackageBuilder.takes;

import interleave.language.go.constant.GoConstant;
import interleave.language.go.tree.Emission;
import interleave.language.go.type.Basic;
import interleave.program.Expression;
import interleave.program.Value;
import java.util.List;

/// `runtime`. The schedule is not for the program to choose here, so what asks for one has no effect.
final class RuntimePackage {
    /// How many processors there seem to be.
    private static final long PROCESSORS = 8;

    private RuntimePackage() {}

    static LibraryPackage make() {
        Emission nothing = (_, _, _) -> List.of();
        Emission processors = (_, _, _) -> List.of(new Expression.Constant(Value.Int.of(PROCESSORS)));
        return new PackageBuilder("runtime")
                .function("Gosched", takes(), nothing)
                .function("GC", takes(), nothing)
                .function("GOMAXPROCS", returns(takes(Basic.INT), Basic.INT), processors)
                .function("NumCPU", returns(takes(), Basic.INT), processors)
                .constant("GOOS", Basic.UNTYPED_STRING, new GoConstant.Text("linux"))
                .constant("GOARCH", Basic.UNTYPED_STRING, new GoConstant.Text("amd64"))
                .others("Caller", "Callers", "Goexit", "KeepAlive", "LockOSThread", "MemStats",
                        "ReadMemStats", "SetFinalizer", "Stack", "UnlockOSThread", "Version")
                .build();
    }
}
