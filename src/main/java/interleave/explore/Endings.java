package interleave.explore;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The endings in the order in which they were found, each with its number.
final class Endings {
    private final Map<Ending, Integer> numbers = new HashMap<>();
    private final List<Ending> endings = new ArrayList<>();

    int number(Ending ending) {
        Integer known = numbers.get(ending);
        if (known != null) return known;
        numbers.put(ending, endings.size());
        endings.add(ending);
        return endings.size() - 1;
    }

    Ending get(int number) {
        return endings.get(number);
    }

    int size() {
        return endings.size();
    }

    List<Ending> all() {
        return List.copyOf(endings);
    }
}
