package interleave.engine;

import interleave.program.Value;
import java.util.ArrayList;
import java.util.List;

/// The numbers of threads that stand in values: who owns a mutex, who waits at a condition variable.
final class Mentions {
    // In which part a thread is mentioned, see `roles`.
    private static final int OWNER = 1;
    private static final int WANTS = 2;
    private static final int READER = 3;
    private static final int NOTIFIED = 4;
    private static final int SLEEPER = 5;
    private static final int RELEASED = 6;
    /// The first of those that wait at a condition variable; the next one has a number more.
    private static final int WAITS = 7;

    private Mentions() {}

    /// The threads that a value mentions, as bits. A thread beyond the 64th is left out.
    static long in(Value[] values) {
        Parts parts = new Parts();
        for (Value value : values) parts.add(value);
        long who = 0;
        for (int i = 0; i < parts.threads.size(); i++) who |= bit(parts.threads.get(i));
        return who;
    }

    /// Which parts a thread has in values: two threads that have the same ones can be exchanged there.
    static List<Integer> roles(Value[] values, int thread) {
        Parts parts = new Parts();
        List<Integer> roles = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            int before = parts.threads.size();
            parts.add(values[i]);
            for (int at = before; at < parts.threads.size(); at++) {
                if (parts.threads.get(at) != thread) continue;
                roles.add(i);
                roles.add(parts.roles.get(at));
            }
        }
        return roles;
    }

    private static long bit(int thread) {
        return thread < Long.SIZE ? 1L << thread : 0;
    }

    /// All mentions in values, one after the other.
    private static final class Parts {
        final List<Integer> threads = new ArrayList<>();
        final List<Integer> roles = new ArrayList<>();

        void add(Value value) {
            switch (value) {
                case Value.Mutex(int owner) -> add(owner, OWNER);
                case Value.ReadWriteMutex(int writer, boolean held, List<Integer> readers) -> {
                    add(writer, held ? OWNER : WANTS);
                    for (int reader : readers) add(reader, READER);
                }
                case Value.Once(int runner, boolean _) -> add(runner, OWNER);
                case Value.Condition(List<Integer> waiting, List<Integer> notified) -> {
                    for (int i = 0; i < waiting.size(); i++) add(waiting.get(i), WAITS + i);
                    for (int thread : notified) add(thread, NOTIFIED);
                }
                case Value.Alarm alarm -> {
                    add(alarm.sleeper(), SLEEPER);
                    add(alarm.released(), RELEASED);
                }
                case Value.Channel channel -> addAll(channel.buffer());
                case Value.Aggregate aggregate -> addAll(aggregate.parts());
                case Value.Function function -> addAll(function.captured());
                case Value.Dynamic dynamic -> add(dynamic.value());
                case Value.WaitGroup _, Value.Int _, Value.Wide _, Value.Real _, Value.Bool _, Value.Text _, Value.Pointer _, Value.Nil _,
                        Value.Slice _, Value.Table _ -> {}
            }
        }

        private void addAll(List<Value> values) {
            for (Value value : values) add(value);
        }

        private void add(int thread, int role) {
            if (thread < 0) return;
            threads.add(thread);
            roles.add(role);
        }
    }

    /// A value with other numbers for the threads that it mentions.
    /// @param places the number that each thread gets; those beyond its end keep theirs
    static Value renamed(Value value, int[] places) {
        return switch (value) {
            case Value.Mutex(int owner) -> new Value.Mutex(renamed(owner, places));
            case Value.ReadWriteMutex(int writer, boolean held, List<Integer> readers) ->
                new Value.ReadWriteMutex(renamed(writer, places), held, renamed(readers, places).stream().sorted().toList());
            case Value.Once(int runner, boolean done) -> new Value.Once(renamed(runner, places), done);
            case Value.Condition(List<Integer> waiting, List<Integer> notified) ->
                new Value.Condition(renamed(waiting, places), renamed(notified, places));
            case Value.Alarm a ->
                new Value.Alarm(a.set(), a.duration(), a.period(), a.due(), renamed(a.sleeper(), places), renamed(a.released(), places));
            case Value.Channel(int capacity, List<Value> buffer, boolean closed) ->
                new Value.Channel(capacity, renamedAll(buffer, places), closed);
            case Value.Aggregate(List<Value> parts) -> new Value.Aggregate(renamedAll(parts, places));
            case Value.Function(int body, List<Value> captured) -> new Value.Function(body, renamedAll(captured, places));
            case Value.Dynamic(var type, Value inner) -> new Value.Dynamic(type, renamed(inner, places));
            case Value.WaitGroup _, Value.Int _, Value.Wide _, Value.Real _, Value.Bool _, Value.Text _, Value.Pointer _, Value.Nil _,
                    Value.Slice _, Value.Table _ -> value;
        };
    }

    private static List<Value> renamedAll(List<Value> values, int[] places) {
        return values.stream().map(value -> renamed(value, places)).toList();
    }

    private static List<Integer> renamed(List<Integer> threads, int[] places) {
        return threads.stream().map(thread -> renamed(thread, places)).toList();
    }

    private static int renamed(int thread, int[] places) {
        return thread < 0 || thread >= places.length ? thread : places[thread];
    }
}
