package interleave.language.go.library;

import interleave.language.go.type.Basic;
import interleave.language.go.type.GoType;
import interleave.language.go.type.Named;
import java.util.List;
import java.util.stream.Stream;

/// `cmp`: the constraint of what can be ordered. Its functions are written in Go.
final class CmpPackage {
    private CmpPackage() {}

    static LibraryPackage make() {
        List<GoType.Term> terms = Stream.of(Basic.INT, Basic.INT8, Basic.INT16, Basic.INT32, Basic.INT64, Basic.UINT,
                        Basic.UINT8, Basic.UINT16, Basic.UINT32, Basic.UINT64, Basic.UINTPTR, Basic.FLOAT32, Basic.FLOAT64,
                        Basic.STRING)
                .map(basic -> new GoType.Term(true, basic))
                .toList();
        return new PackageBuilder("cmp")
                .type("Ordered", new Named("cmp", "Ordered").is(new GoType.Constraint(List.of(), terms, false)))
                .build();
    }
}
