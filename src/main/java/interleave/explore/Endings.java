package interleave.explore;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The endings in the order in which they were found, each with its number.
final class Endings {
    private final Map<Ending, Integer> numbers = new HashMap<>();
    private final List<Ending> endings = new ArrayList<>();
    private final List<Ending> inOrder = new ArrayList<>();

    int number(Ending ending) {
        Integer known = numbers.get(ending);
        if (known != null) return known;
        numbers.put(ending, endings.size());
        endings.add(ending);
        int place = Collections.binarySearch(inOrder, ending);
        inOrder.add(place < 0 ? -1 - place : place + 1, ending);
        return endings.size() - 1;
    }

    Ending get(int number) {
        return endings.get(number);
    }

    int size() {
        return endings.size();
    }

    /// All of them, in order of [Ending].
    List<Ending> inOrder() {
        return List.copyOf(inOrder);
    }
}
