package interleave.language.go.fmt;

import interleave.language.go.text.StringText;
import interleave.language.go.text.Directive;
import interleave.language.go.type.Comparability;
import interleave.language.go.type.GoType;
import interleave.language.go.type.Layouts;
import interleave.program.Fault;
import interleave.program.FaultException;
import interleave.program.Layout;
import interleave.program.Native;
import interleave.program.Value;
import java.util.ArrayList;
import java.util.List;

/// How maps lie in memory. A map has a cell for itself, which every use of it reads or writes, and each key that was ever
/// looked at has a cell of its own, so that it can be told what happens to `m["a"]`. Which keys there are is the library's
/// own knowledge. They stand in their order, not in that in which they came.
public final class MapCells {
    private static final int HEADER = 0;
    private static final int KEYS = 1;
    private static final Value NO_KEYS = new Value.Aggregate(List.of());
    /// How many keys that were deleted keep their cells.
    private static final int MOST_GONE = 64;

    private MapCells() {}

    /// A key of a map.
    /// @param at its cells
    /// @param present whether it is in the map; if not, somebody has asked for it, or deleted it
    public record Entry(Value key, Value.Pointer at, boolean present) {}

    /// A new map.
    public static Value.Pointer make(String name, boolean ofLibrary, Native.Memory memory) {
        Layout.Kind kind = ofLibrary ? Layout.Kind.LIBRARY : Layout.Kind.DATA;
        Layout layout = new Layout.Struct("map", List.of(
                new Layout.Field("", new Layout.Cell(Value.Table.EMPTY, kind)),
                new Layout.Field("", new Layout.Cell(NO_KEYS, Layout.Kind.LIBRARY))));
        return new Value.Pointer(memory.make(layout, name), 0);
    }

    /// The entries of a map, in the order of the keys. It is a read of the map.
    public static List<Entry> entries(Value map, Native.Memory memory) {
        if (!(map instanceof Value.Pointer at)) return List.of();
        read(at, "iteration", memory);
        return present(at, memory);
    }

    /// The same without a read of the map.
    public static List<Entry> present(Value.Pointer map, Native.Memory memory) {
        return keys(map, memory).stream().map(MapCells::entry).filter(Entry::present).toList();
    }

    /// Reads the cell of a map.
    /// @param doing what it is read for, such as `read`; empty where nobody minds that another thread is writing it
    public static Value.Table read(Value.Pointer map, String doing, Native.Memory memory) {
        Value.Table table = (Value.Table) memory.read(map.block(), HEADER);
        if (table.writing() && !doing.isEmpty()) throw new FaultException(new Fault.ConcurrentMap(doing));
        return table;
    }

    /// Begins to write a map.
    public static void begin(Value.Pointer map, Native.Memory memory) {
        Value.Table table = (Value.Table) memory.read(map.block(), HEADER);
        if (table.writing()) throw new FaultException(new Fault.ConcurrentMap(""));
        memory.write(map.block(), HEADER, new Value.Table(table.length(), true));
    }

    /// Reads the cell of a map that is being written.
    public static Value.Table written(Value.Pointer map, Native.Memory memory) {
        Value.Table table = (Value.Table) memory.read(map.block(), HEADER);
        if (!table.writing()) throw new FaultException(new Fault.ConcurrentMap(""));
        return table;
    }

    /// Ends writing it; `change` is by how much it has become longer.
    public static void end(Value.Pointer map, Value.Table table, int change, Native.Memory memory) {
        memory.write(map.block(), HEADER, new Value.Table(table.length() + change, false));
    }

    /// The entry of a key, which has a cell from now on if it had none.
    public static Entry locate(Value.Pointer map, Value key, GoType.Map type, boolean ofLibrary, Native.Memory memory) {
        List<Value> keys = keys(map, memory);
        int at = place(keys, key);
        if (at >= 0) return entry(keys.get(at));
        String title = memory.title(map.block(), HEADER) + "[" + shown(type.key(), key, memory) + "]";
        Layout layout = Layouts.of(type.element());
        int block = memory.make(ofLibrary ? Layouts.ofLibrary(layout) : layout, title);
        Entry added = new Entry(key, new Value.Pointer(block, 0), false);
        List<Value> more = new ArrayList<>(keys.size() + 1);
        more.addAll(keys);
        more.add(-at - 1, value(added));
        keys(map, more, memory);
        return added;
    }

    /// Says that a key is in a map, or is no longer.
    /// @return whether that was otherwise before
    public static boolean mark(Value.Pointer map, Value key, boolean present, Native.Memory memory) {
        List<Value> keys = keys(map, memory);
        int at = place(keys, key);
        if (at < 0 || entry(keys.get(at)).present() == present) return false;
        List<Value> changed = new ArrayList<>(keys);
        boolean forgotten = !present && keys.stream().filter(one -> !entry(one).present()).count() > MOST_GONE;
        if (forgotten) changed.remove(at);
        else changed.set(at, value(new Entry(key, entry(keys.get(at)).at(), present)));
        keys(map, changed, memory);
        return true;
    }

    /// The key as maps compare it.
    public static Value key(Value key, GoType type) {
        if (key instanceof Value.Dynamic(GoType held, Value _) && !Comparability.holds(held)) {
            throw new FaultException(new Fault.Unhashable(held.title()));
        }
        return key.equals(new Value.Real(-0.0)) ? new Value.Real(0) : key;
    }

    private static String shown(GoType type, Value key, Native.Memory memory) {
        if (type.isInterface() && key instanceof Value.Dynamic(GoType held, Value inner)) return shown(held, inner, memory);
        if (key instanceof Value.Text(String bytes)) {
            return Value.Text.of(StringText.quoted(Directive.PLAIN, bytes)).readable();
        }
        Value text = Fmt.SPRINT.apply(List.of(new Value.Dynamic(type.canonical(), key)), memory);
        return ((Value.Text) text).readable();
    }

    private static List<Value> keys(Value.Pointer map, Native.Memory memory) {
        return ((Value.Aggregate) memory.read(map.block(), KEYS)).parts();
    }

    private static void keys(Value.Pointer map, List<Value> keys, Native.Memory memory) {
        memory.write(map.block(), KEYS, new Value.Aggregate(List.copyOf(keys)));
    }

    private static Entry entry(Value value) {
        List<Value> parts = ((Value.Aggregate) value).parts();
        return new Entry(parts.get(0), (Value.Pointer) parts.get(1), ((Value.Bool) parts.get(2)).truth());
    }

    private static Value value(Entry entry) {
        return new Value.Aggregate(List.of(entry.key, entry.at, Value.Bool.of(entry.present)));
    }

    /// The index of a key, or else -1 less the index at which it belongs.
    private static int place(List<Value> keys, Value key) {
        int low = 0;
        int high = keys.size() - 1;
        while (low <= high) {
            int middle = low + high >>> 1;
            int order = KeyOrder.compare(entry(keys.get(middle)).key(), key);
            if (order == 0) return middle;
            if (order < 0) low = middle + 1;
            else high = middle - 1;
        }
        return -low - 1;
    }
}
