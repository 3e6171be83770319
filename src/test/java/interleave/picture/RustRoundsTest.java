package interleave.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import interleave.analysis.Analysis;
import interleave.engine.Machine;
import interleave.engine.Run;
import interleave.engine.RunToCompletion;
import interleave.language.Reading;
import interleave.language.rust.RustLanguage;
import interleave.program.Program;
import interleave.program.Source;
import interleave.program.ThreadId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// "loop 2 of 10" on the card of a thread of Rust.
class RustRoundsTest {
    /// The rounds that the first thread is seen in while it counts in a loop, one after the other.
    private static String rounds(String loop) {
        String text = """
                use std::collections::HashMap;
                use std::sync::atomic::{AtomicI32, Ordering};
                use std::thread;
                static C: AtomicI32 = AtomicI32::new(0);
                fn add(n: i32) {
                    C.fetch_add(n, Ordering::SeqCst);
                }
                fn main() {
                    let handle = thread::spawn(|| {
                        let map: HashMap<i32, i32> = HashMap::from([(1, 2), (3, 4)]);
                        let list = vec![4, 5, 6];
                        LOOP
                        add(0);
                        drop(list);
                        drop(map);
                    });
                    handle.join().unwrap();
                }
                """.replace("LOOP", loop);
        Reading reading = new RustLanguage().read(new Source("rounds.rs", text));
        if (!(reading instanceof Reading.Understood(Program program))) return fail(reading.toString());
        Run run = Run.of(new Machine(program)).then(new RunToCompletion());
        List<String> seen = new ArrayList<>();
        for (int position = 0; position <= run.length(); position++) {
            if (run.at(position).threads() < 2) continue;
            Optional<Standing.Round> round = Standing.of(Analysis.of(run), run.at(position), position, ThreadId.of(1)).round();
            String words = round.map(one -> one.number() + "/" + one.total()).orElse("-");
            if (seen.isEmpty() || !seen.getLast().equals(words)) seen.add(words);
        }
        return String.join(" ", seen);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            for _ in 0..3 { add(1); } ~ 1/3 2/3 3/3 -
            for k in 1..=3 { add(k); } ~ 1/3 2/3 3/3 -
            for k in (0..10).step_by(4) { add(k); } ~ 1/3 2/3 3/3 -
            for k in list.iter() { add(*k); } ~ 1/3 2/3 3/3 -
            for k in &list { add(*k); } ~ 1/3 2/3 3/3 -
            for k in list.clone() { add(k); } ~ 1/3 2/3 3/3 -
            for k in [7, 8] { add(k); } ~ 1/2 2/2 -
            for (n, k) in list.iter().enumerate().rev() { add(n as i32 + k); } ~ 1/3 2/3 3/3 -
            for (a, b) in list.iter().zip(0..2) { add(a + b); } ~ 1/2 2/2 -
            for k in list.iter().take(2) { add(*k); } ~ 1/2 2/2 -
            for k in list.iter().skip(2) { add(*k); } ~ 1/1 -
            for (k, v) in &map { add(k + v); } ~ 1/2 2/2 -
            for k in map.keys() { add(*k); } ~ 1/2 2/2 -
            for _ in 0..2 { for k in 0..2 { add(k); } add(1); } ~ 1/2 2/2 1/2 2/2 -
            for k in 0..9 { if k == 2 { break; } add(k); } ~ 1/9 2/9 -
            for k in 3..2 { add(k); } ~ -
            for k in list.iter().filter(|k| **k > 4) { add(*k); } ~ -
            for k in 7.. { if k > 8 { break; } add(k); } ~ -
            """)
    void theRoundsOfALoopAreCounted(String loop, String expected) {
        assertEquals(expected, rounds(loop));
    }
}
