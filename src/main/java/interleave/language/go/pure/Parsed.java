package interleave.language.go.pure;

import interleave.program.Value;
import java.util.Optional;

/// What a text was read as, and what is wrong with it. A number out of range is read as the nearest one within.
record Parsed(Value value, Optional<String> problem) {
    static final Optional<String> SYNTAX = Optional.of("invalid syntax");
    static final Optional<String> RANGE = Optional.of("value out of range");

    static Parsed number(long number) {
        return new Parsed(Value.Int.of(number), Optional.empty());
    }

    static Parsed wrong(Value value, Optional<String> problem) {
        return new Parsed(value, problem);
    }
}
