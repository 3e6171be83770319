package interleave.engine;

import interleave.program.Value;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A shape in the making: the words that describe a thread or a block, and the blocks that it refers to.
final class ShapeWords {
    // What kind of value the lowest four bits of a word begin.
    private static final int UNSET = 0;
    private static final int NIL = 1;
    private static final int BOOL = 2;
    private static final int INT = 3;
    private static final int LONG = 4;
    private static final int REAL = 5;
    private static final int TEXT = 6;
    private static final int POINTER = 7;
    private static final int SLICE = 8;
    private static final int FUNCTION = 9;
    private static final int DYNAMIC = 10;
    private static final int AGGREGATE = 11;
    private static final int MUTEX = 12;
    private static final int WAIT_GROUP = 13;
    private static final int OTHER_GATE = 14;
    private static final int CHANNEL = 15;
    private static final int TABLE = 16;

    private final int globals;
    private final boolean timed;
    private final Map<Object, Integer> objects = new HashMap<>();
    int[] words = new int[64];
    int length;
    /// Whether any thread is mentioned in them by its number.
    boolean mentions;
    private int[] references = new int[16];
    private int referred;

    /// @param globals how many blocks there are from the start: they need no renumbering
    /// @param timed whether the program can tell what time it is
    ShapeWords(int globals, boolean timed) {
        this.globals = globals;
        this.timed = timed;
    }

    void clear() {
        length = 0;
        referred = 0;
        mentions = false;
    }

    int[] references() {
        return Arrays.copyOf(references, referred);
    }

    /// The number of an object among all that are equal to it.
    int number(Object object) {
        Integer known = objects.get(object);
        if (known != null) return known;
        objects.put(object, objects.size());
        return objects.size() - 1;
    }

    void add(int word) {
        if (length == words.length) words = Arrays.copyOf(words, length * 2);
        words[length++] = word;
    }

    private void add(int kind, int payload) {
        add(payload << 4 | kind);
    }

    void addLong(long number) {
        add((int) number);
        add((int) (number >>> 32));
    }

    private void refer(int kind, int block) {
        // A global is called by its number; others are named apart, and get their numbers in each key.
        if (block < globals) {
            add(kind, block << 1 | 1);
            return;
        }
        add(kind, 0);
        if (referred == references.length) references = Arrays.copyOf(references, referred * 2);
        references[referred++] = block;
    }

    void add(List<Value> values) {
        add(values.size());
        for (Value value : values) add(value);
    }

    /// A value; null is a local that holds nothing yet.
    void add(@Nullable Value value) {
        switch (value) {
            case null -> add(UNSET, 0);
            case Value.Nil _ -> add(NIL, 0);
            case Value.Bool v -> add(BOOL, v.truth() ? 1 : 0);
            case Value.Int(long number) -> {
                if (number >= 0 && number < 1 << 27) {
                    add(INT, (int) number);
                } else {
                    add(LONG, 0);
                    addLong(number);
                }
            }
            case Value.Wide v -> {
                add(LONG, 1);
                add(number(v.toString()));
            }
            case Value.Real v -> {
                add(REAL, 0);
                addLong(Double.doubleToLongBits(v.number()));
            }
            case Value.Text v -> add(TEXT, number(v.bytes()));
            case Value.Pointer v -> {
                refer(POINTER, v.block());
                add(v.offset());
            }
            case Value.Slice v -> {
                refer(SLICE, v.block());
                add(v.offset());
                add(v.length());
                add(v.capacity());
            }
            case Value.Function v -> {
                add(FUNCTION, v.body());
                add(v.captured());
            }
            case Value.Dynamic v -> {
                add(DYNAMIC, number(v.type()));
                add(v.value());
            }
            case Value.Aggregate v -> {
                add(AGGREGATE, 0);
                add(v.parts());
            }
            case Value.Table v -> add(TABLE, v.length() << 1 | (v.writing() ? 1 : 0));
            case Value.Mutex v -> {
                add(MUTEX, v.owner() + 1);
                mentions |= v.owner() >= 0;
            }
            case Value.WaitGroup v -> {
                add(WAIT_GROUP, 0);
                addLong(v.count());
            }
            case Value.Channel(int capacity, List<Value> buffer, boolean closed) -> {
                add(CHANNEL, capacity << 1 | (closed ? 1 : 0));
                add(buffer);
            }
            case Value.ReadWriteMutex _, Value.Once _ -> {
                add(OTHER_GATE, number(value));
                mentions = true;
            }
            case Value.Alarm v -> {
                add(OTHER_GATE, number(value));
                mentions = true;
                if (timed) addLong(v.due().at());
            }
            // Nobody asks in which order those were notified that have not gone on yet.
            case Value.Condition(List<Integer> waiting, List<Integer> notified) -> {
                add(OTHER_GATE, number(List.of(waiting, notified.stream().sorted().toList())));
                mentions = true;
            }
        }
    }
}
