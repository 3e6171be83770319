package interleave.language.rust.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import interleave.language.rust.type.ClosureDef;
import interleave.language.rust.type.ClosureDef.Way;
import interleave.language.rust.typed.TypedExpr;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CapturesTest {
    /// The expected lines are what rustc 1.95 prints for `#[rustc_capture_analysis]` in front of each closure `c`.
    @Test
    void closuresCaptureWhatRustcSays() throws IOException {
        Inferred inferred = Inferred.of(read("captures.rs"));
        List<String> found = new ArrayList<>();
        captures(inferred, inferred.body("main").value(), found);
        assertEquals(read("captures.txt").lines().toList(), found);
    }

    private static void captures(Inferred inferred, TypedExpr expr, List<String> found) {
        if (expr instanceof TypedExpr.Closure closure) {
            int start = closure.span().start();
            if (inferred.source().text().startsWith("let c =", inferred.source().text().lastIndexOf("let", start))) {
                closure.definition().captures().forEach(capture -> found.add(
                        inferred.source().line(start) + ": " + text(capture)));
            }
        }
        Children.of(expr).forEach(inner -> captures(inferred, inner, found));
    }

    private static String text(ClosureDef.Capture capture) {
        List<String> way = capture.way().stream().map(step -> switch (step) {
            case Way.Field field -> "(" + field.index() + ", 0)";
            case Way.Dereference _ -> "Deref";
        }).toList();
        return capture.variable().name() + "[" + String.join(",", way) + "] -> " + switch (capture.mode()) {
            case SHARED -> "Immutable";
            case UNIQUE -> "UniqueImmutable";
            case MUTABLE -> "Mutable";
            case VALUE -> "ByValue";
        };
    }

    private static String read(String name) throws IOException {
        try (InputStream in = CapturesTest.class.getResourceAsStream("/rust-bodies/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
