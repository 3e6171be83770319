package interleave.language.go;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.engine.Machine;
import interleave.engine.Run;
import interleave.engine.RunToCompletion;
import interleave.language.Problem;
import interleave.language.Reading;
import interleave.program.Source;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever the text, there is a program that runs, or problems in the text; never an exception.
class MutationTest {
    private static final String SAMPLE = """
            package main

            import (
            	"fmt"
            	"sync"
            )

            type Shape interface{ Area() (float64, error) }
            type Box struct {
            	w, h float64 // é 😀
            	tags []string
            }

            func (b *Box) Area() (a float64, err error) {
            	defer func() { if r := recover(); r != nil { err = fmt.Errorf("%v", r) } }()
            	return b.w * b.h, nil
            }

            const (
            	A = iota + 1<<3
            	B
            )

            var total, names = 1.5, [...]string{2: "x", "y😀"}

            func each(xs []int, f func(int) int) (out []int) {
            	for i, x := range xs {
            		if x%2 == 0 && i < len(xs) || x > B { out = append(out, f(x)) } else { continue }
            	}
            	return
            }

            func main() {
            	var mu sync.Mutex
            	var wg sync.WaitGroup
            	sum := 0
            loop:
            	for i := 0; ; i++ {
            		switch { case i > 2: break loop; default: wg.Add(1) }
            		go func(n int) {
            			defer wg.Done()
            			mu.Lock()
            			sum += n
            			mu.Unlock()
            		}(i)
            	}
            	wg.Wait()
            	var s Shape = &Box{w: 2, h: 3}
            	if b, ok := s.(*Box); ok { b.tags = names[1:3] }
            	area, _ := s.Area()
            	fmt.Println(sum, area, total, each([]int{1, 2, 40}, func(x int) int { return x << 1 }), 'a', `raw`)
            }
            """;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void neverFails(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 25; i++) read(mutated(random));
    }

    private static String mutated(Random random) {
        if (random.nextInt(5) == 0) return SAMPLE.substring(0, random.nextInt(SAMPLE.length()));
        List<String> words = new ArrayList<>(Arrays.asList(SAMPLE.split("(?<=\\W)|(?=\\W)")));
        int changes = 1 + random.nextInt(3);
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(words.size());
            switch (random.nextInt(3)) {
                case 0 -> words.remove(at);
                case 1 -> words.add(at, words.get(random.nextInt(words.size())));
                default -> words.set(at, words.get(random.nextInt(words.size())));
            }
        }
        return String.join("", words);
    }

    private static void read(String text) {
        Source source = new Source("mutated.go", text);
        switch (new GoLanguage().read(source)) {
            case Reading.Understood understood ->
                Run.of(new Machine(understood.program())).then(new RunToCompletion(), 500, () -> false);
            case Reading.Refused(List<Problem> problems) -> {
                for (Problem problem : problems) {
                    assertTrue(problem.span().end() <= text.length(), () -> problem + " in\n" + text);
                    assertFalse(problem.message().isBlank());
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "[", "{", "func(){", "*", "!", "<-", "[]", "1+(", "if x {", "struct{a "})
    void deepNestingIsRefused(String open) {
        read("package main\nfunc main() { x := " + open.repeat(5_000) + " }\n");
        read("package main\nvar x " + open.repeat(5_000));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\u0000", "\uD83D", "package main\u0000func main() {}", "\uFEFFpackage main\nfunc main() {}",
        "package main\r\nfunc main() {\r\n}\r\n", "package main\nfunc main() { s := \"\uDC00\" ; _ = s }"})
    void oddTexts(String text) {
        read(text);
    }
}
