package interleave.language.rust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import interleave.engine.Machine;
import interleave.engine.Run;
import interleave.engine.RunToCompletion;
import interleave.language.Reading;
import interleave.program.Source;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// Entries of maps are called by their keys, as one would write it.
class RustNamesTest {
    private static String finals(String map, String body) {
        String text = """
                use std::collections::*;
                use std::sync::{Arc, Mutex};
                use std::thread;
                #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
                enum Fruit { Apple, Pear }
                struct Account { balance: i32 }
                fn main() {
                    let all = Arc::new(Mutex::new(MAP));
                    let theirs = Arc::clone(&all);
                    thread::spawn(move || {
                        let mut all = theirs.lock().unwrap();
                        BODY
                    }).join().unwrap();
                    drop(all.lock().unwrap());
                    let _ = (Fruit::Apple, Fruit::Pear, Account { balance: 0 }.balance);
                }
                """.replace("MAP", map).replace("BODY", body);
        Reading reading = new RustLanguage().read(new Source("names.rs", text));
        Machine machine = new Machine(assertInstanceOf(Reading.Understood.class, reading, reading.toString()).program());
        return new TreeMap<>(Run.of(machine).then(new RunToCompletion()).end().finals()).toString();
    }

    @Test
    void aTextAsAKey() {
        assertEquals("{all[\"bob\"].balance=3}", finals("HashMap::new()", "all.insert(\"bob\".to_string(), Account { balance: 3 });"));
    }

    @Test
    void whatIsRemovedTakesItsNameAlong() {
        assertEquals("{map[\"b\"]=2, map[\"c\"]=3}", finals(
                "HashMap::from([(\"a\", 1), (\"b\", 2), (\"c\", 3)])", "all.remove(\"a\");"));
    }

    @Test
    void numbersAndPairsAndVariantsAsKeys() {
        assertEquals("{all[7]=1}", finals("BTreeMap::new()", "all.insert(7, 1);"));
        assertEquals("{all[(1, 2)]=5}", finals("HashMap::new()", "*all.entry((1, 2)).or_insert(4) += 1;"));
        assertEquals("{all[Pear]=1}", finals("BTreeMap::new()", "all.insert(Fruit::Pear, 1); all.pop_last(); all.insert(Fruit::Pear, 1);"));
    }

    @Test
    void aSetHasOnlyKeys() {
        assertEquals("{all[4].key=4}", finals("HashSet::new()", "all.insert(4);"));
    }

    @Test
    void aListOfPairsIsNoMap() {
        assertEquals("{all[0].0=1, all[0].1=2}", finals("Vec::new()", "all.push((1, 2));"));
    }
}
