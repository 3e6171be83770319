package interleave.language.go.fmt;

import interleave.language.go.type.GoType;
import interleave.program.Value;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// The texts that values of the program's own types give by their methods. While these are being asked for, all are empty.
final class Texts {
    private final List<GoType> giving;
    private final boolean asking;
    private final List<Value> asked = new ArrayList<>();
    private final Deque<Value> told;

    private Texts(List<GoType> giving, boolean asking, List<Value> told) {
        this.giving = giving;
        this.asking = asking;
        this.told = new ArrayDeque<>(told);
    }

    /// Notes which values are to give their texts.
    static Texts asking(List<GoType> giving) {
        return new Texts(giving, true, List.of());
    }

    /// Hands out the texts in the order in which they were asked for.
    static Texts told(List<GoType> giving, Value.Aggregate texts) {
        return new Texts(giving, false, texts.parts());
    }

    /// The text of a value; empty if its type gives none.
    Optional<String> of(GoType type, Value value) {
        if (!giving.contains(type.canonical())) return Optional.empty();
        if (type.underlying() instanceof GoType.Pointer && value instanceof Value.Nil) return Optional.of("<nil>");
        if (!asking) return Optional.of(((Value.Text) told.removeFirst()).bytes());
        asked.add(new Value.Dynamic(type.canonical(), value));
        return Optional.of("");
    }

    /// The values that are to give their texts, with their types.
    List<Value> asked() {
        return List.copyOf(asked);
    }
}
