package interleave.program;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// What a variable, a cell or an expression holds. Values are immutable and compare by content, so a state made of them
/// is a value too. The compiler of a language knows each value's type; a value carries its type only in [Dynamic].
public sealed interface Value {
    /// The absence of a reference: Go's `nil`.
    Value NIL = new Nil();

    /// What a cell holds that has no value: room that a list keeps for elements to come, and what was taken out. It is shown
    /// nowhere. (What has no parts needs no cell, so that no cell of the program's data holds it.)
    Value NOTHING = new Aggregate(List.of());

    /// A whole number of any width and sign, held in 64 bits; unsigned 64-bit numbers keep their bit pattern.
    record Int(long number) implements Value {
        private static final int LOW = -1024;
        private static final int HIGH = 65536;
        private static final Int[] FEW = new Int[HIGH - LOW];

        static {
            for (int i = 0; i < FEW.length; i++) FEW[i] = new Int(i + LOW);
        }

        /// The value of that number; the same object for the small numbers that programs count with.
        public static Int of(long number) {
            return number >= LOW && number < HIGH ? FEW[(int) number - LOW] : new Int(number);
        }

        @Override
        public String toString() {
            return Long.toString(number);
        }
    }

    /// A whole number that does not fit into the 64 bits of an [Int]; one that does is always such.
    record Wide(BigInteger number) implements Value {
        /// The value of that number.
        public static Value of(BigInteger number) {
            return number.bitLength() < Long.SIZE ? Int.of(number.longValue()) : new Wide(number);
        }

        @Override
        public String toString() {
            return number.toString();
        }
    }

    /// A floating-point number; 32-bit ones are rounded when they are made.
    record Real(double number) implements Value {
        @Override
        public String toString() {
            return number == Math.rint(number) && Math.abs(number) < 1e15
                    ? Long.toString((long) number)
                    : Double.toString(number);
        }
    }

    /// True or false.
    record Bool(boolean truth) implements Value {
        public static final Bool TRUE = new Bool(true);
        public static final Bool FALSE = new Bool(false);

        public static Bool of(boolean truth) {
            return truth ? TRUE : FALSE;
        }

        @Override
        public String toString() {
            return Boolean.toString(truth);
        }
    }

    /// A string as Go and Rust have it: bytes, usually UTF-8. Each char of `bytes` is one byte (0 to 255).
    record Text(String bytes) implements Value {
        public static final Text EMPTY = new Text("");

        /// The UTF-8 bytes of a Java string.
        public static Text of(String readable) {
            for (int i = 0; i < readable.length(); i++) {
                if (readable.charAt(i) > 127) {
                    return new Text(new String(readable.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
                }
            }
            return new Text(readable);
        }

        /// The text as people read it; bytes that are no UTF-8 become U+FFFD.
        public String readable() {
            return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        }

        @Override
        public String toString() {
            return '"' + readable() + '"';
        }
    }

    /// The address of a cell: a block of memory and a place in it, in cells.
    record Pointer(int block, int offset) implements Value {
        @Override
        public String toString() {
            return "&" + block + (offset == 0 ? "" : "+" + offset);
        }
    }

    /// See [Value#NIL].
    record Nil() implements Value {
        @Override
        public String toString() {
            return "nil";
        }
    }

    /// A window on an array: `length` elements from cell `offset` of a block, growable to `capacity`. Lengths count
    /// elements, the offset counts cells.
    record Slice(int block, int offset, int length, int capacity) implements Value {
        @Override
        public String toString() {
            return "[len " + length + " cap " + capacity + "]";
        }
    }

    /// A function with what it captured; the captured values become the first locals of the body's frame.
    record Function(int body, List<Value> captured) implements Value {
        public Function(int body) {
            this(body, List.of());
        }

        @Override
        public String toString() {
            return "func";
        }
    }

    /// A value with its type, as an interface holds it.
    record Dynamic(RuntimeType type, Value value) implements Value {
        @Override
        public String toString() {
            return type instanceof VariantName ? type.title() : value.toString();
        }
    }

    /// A struct, array or tuple as a whole, while it is carried from one place to another.
    record Aggregate(List<Value> parts) implements Value {
        @Override
        public String toString() {
            StringBuilder all = new StringBuilder("{");
            for (int i = 0; i < parts.size(); i++) all.append(i == 0 ? "" : " ").append(parts.get(i));
            return all.append('}').toString();
        }
    }

    /// How a map is as a whole: how many entries it has, and whether a thread is in the midst of writing it.
    record Table(int length, boolean writing) implements Value {
        public static final Table EMPTY = new Table(0, false);

        @Override
        public String toString() {
            return (length == 1 ? "1 entry" : length + " entries") + (writing ? ", being written" : "");
        }
    }

    /// What a cell holds that threads wait at, and that only operations of its own kind may touch.
    sealed interface Gate extends Value {}

    /// What a mutex cell holds: the number of the thread that owns it, or -1.
    record Mutex(int owner) implements Gate {
        public static final Mutex FREE = new Mutex(-1);

        @Override
        public String toString() {
            return owner < 0 ? "unlocked" : "locked by T" + owner;
        }
    }

    /// What a channel's cell holds: the values in its buffer, the oldest first, at most `capacity`; none where that is 0,
    /// since threads meet there without one.
    record Channel(int capacity, List<Value> buffer, boolean closed) implements Gate {
        public Channel {
            buffer = List.copyOf(buffer);
        }

        @Override
        public String toString() {
            String held = capacity == 0 ? "" : capacity == Integer.MAX_VALUE ? "" + buffer : buffer + " of " + capacity;
            if (!closed) return held.isEmpty() ? "open" : held;
            return held.isEmpty() ? "closed" : held + ", closed";
        }
    }

    /// What a WaitGroup cell holds: how many are still awaited.
    record WaitGroup(long count) implements Gate {
        public static final WaitGroup ZERO = new WaitGroup(0);

        @Override
        public String toString() {
            return Long.toString(count);
        }
    }

    /// What a readers–writer mutex holds. `writer` has it for itself if `held`; else it waits for the readers to leave, and
    /// no new ones are let in. It is -1 where no thread writes or is about to. `readers` are in order of their numbers; a
    /// thread that reads twice is there twice.
    record ReadWriteMutex(int writer, boolean held, List<Integer> readers) implements Gate {
        public static final ReadWriteMutex FREE = new ReadWriteMutex(-1, false, List.of());

        /// Whether nobody has it, and nobody is about to have it for itself.
        public boolean free() {
            return writer < 0 && readers.isEmpty();
        }

        @Override
        public String toString() {
            if (held) return "locked by T" + writer;
            String wanted = writer < 0 ? "" : ", T" + writer + " waits to write";
            if (readers.isEmpty()) return "unlocked" + wanted;
            StringBuilder all = new StringBuilder("read by");
            for (int reader : readers) all.append(" T").append(reader);
            return all + wanted;
        }
    }

    /// What a cell holds for something that is done once: the thread that does it, or -1, and whether it is done.
    record Once(int runner, boolean done) implements Gate {
        public static final Once FRESH = new Once(-1, false);
        public static final Once DONE = new Once(-1, true);

        @Override
        public String toString() {
            return done ? "done" : runner < 0 ? "not yet done" : "being done by T" + runner;
        }
    }

    /// What a condition variable holds: the threads that wait for a notice, who came first first, and those that have got
    /// theirs and have not gone on yet.
    record Condition(List<Integer> waiting, List<Integer> notified) implements Gate {
        public static final Condition EMPTY = new Condition(List.of(), List.of());

        @Override
        public String toString() {
            return waiting.isEmpty() ? "nobody waits" : waiting.size() + " waiting";
        }
    }

    /// What the cell of an alarm holds, such as that of a timer: whether it is set, for how long, and if `period` is positive,
    /// after how long it rings again. `sleeper` is the thread that does nothing but wait for it, or -1, and `released` such a
    /// thread for which it was stopped and that has not gone on yet.
    record Alarm(boolean set, long duration, long period, Due due, int sleeper, int released) implements Gate {
        public static final Alarm UNSET = new Alarm(false, 0, 0, new Due(0), -1, -1);

        @Override
        public String toString() {
            return set ? "set" : "not set";
        }
    }

    /// A moment of virtual time. It matters only to schedulers that imitate real life; otherwise an alarm may ring at any
    /// moment. So it is no part of what a state is: all moments are equal.
    final class Due {
        private final long at;

        public Due(long at) {
            this.at = at;
        }

        /// Nanoseconds since the program began.
        public long at() {
            return at;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Due;
        }

        @Override
        public int hashCode() {
            return 1;
        }

        @Override
        public String toString() {
            return "due";
        }
    }
}
