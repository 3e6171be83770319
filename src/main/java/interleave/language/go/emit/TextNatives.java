package interleave.language.go.emit;

import interleave.language.go.fmt.Cells;
import interleave.language.go.tree.PureNative;
import interleave.language.go.text.Runes;
import interleave.language.go.type.Basic;
import interleave.language.go.type.GoType;
import interleave.language.go.type.Layouts;
import interleave.program.Native;
import interleave.program.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;

/// Strings, and slices of their bytes or characters.
final class TextNatives {
    /// `string(65)`
    static final Native OF_RUNE =
            new PureNative("string", given -> new Value.Text(Runes.text(((Value.Int) given.getFirst()).number())));

    /// The character that begins at an index of a string.
    static final Native RUNE_AT = new PureNative(
            "range", given -> Value.Int.of(Runes.at(((Value.Text) given.get(0)).bytes(), index(given))));

    /// How many bytes the character takes that begins at an index of a string.
    static final Native WIDTH_AT = new PureNative(
            "range", given -> Value.Int.of(Runes.width(((Value.Text) given.get(0)).bytes(), index(given))));

    private TextNatives() {}

    private static int index(List<Value> given) {
        return (int) ((Value.Int) given.get(1)).number();
    }

    /// Something that looks at memory.
    private record Looking(String name, BiFunction<List<Value>, Native.Memory, Value> function) implements Native {
        @Override
        public Value apply(List<Value> arguments, Memory memory) {
            return function.apply(arguments, memory);
        }
    }

    private static boolean bytes(GoType element) {
        return element.underlying().canonical() == Basic.UINT8;
    }

    /// `string(slice)`
    static Native fromSlice(GoType element, GoType to) {
        return new Looking(to.toString(), (given, memory) -> {
            StringBuilder text = new StringBuilder();
            for (Value one : Cells.elements(element, given.getFirst(), memory)) {
                long number = ((Value.Int) one).number();
                if (bytes(element)) text.append((char) number);
                else text.append(Runes.text(number));
            }
            return new Value.Text(text.toString());
        });
    }

    /// `[]byte(text)` and `[]rune(text)`
    static Native toSlice(GoType element, GoType to, String name) {
        return new Looking(to.toString(), (given, memory) -> {
            String text = ((Value.Text) given.getFirst()).bytes();
            List<Long> numbers = new ArrayList<>();
            if (bytes(element)) text.chars().forEach(c -> numbers.add((long) c));
            else Arrays.stream(Runes.all(text)).forEach(rune -> numbers.add((long) rune));
            int block = memory.allocate(Layouts.of(element), numbers.size(), name);
            for (int i = 0; i < numbers.size(); i++) memory.write(block, i, Value.Int.of(numbers.get(i)));
            return new Value.Slice(block, 0, numbers.size(), numbers.size());
        });
    }
}
