package interleave.language.rust.derive;

import interleave.language.rust.tree.Attribute;
import interleave.language.rust.tree.Generics;
import interleave.language.rust.tree.Item;
import interleave.language.rust.tree.Name;
import interleave.program.Span;
import java.util.List;
import java.util.Optional;

/// A struct or enum for which something is derived; a struct is like an enum with one variant.
record Shape(Span span, List<Attribute> attributes, Name name, Generics generics, boolean isEnum,
        List<Item.Variant> variants) {
    Shape {
        attributes = List.copyOf(attributes);
        variants = List.copyOf(variants);
    }

    static Optional<Shape> of(Item item) {
        return switch (item) {
            case Item.Struct it -> Optional.of(new Shape(it.span(), it.attributes(), it.name(), it.generics(), false,
                    List.of(new Item.Variant(it.span(), List.of(), it.name(), it.fields(), Optional.empty()))));
            case Item.Enum it ->
                Optional.of(new Shape(it.span(), it.attributes(), it.name(), it.generics(), true, it.variants()));
            default -> Optional.empty();
        };
    }

    /// How a variant is named in an expression or pattern.
    String path(Item.Variant variant) {
        return isEnum ? name.text() + "::" + variant.name().text() : name.text();
    }

    /// A pattern or expression of a variant: its fields by name, or in order.
    /// @param each what stands for each field, in order
    String made(Item.Variant variant, List<String> each) {
        List<Item.Field> fields = variant.fields().fields();
        StringBuilder text = new StringBuilder(path(variant));
        switch (variant.fields().shape()) {
            case UNIT -> {}
            case TUPLE -> text.append('(').append(String.join(", ", each)).append(')');
            case NAMED -> {
                text.append(" { ");
                for (int i = 0; i < fields.size(); i++) {
                    text.append(fields.get(i).name().text()).append(": ").append(each.get(i)).append(", ");
                }
                text.append('}');
            }
        }
        return text.toString();
    }

    /// A pattern that binds each field to a name of its own.
    String pattern(Item.Variant variant, String prefix) {
        return made(variant, names(variant, prefix));
    }

    static List<String> names(Item.Variant variant, String prefix) {
        return variant.fields().fields().stream()
                .map(field -> prefix + field.name().text())
                .toList();
    }

    /// Whether any variant has fields.
    boolean hasFields() {
        return variants.stream().anyMatch(variant -> !variant.fields().fields().isEmpty());
    }
}
