package interleave.language.go.pure;

import interleave.language.go.fmt.Cells;
import interleave.language.go.type.Basic;
import interleave.language.go.type.GoType;
import interleave.program.Native;
import interleave.program.Value;
import java.util.List;

/// What a function is called with, and what it answers.
record Given(List<Value> arguments, Native.Memory memory) {
    Value value(int index) {
        return arguments.get(index);
    }

    String text(int index) {
        return ((Value.Text) value(index)).bytes();
    }

    long number(int index) {
        return ((Value.Int) value(index)).number();
    }

    int rune(int index) {
        return (int) number(index);
    }

    double real(int index) {
        return ((Value.Real) value(index)).number();
    }

    boolean truth(int index) {
        return ((Value.Bool) value(index)).truth();
    }

    List<String> texts(int index) {
        return Cells.elements(Basic.STRING, value(index), memory).stream()
                .map(value -> ((Value.Text) value).bytes())
                .toList();
    }

    /// A new slice of strings.
    Value slice(List<String> texts) {
        return Cells.slice(Basic.STRING, texts.stream().map(Given::answer).toList(), "[]string", memory);
    }

    /// The elements of a slice of numbers or strings.
    List<Value> elements(int index) {
        return Cells.elements(GoType.ANY, value(index), memory); // one cell each
    }

    static Value answer(String bytes) {
        return new Value.Text(bytes);
    }

    static Value answer(boolean truth) {
        return Value.Bool.of(truth);
    }

    static Value answer(long number) {
        return Value.Int.of(number);
    }

    static Value answer(double number) {
        return new Value.Real(number);
    }

    static Value several(Value... parts) {
        return new Value.Aggregate(List.of(parts));
    }
}
