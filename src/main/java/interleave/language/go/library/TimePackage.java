package interleave.language.go.library;

import static interleave.language.go.library.PackageBuilder.returns;
import static interleave.language.go.library.PackageBuilder.takes;

import interleave.language.go.constant.GoConstant;
import interleave.language.go.pure.PureLibrary;
import interleave.language.go.tree.LibraryFunction;
import interleave.language.go.type.Basic;
import interleave.language.go.type.GoType;
import interleave.language.go.type.Named;
import interleave.program.Instruction;
import java.util.List;

/// `time`, as far as it needs no clock.
final class TimePackage {
    private static final long SECOND = 1_000_000_000L;

    /// `time.Time`: what of it is not written in Go is what it is made of.
    static final Named TIME = new Named("time", "Time")
            .is(new GoType.Struct(List.of(new GoType.Field("n", Basic.INT64, false))));

    private TimePackage() {}

    static LibraryPackage make() {
        Named duration = PurePackages.methods(new Named("time", "Duration").is(Basic.INT64), "time");
        duration.with(method(duration, "Truncate", "truncatedDuration", takes(duration)));
        duration.with(method(duration, "Round", "roundedDuration", takes(duration)));
        duration.with(method(duration, "Abs", "absDuration", takes()));
        return new PackageBuilder("time")
                .begun("Time", TIME)
                .type("Duration", duration)
                .constant("Nanosecond", duration, GoConstant.of(1))
                .constant("Microsecond", duration, GoConstant.of(1_000))
                .constant("Millisecond", duration, GoConstant.of(1_000_000))
                .constant("Second", duration, GoConstant.of(SECOND))
                .constant("Minute", duration, GoConstant.of(60 * SECOND))
                .constant("Hour", duration, GoConstant.of(3600 * SECOND))
                .function("Sleep", takes(duration), (code, site, operands) -> {
                    code.add(new Instruction.Sleep(site.span(), operands.getFirst().value()));
                    return List.of();
                })
                .others("LoadLocation", "UnixMicro")
                .build();
    }

    /// A method with a duration for its result.
    private static Named.Method method(Named duration, String name, String does, GoType.Function takes) {
        LibraryFunction function = new LibraryFunction("time.Duration." + name, returns(takes, duration),
                PurePackages.emission(PureLibrary.find("time", does).orElseThrow()));
        return new Named.Method(name, false, function);
    }
}
