package interleave.explore;

import static org.junit.jupiter.api.Assertions.fail;

import interleave.language.Reading;
import interleave.language.go.GoLanguage;
import interleave.program.AtomicOperation;
import interleave.program.Program;
import interleave.program.Source;
import interleave.testing.Sketch;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The programs that known answers are about, in our terms.
///
/// Where they lock, the program also tries a lock, of a mutex that nobody else has: then unlocking is a step here, as it is in
/// the models of the known answers. Otherwise it would ride along, with fewer schedules to the same outcomes.
final class KnownPrograms {
    private static final Pattern NAME = Pattern.compile("([a-z][a-z0-9_ -]*)(?:\\((\\d+)\\)|(\\d+)x(\\d+))(?:x1)?");

    private static final Pattern CHANNEL = Pattern.compile("chan-cap(\\d)-P1xC1-items(\\d)");
    private static final String TRIES = "other.TryLock()";

    private KnownPrograms() {}

    /// The program of that name; empty for those that need what there is not.
    static Optional<Program> of(String name) {
        return switch (name) {
            case "SB" -> Optional.of(Litmus.of("x=1; r0=y | y=1; r1=x", "r0", "r1"));
            case "LB" -> Optional.of(Litmus.of("r0=x; y=1 | r1=y; x=1", "r0", "r1"));
            case "MP" -> Optional.of(Litmus.of("x=1; y=1 | r0=y; r1=x", "r0", "r1"));
            case "R" -> Optional.of(Litmus.of("x=1; y=1 | y=2; r0=x", "r0", "y"));
            case "WRC" -> Optional.of(Litmus.of("x=1 | r0=x; y=1 | r1=y; r2=x", "r0", "r1", "r2"));
            case "ISA2" -> Optional.of(Litmus.of("x=1; y=1 | r0=y; z=1 | r1=z; r2=x", "r0", "r1", "r2"));
            case "CoRR2" -> Optional.of(
                    Litmus.of("x=1 | x=2 | r0=x; r1=x | r2=x; r3=x", "r0", "r1", "r2", "r3"));
            case "SB+rfis" -> Optional.of(
                    Litmus.of("x=1; r0=x; r1=y | y=1; r2=y; r3=x", "r0", "r1", "r2", "r3"));
            case "abba-deadlock" -> Optional.of(locks(2, "a b", "b a"));
            default -> {
                Matcher channel = CHANNEL.matcher(name);
                if (channel.matches()) yield Optional.of(channel(number(channel, 1), number(channel, 2)));
                Matcher form = NAME.matcher(name);
                if (!form.matches()) yield Optional.empty();
                yield form.group(2) == null
                        ? Optional.of(counter(form.group(1).strip(), number(form, 3), number(form, 4)))
                        : sized(form.group(1), number(form, 2));
            }
        };
    }

    private static int number(Matcher form, int group) {
        return Integer.parseInt(form.group(group));
    }

    private static Optional<Program> sized(String name, int size) {
        return switch (name) {
            case "readers" -> Optional.of(Litmus.of("x=1 | " + each(size, "r%d=x")));
            case "readers2" -> Optional.of(Litmus.of("x=1 | " + each(size, "s%1$d=1; r%1$d=x")));
            case "n-writers" -> Optional.of(Litmus.of(each(size, "x=%d"), "x"));
            case "n-writers-1-reader" -> Optional.of(Litmus.of(each(size, "x=%d") + " | r=x", "x"));
            case "fib_bench" -> Optional.of(Litmus.of(
                    "i=i+j; ".repeat(size).strip() + " | " + "j=j+i; ".repeat(size).strip(), "i", "j"));
            case "ainc" -> Optional.of(atomicIncrements(size));
            case "casw0" -> Optional.of(compareAndSwaps(size));
            case "lastzero" -> Optional.of(lastZero(size));
            case "indexer" -> Optional.of(size <= 2 ? indexer(size) : wholeIndexer(size));
            case "filesystem" -> Optional.of(size <= 2 ? fileSystem(size) : wholeFileSystem(size));
            case "philosophers" -> Optional.of(locks(size, IntStream.range(0, size)
                    .mapToObj(i -> fork(i) + " " + fork((i + 1) % size)).toArray(String[]::new)));
            case "philosophers_ordered" -> Optional.of(locks(size, IntStream.range(0, size)
                    .mapToObj(i -> fork(Math.min(i, (i + 1) % size)) + " " + fork(Math.max(i, (i + 1) % size)))
                    .toArray(String[]::new)));
            default -> Optional.empty();
        };
    }

    private static String each(int size, String thread) {
        return IntStream.rangeClosed(1, size).mapToObj(thread::formatted).collect(Collectors.joining(" | "));
    }

    private static String fork(int number) {
        return "" + (char) ('a' + number);
    }

    // ---- in Go

    private static Program go(String text) {
        return switch (new GoLanguage().read(new Source("known.go", text))) {
            case Reading.Understood(Program program) -> program;
            case Reading.Refused(var problems) -> fail(text + "\n" + problems);
        };
    }

    private static Program counter(String granularity, int threads, int times) {
        String work = switch (granularity) {
            case "las" -> "counter++";
            case "ls" -> "tmp := counter; counter = tmp + 1";
            case "rmw" -> "atomic.AddInt64(&counter, 1)";
            case "lock" -> "mu.Lock(); tmp := counter; counter = tmp + 1; mu.Unlock()";
            case "locka" -> "mu.Lock(); counter++; mu.Unlock()";
            default -> throw new IllegalArgumentException(granularity);
        };
        boolean locks = work.contains("mu.");
        return go("""
                package main

                import (
                	"fmt"
                	"sync"
                	%s
                )

                var counter int64
                %s

                func main() {
                	%s
                	var wg sync.WaitGroup
                	for range %d {
                		wg.Add(1)
                		go func() {
                			defer wg.Done()
                			for range %d {
                				%s
                			}
                		}()
                	}
                	wg.Wait()
                	fmt.Println(counter)
                }
                """.formatted(
                        granularity.equals("rmw") ? "\"sync/atomic\"" : "",
                        locks ? "var mu, other sync.Mutex" : "",
                        locks ? TRIES : "",
                        threads,
                        times,
                        work));
    }

    /// Threads that each lock two mutexes and then unlock them, the second one first.
    private static Program locks(int size, String... pairs) {
        StringBuilder text = new StringBuilder("package main\n\nimport \"sync\"\n\n");
        text.append("var ").append(IntStream.range(0, size).mapToObj(KnownPrograms::fork).collect(Collectors.joining(", ")));
        text.append(", other sync.Mutex\nvar wg sync.WaitGroup\n\nfunc main() {\n\t" + TRIES + "\n\twg.Add(");
        text.append(pairs.length).append(")\n");
        for (String pair : pairs) {
            String one = pair.substring(0, 1);
            String other = pair.substring(2);
            text.append("\tgo func() {\n\t\t").append(one).append(".Lock()\n\t\t").append(other).append(".Lock()\n\t\t");
            text.append(other).append(".Unlock()\n\t\t").append(one).append(".Unlock()\n\t\twg.Done()\n\t}()\n");
        }
        return go(text.append("\twg.Wait()\n}\n").toString());
    }

    /// One goroutine sends so many items, another one receives them, in that order.
    private static Program channel(int capacity, int items) {
        return go("""
                package main

                import "sync"

                func main() {
                	var wg sync.WaitGroup
                	channel := make(chan int, %d)
                	wg.Add(2)
                	go func() {
                		defer wg.Done()
                		for i := range %d {
                			channel <- i
                		}
                	}()
                	go func() {
                		defer wg.Done()
                		for i := range %d {
                			if item := <-channel; item != i {
                				panic("out of order")
                			}
                		}
                	}()
                	wg.Wait()
                }
                """.formatted(capacity, items, items));
    }

    // ---- from instructions, where a thread's own results are part of what is known

    private static Program atomicIncrements(int size) {
        Litmus litmus = new Litmus();
        for (int i = 1; i <= size; i++) {
            String register = "r" + i;
            litmus.thread(f -> {
                f.line("x++").atomic(0, litmus.cell("x"), AtomicOperation.ADD, "x", Sketch.number(1));
                litmus.keep(f, 0, register);
            });
        }
        return litmus.program("x");
    }

    private static Program compareAndSwaps(int size) {
        Litmus litmus = new Litmus();
        for (int i = 1; i <= size; i++) {
            int mine = i;
            litmus.thread(f -> litmus.compareAndSwap(f, "x", 0, mine));
        }
        return litmus.program("x");
    }

    /// `for i = size; array[i] != 0; i--`, while others write `array[j] = array[j-1] + 1` (Abdulla et al., figure 1).
    private static Program lastZero(int size) {
        Litmus litmus = new Litmus();
        litmus.thread(f -> {
            f.line("for i := N; array[i] != 0; i-- {}");
            int end = f.here() + 4 * (size + 1);
            for (int i = size; i >= 0; i--) {
                f.set(1, Sketch.number(i)).load(0, litmus.cell("a" + i), "a" + i);
                f.branch(Sketch.equal(Sketch.local(0), Sketch.number(0)), f.here() + 2).jump(end);
            }
            litmus.keep(f, 1, "r");
        });
        for (int j = 1; j <= size; j++) {
            String from = "a" + (j - 1);
            String to = "a" + j;
            litmus.thread(f -> f.line(to + " = " + from + " + 1")
                    .load(0, litmus.cell(from), from)
                    .store(litmus.cell(to), Sketch.plus(Sketch.local(0), 1), to));
        }
        return litmus.program("r");
    }

    /// Threads that put four messages each into a hash table, as long as they do not meet.
    private static Program indexer(int size) {
        Litmus litmus = new Litmus();
        for (int i = 0; i < size; i++) {
            int thread = i;
            litmus.thread(f -> {
                for (int message = 0; message < 4; message++) {
                    litmus.compareAndSwap(f, "t" + (thread * 4 + message), 0, 1 + message * 11 + thread);
                }
            });
        }
        return litmus.program();
    }

    /// Threads that give a block to an inode each, as long as they do not meet.
    private static Program fileSystem(int size) {
        Litmus litmus = new Litmus();
        Sketch.Function never = litmus.function("never");
        never.line("a.TryLock()").tryLock(0, litmus.mutex("locki0"), "locki0").close();
        for (int i = 0; i < size; i++) {
            String inodes = "locki" + i;
            String inode = "inode" + i;
            String blocks = "lockb" + i;
            String busy = "busy" + i;
            litmus.thread(f -> f.line(inode)
                    .lock(litmus.mutex(inodes), inodes)
                    .load(0, litmus.cell(inode), inode)
                    .lock(litmus.mutex(blocks), blocks)
                    .load(0, litmus.cell(busy), busy)
                    .store(litmus.cell(busy), Sketch.number(1), busy)
                    .store(litmus.cell(inode), Sketch.number(1), inode)
                    .unlock(litmus.mutex(blocks), blocks)
                    .unlock(litmus.mutex(inodes), inodes));
        }
        return litmus.program();
    }

    /// As it was published (Flanagan, Godefroid, POPL 2005), where two threads can meet at a slot of the table.
    private static Program wholeIndexer(int size) {
        return go("""
                package main

                import (
                	"sync"
                	"sync/atomic"
                )

                var table [128]int32
                var wg sync.WaitGroup

                func work(tid int) {
                	defer wg.Done()
                	for m := 1; m <= 4; m++ {
                		w := m*11 + tid
                		h := (w * 7) %% 128
                		for !atomic.CompareAndSwapInt32(&table[h], 0, int32(w)) {
                			h = (h + 1) %% 128
                		}
                	}
                }

                func main() {
                	wg.Add(%d)
                	for tid := 0; tid < %d; tid++ {
                		go work(tid)
                	}
                	wg.Wait()
                }
                """.formatted(size, size));
    }

    /// As it was published (Flanagan, Godefroid, POPL 2005), where two threads can look for the same block.
    private static Program wholeFileSystem(int size) {
        return go("""
                package main

                import "sync"

                var locki [32]sync.Mutex
                var lockb [26]sync.Mutex
                var inode [32]int
                var busy [26]bool
                var wg sync.WaitGroup

                func work(tid int) {
                	defer wg.Done()
                	i := tid %% 32
                	locki[i].Lock()
                	if inode[i] == 0 {
                		b := (i * 2) %% 26
                		for {
                			lockb[b].Lock()
                			if !busy[b] {
                				busy[b] = true
                				inode[i] = b + 1
                				lockb[b].Unlock()
                				break
                			}
                			lockb[b].Unlock()
                			b = (b + 1) %% 26
                		}
                	}
                	locki[i].Unlock()
                }

                func main() {
                	wg.Add(%d)
                	for tid := 0; tid < %d; tid++ {
                		go work(tid)
                	}
                	wg.Wait()
                }
                """.formatted(size, size));
    }
}
