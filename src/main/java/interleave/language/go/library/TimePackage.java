package interleave.language.go.library;

import static interleave.language.go.library.PackageBuilder.takes;

import interleave.language.go.constant.GoConstant;
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
                .others("ANSIC", "April", "August", "Date", "DateOnly", "DateTime", "December", "February", "FixedZone",
                        "January", "July", "June", "Kitchen", "Layout", "LoadLocation", "Local", "Location", "March",
                        "May", "Month", "November", "October", "Parse", "ParseDuration", "RFC1123", "RFC3339",
                        "RFC3339Nano", "September", "Stamp", "StampMilli", "Sunday", "TimeOnly", "UTC", "UnixMicro",
                        "Weekday")
                .build();
    }
}
