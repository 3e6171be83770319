package interleave.ui.real;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import interleave.program.Source;
import interleave.ui.real.Agreement.Who;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.jr.ob.JSON;

class RealRustTest {
    private static RustMessage error(String code, int line) {
        return new RustMessage(true, code, line, 5, "m");
    }

    @Test
    void aMessageOfRustcIsRead() throws IOException {
        String json = """
                {"$message_type":"diagnostic","message":"cannot assign","code":{"code":"E0506","explanation":null},\
                "level":"error","spans":[{"line_start":3,"column_start":9,"is_primary":false},\
                {"line_start":9,"column_start":5,"is_primary":true}],"children":[],"rendered":"x"}""";
        assertEquals(Optional.of(new RustMessage(true, "E0506", 9, 5, "cannot assign")),
                RustMessage.of(JSON.std.mapFrom(json)));
        assertEquals(Optional.empty(),
                RustMessage.of(JSON.std.mapFrom("{\"message\":\"aborting\",\"level\":\"error\",\"spans\":[]}")));
    }

    @Test
    void whatBothSayIsToldFromWhatOnlyOneSays() {
        Agreement agreement = Agreement.of(
                List.of(error("E0373", 7), error("E0499", 7), error("E0502", 15)),
                List.of(error("E0502", 15), error("E0373", 7), error("E0382", 20)));
        assertEquals(List.of("E0373 BOTH", "E0499 ONLY_OURS", "E0502 BOTH", "E0382 ONLY_RUSTC"),
                agreement.rows().stream().map(row -> row.message().code() + " " + row.who()).toList());
        assertFalse(agreement.complete());
        assertTrue(Agreement.of(List.of(error("", 4)), List.of(error("", 4))).complete());
    }

    @Test
    void twoOfTheSameKindAreTwo() {
        Agreement agreement = Agreement.of(List.of(error("E0382", 4)), List.of(error("E0382", 4), error("E0382", 4)));
        assertEquals(List.of(Who.BOTH, Who.ONLY_RUSTC), agreement.rows().stream().map(Agreement.Row::who).toList());
    }

    @Test
    void theRealOneRefusesAndNamesTheFileAsItIs() throws IOException {
        Optional<RealRust> rust = RealRust.find();
        assumeTrue(rust.isPresent(), "no rustc here");
        Source source = new Source("moved.rs", "fn main() {\n    let s = String::new();\n    drop(s);\n    drop(s);\n}\n");
        RealRust.Report report = rust.get().check(source, "2021", () -> false);
        assertFalse(report.accepted());
        assertEquals(List.of("E0382 4"),
                report.messages().stream().map(m -> m.code() + " " + m.line()).toList());
        assertTrue(report.text().contains("moved.rs:4:10"), report.text());
    }
}
