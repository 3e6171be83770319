package interleave.explore;

import interleave.engine.Cell;
import interleave.engine.State;
import interleave.program.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// References in final values, with memory counted in order of the names that it has: where it lies depends on the order
/// in which it was made, and makes no difference to how a run ended.
final class References {
    private static final int HIDDEN = -1;

    private final Map<Integer, Integer> places = new HashMap<>();

    private References(State end) {
        Map<String, Integer> blocks = new TreeMap<>();
        int before = HIDDEN;
        for (Cell cell : end.sharedCells()) {
            if (cell.block() != before) blocks.put(cell.name(), cell.block());
            before = cell.block();
        }
        for (int block : blocks.values()) places.put(block, places.size());
    }

    /// The final values of a state, so that equal ones are equal.
    static Map<String, Value> counted(State end) {
        Map<String, Value> finals = end.finals();
        References references = new References(end);
        Map<String, Value> counted = new LinkedHashMap<>();
        finals.forEach((name, value) -> counted.put(name, references.counted(value)));
        return counted;
    }

    private Value counted(Value value) {
        return switch (value) {
            case Value.Pointer v -> new Value.Pointer(place(v.block()), v.offset());
            case Value.Slice v -> new Value.Slice(place(v.block()), v.offset(), v.length(), v.capacity());
            case Value.Function v -> new Value.Function(v.body(), counted(v.captured()));
            case Value.Dynamic v -> new Value.Dynamic(v.type(), counted(v.value()));
            case Value.Aggregate v -> new Value.Aggregate(counted(v.parts()));
            case Value.Int _, Value.Wide _, Value.Real _, Value.Bool _, Value.Text _, Value.Nil _, Value.Table _, Value.Gate _ -> value;
        };
    }

    private List<Value> counted(List<Value> values) {
        List<Value> counted = new ArrayList<>(values.size());
        for (Value value : values) counted.add(counted(value));
        return List.copyOf(counted);
    }

    private int place(int block) {
        return places.getOrDefault(block, HIDDEN);
    }
}
