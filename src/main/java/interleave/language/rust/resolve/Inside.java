package interleave.language.rust.resolve;

import interleave.language.rust.tree.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What a trait or an impl declares, as far as it is asked for.
/// @param types the names of its types
/// @param others its types and constants
record Inside(List<Member> functions, List<String> types, Supplier<List<Item>> others) {
    /// A function, and its text when that is asked for.
    record Member(String name, Supplier<Item.Function> tree) {}

    /// What has been read as a whole.
    static Inside of(List<Item> items) {
        List<Member> functions = new ArrayList<>();
        List<String> types = new ArrayList<>();
        for (Item inner : items) {
            if (inner instanceof Item.Function function) functions.add(new Member(function.name().text(), () -> function));
            if (inner instanceof Item.Alias type) types.add(type.name().text());
        }
        List<Item> others = items.stream().filter(inner -> !(inner instanceof Item.Function)).toList();
        return new Inside(functions, types, () -> others);
    }

    /// The same each time: what is in an impl that stands for several is read once.
    static final class Once<T> implements Supplier<T> {
        private final Supplier<T> first;
        private @Nullable T known;

        Once(Supplier<T> first) {
            this.first = first;
        }

        @Override
        public T get() {
            T it = known;
            if (it == null) {
                it = first.get();
                known = it;
            }
            return it;
        }
    }
}
