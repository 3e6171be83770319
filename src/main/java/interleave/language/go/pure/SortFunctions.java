package interleave.language.go.pure;

import static interleave.language.go.pure.Given.answer;
import static interleave.language.go.pure.PureFunction.onMemory;

import interleave.program.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The package `sort`, but for what takes a function or an interface.
final class SortFunctions {
    private static final Comparator<Value> NUMBERS = Comparator.comparingLong(value -> ((Value.Int) value).number());
    private static final Comparator<Value> TEXTS = Comparator.comparing(value -> ((Value.Text) value).bytes());

    /// What is no number comes first.
    private static final Comparator<Value> REALS = (one, other) -> {
        double x = ((Value.Real) one).number();
        double y = ((Value.Real) other).number();
        if (Double.isNaN(x) || Double.isNaN(y)) return Boolean.compare(Double.isNaN(y), Double.isNaN(x));
        return x < y ? -1 : x > y ? 1 : 0;
    };

    private SortFunctions() {}

    static List<PureFunction> all() {
        return List.of(
                onMemory("sort.Ints", "[]int ->", g -> sort(g, NUMBERS)),
                onMemory("sort.Strings", "[]string ->", g -> sort(g, TEXTS)),
                onMemory("sort.Float64s", "[]float64 ->", g -> sort(g, REALS)),
                onMemory("sort.IntsAreSorted", "[]int -> bool", g -> answer(sorted(g, NUMBERS))),
                onMemory("sort.StringsAreSorted", "[]string -> bool", g -> answer(sorted(g, TEXTS))),
                onMemory("sort.Float64sAreSorted", "[]float64 -> bool", g -> answer(sorted(g, REALS))),
                onMemory("sort.SearchInts", "[]int, int -> int", g -> answer(search(g, NUMBERS))),
                onMemory("sort.SearchStrings", "[]string, string -> int", g -> answer(search(g, TEXTS))));
    }

    private static Value sort(Given given, Comparator<Value> order) {
        List<Value> elements = new ArrayList<>(given.elements(0));
        List<Value> before = List.copyOf(elements);
        elements.sort(order);
        if (given.value(0) instanceof Value.Slice(int block, int offset, int _, int _)) {
            for (int i = 0; i < elements.size(); i++) {
                if (!elements.get(i).equals(before.get(i))) given.memory().write(block, offset + i, elements.get(i));
            }
        }
        return Value.NIL;
    }

    private static boolean sorted(Given given, Comparator<Value> order) {
        List<Value> elements = given.elements(0);
        for (int i = 1; i < elements.size(); i++) {
            if (order.compare(elements.get(i), elements.get(i - 1)) < 0) return false;
        }
        return true;
    }

    /// The first place whose element is not less than what is wanted.
    private static long search(Given given, Comparator<Value> order) {
        List<Value> elements = given.elements(0);
        int low = 0;
        int high = elements.size();
        while (low < high) {
            int middle = low + high >>> 1;
            if (order.compare(elements.get(middle), given.value(1)) < 0) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
