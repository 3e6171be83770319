package interleave.language.rust.derive;

import interleave.language.rust.tree.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;

/// The functions in derived impls, as texts. They name everything from the library's root, so that nothing that the
/// program declares can be meant.
final class Bodies {
    private static final String EQUAL = "::std::option::Option::Some(::std::cmp::Ordering::Equal)";

    private final Shape shape;

    Bodies(Shape shape) {
        this.shape = shape;
    }

    /// What has to be done for each variant: one arm of a match on `self`.
    private String match(java.util.function.Function<Item.Variant, String> body) {
        if (shape.variants().isEmpty()) return "match *self {}";
        StringBuilder text = new StringBuilder("match self { ");
        for (Item.Variant variant : shape.variants()) {
            text.append(shape.pattern(variant, "a_")).append(" => ").append(body.apply(variant)).append(", ");
        }
        return text.append('}').toString();
    }

    String cloned() {
        return "#[inline] fn clone(&self) -> Self { " + match(variant -> shape.made(variant, Shape.names(variant, "a_").stream()
                .map(name -> "::std::clone::Clone::clone(" + name + ")")
                .toList())) + " }";
    }

    /// What is also `Copy` is copied; that its fields can be cloned is asked for in another way.
    String copied() {
        return "#[inline] fn clone(&self) -> Self { *self }";
    }

    /// @param chosen the variant that is the default
    String byDefault(Item.Variant chosen) {
        List<String> each = chosen.fields().fields().stream()
                .map(_ -> "::std::default::Default::default()")
                .toList();
        return "#[inline] fn default() -> Self { " + shape.made(chosen, each) + " }";
    }

    String debug() {
        String body = match(variant -> {
            String name = "\"" + variant.name().text() + "\"";
            List<Item.Field> fields = variant.fields().fields();
            List<String> names = Shape.names(variant, "a_");
            if (fields.isEmpty()) return "::std::fmt::Formatter::write_str(f, " + name + ")";
            boolean named = variant.fields().shape() == Item.Shape.NAMED;
            StringBuilder text = new StringBuilder("::std::fmt::Formatter::")
                    .append(named ? "debug_struct" : "debug_tuple").append("(f, ").append(name).append(')');
            for (int i = 0; i < fields.size(); i++) {
                text.append(".field(");
                if (named) text.append('"').append(fields.get(i).name().text()).append("\", ");
                // A field without a size cannot be made into a trait object, a reference to it can.
                boolean last = i == fields.size() - 1 && !shape.isEnum();
                text.append(last ? "&" : "").append(names.get(i)).append(')');
            }
            return text.append(".finish()").toString();
        });
        return "#[inline] fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result { " + body + " }";
    }

    String hash() {
        String number = shape.isEnum()
                ? "::std::hash::Hash::hash(&::std::intrinsics::discriminant::<Self>(self), state); "
                : "";
        String body = shape.isEnum() && !shape.hasFields() ? "" : match(variant -> {
            StringBuilder text = new StringBuilder("{ ");
            Shape.names(variant, "a_")
                    .forEach(name -> text.append("::std::hash::Hash::hash(").append(name).append(", state); "));
            return text.append('}').toString();
        });
        return "#[inline] fn hash<__H: ::std::hash::Hasher>(&self, state: &mut __H) { " + number + body + " }";
    }

    /// A match of two values of the same variant, and what else is.
    /// @param join makes the result for a field and for those behind it into one
    private String both(java.util.function.BiFunction<String, String, String> field, BinaryOperator<String> join, String all,
            String otherwise) {
        List<String> arms = new ArrayList<>();
        for (Item.Variant variant : shape.variants()) {
            List<String> mine = Shape.names(variant, "a_");
            List<String> theirs = Shape.names(variant, "b_");
            if (mine.isEmpty() && shape.isEnum()) continue;
            String text = all;
            for (int i = mine.size() - 1; i >= 0; i--) {
                String one = field.apply(mine.get(i), theirs.get(i));
                text = i == mine.size() - 1 ? one : join.apply(one, text);
            }
            arms.add("(" + shape.pattern(variant, "a_") + ", " + shape.pattern(variant, "b_") + ") => " + text);
        }
        boolean complete = arms.size() == shape.variants().size() && arms.size() == 1;
        if (!complete) arms.add("_ => " + otherwise);
        return arms.size() == 1 && !complete ? otherwise : "match (self, other) { " + String.join(", ", arms) + " }";
    }

    private static final String NUMBER = "::std::intrinsics::discriminant::<Self>(self)";
    private static final String OTHER_NUMBER = "::std::intrinsics::discriminant::<Self>(other)";

    String equal() {
        boolean several = shape.variants().size() > 1;
        String same = NUMBER + " == " + OTHER_NUMBER;
        String fields = shape.hasFields() || !shape.isEnum()
                ? both((a, b) -> "*" + a + " == *" + b, (one, rest) -> one + " && " + rest, "true", "true")
                : "true";
        String body = !several ? fields : shape.hasFields() ? same + " && " + fields : same;
        return "#[inline] fn eq(&self, other: &Self) -> bool { " + body + " }";
    }

    String partialOrder() {
        String numbers = "::std::cmp::PartialOrd::partial_cmp(&" + NUMBER + ", &" + OTHER_NUMBER + ")";
        String body = both((a, b) -> "::std::cmp::PartialOrd::partial_cmp(" + a + ", " + b + ")",
                (one, rest) -> "match " + one + " { " + EQUAL + " => " + rest + ", cmp => cmp }", EQUAL, numbers);
        return "#[inline] fn partial_cmp(&self, other: &Self) -> ::std::option::Option<::std::cmp::Ordering> { " + body
                + " }";
    }

    String order() {
        String numbers = "::std::cmp::Ord::cmp(&" + NUMBER + ", &" + OTHER_NUMBER + ")";
        String equal = "::std::cmp::Ordering::Equal";
        String body = both((a, b) -> "::std::cmp::Ord::cmp(" + a + ", " + b + ")",
                (one, rest) -> "match " + one + " { " + equal + " => " + rest + ", cmp => cmp }", equal, numbers);
        return "#[inline] fn cmp(&self, other: &Self) -> ::std::cmp::Ordering { " + body + " }";
    }
}
