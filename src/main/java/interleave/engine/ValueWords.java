package interleave.engine;

import interleave.program.Layout;
import interleave.program.Value;
import interleave.program.VariantName;

/// How values are shown: what a pointer refers to is said by its name, as in `→ counter`.
final class ValueWords {
    private final State state;

    ValueWords(State state) {
        this.state = state;
    }

    String of(Value value) {
        return switch (value) {
            case Value.Pointer(int block, int offset) -> "→ " + name(state.block(block).identity, offset);
            case Value.Dynamic(VariantName type, Value _) -> type.title();
            case Value.Dynamic(var _, Value held) -> of(held);
            case Value.Aggregate aggregate -> {
                StringBuilder all = new StringBuilder("{");
                for (Value part : aggregate.parts()) all.append(all.length() == 1 ? "" : " ").append(of(part));
                yield all.append('}').toString();
            }
            case Value.Text text -> onOneLine(text.toString());
            case Value.Int _, Value.Wide _, Value.Real _, Value.Bool _, Value.Nil _, Value.Slice _, Value.Function _, Value.Table _,
                    Value.Gate _ -> value.toString();
        };
    }

    /// A text with its line breaks as signs, so that it can stand among other words.
    static String onOneLine(String text) {
        return text.replace("\r\n", "⏎").replace('\n', '⏎').replace('\r', '⏎').replace('\t', ' ');
    }

    private static String name(Block.Identity identity, int offset) {
        return offset < identity.layout.size() ? identity.name + path(identity.layout, offset) : identity.name;
    }

    /// The way to what begins at an offset: to a whole struct rather than to its first field.
    private static String path(Layout layout, int offset) {
        return switch (layout) {
            case Layout.Cell _, Layout.Variants _ -> "";
            case Layout.Entry entry -> entry.path(offset);
            case Layout.Array(int _, Layout element) ->
                "[" + offset / element.size() + "]" + path(element, offset % element.size());
            case Layout.Struct struct -> offset == 0 ? "" : struct.path(offset);
        };
    }
}
