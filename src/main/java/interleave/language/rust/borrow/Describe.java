package interleave.language.rust.borrow;

import interleave.language.rust.mir.MirBody;
import interleave.language.rust.mir.MirStatement;
import interleave.language.rust.mir.Operand;
import interleave.language.rust.mir.Place;
import interleave.language.rust.mir.Place.Element;
import interleave.language.rust.mir.Rvalue;
import interleave.language.rust.tree.Item;
import interleave.language.rust.type.AdtDef;
import interleave.language.rust.type.ClosureDef;
import interleave.language.rust.type.StaticDef;
import interleave.language.rust.type.Ty;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Places in the words of the user's text.
final class Describe {
    private final Setting setting;
    private final MirBody body;
    private final Map<Integer, StaticDef> statics = new LinkedHashMap<>();

    Describe(Setting setting) {
        this.setting = setting;
        this.body = setting.body();
        body.blocks().forEach(block -> block.statements().forEach(statement -> {
            if (statement instanceof MirStatement.Assign assign
                    && assign.place().way().isEmpty()
                    && assign.value() instanceof Rvalue.Use use
                    && use.operand() instanceof Operand.Static variable) {
                statics.put(assign.place().local(), variable.definition());
            }
        }));
    }

    /// The static variable whose address a local has.
    Optional<StaticDef> staticOf(int local) {
        return Optional.ofNullable(statics.get(local));
    }

    /// The name of the user's variable that a local is.
    Optional<String> name(int local) {
        return body.locals().get(local).variable().map(variable -> variable.name());
    }

    boolean userVariable(int local) {
        return body.locals().get(local).variable().isPresent();
    }

    /// The place in quotes, or `value`.
    String any(Place place) {
        return place(place).map(text -> "`" + text + "`").orElse("value");
    }

    Optional<String> place(Place place) {
        return place(place, false, true);
    }

    /// For messages about moves: nothing for a part of a variant.
    Optional<String> moved(Place place) {
        return place(place, true, true);
    }

    private Optional<String> place(Place place, boolean noVariants, boolean tupleFields) {
        Optional<String> name = name(place.local());
        StringBuilder text = new StringBuilder(name.orElse(""));
        boolean known = name.isPresent();
        int lastField = lastField(place);
        for (int i = 0; i < place.way().size(); i++) {
            Place sofar = Ways.first(place, i + 1);
            switch (place.way().get(i)) {
                case Element.Dereference _ -> {
                    if (i == 0 && body.locals().get(place.local()).kind() == MirBody.Kind.GUARD_REFERENCE) continue;
                    if (i == 0 && statics.containsKey(place.local())) {
                        text.append(statics.get(place.local()).name());
                        known = true;
                        continue;
                    }
                    Optional<Integer> captured = setting.captured(sofar);
                    if (captured.isPresent()) {
                        text = new StringBuilder(captured(captured.get()));
                        known = true;
                        if (mode(captured.get()) == ClosureDef.Mode.VALUE) text.insert(0, '*');
                    } else if (i >= lastField) {
                        text.insert(0, '*');
                    }
                }
                case Element.Variant _ -> {
                    if (noVariants) return Optional.empty();
                }
                case Element.Field field -> {
                    Optional<Integer> captured = setting.captured(sofar);
                    if (captured.isPresent()) {
                        text = new StringBuilder(captured(captured.get()));
                        known = true;
                    } else {
                        Optional<String> part = field(place, i, field, tupleFields);
                        if (part.isPresent()) text.append('.').append(part.get());
                    }
                }
                case Element.Index index -> text.append('[').append(name(index.local()).orElse("_")).append(']');
                case Element.ElementAt _, Element.Between _ -> text.append("[..]");
            }
        }
        return known ? Optional.of(text.toString()) : Optional.empty();
    }

    private static int lastField(Place place) {
        for (int i = place.way().size() - 1; i >= 0; i--) {
            switch (place.way().get(i)) {
                case Element.Dereference _, Element.Variant _ -> {}
                case Element.Field _, Element.Index _, Element.ElementAt _, Element.Between _ -> {
                    return i + 1;
                }
            }
        }
        return 0;
    }

    private ClosureDef.Mode mode(int captured) {
        return ((ClosureDef) body.owner()).captures().get(captured).mode();
    }

    private String captured(int number) {
        return captured(((ClosureDef) body.owner()).captures().get(number));
    }

    /// A captured place as messages name it.
    static String captured(ClosureDef.Capture capture) {
        StringBuilder text = new StringBuilder(capture.variable().name());
        int last = 0;
        for (int i = 0; i < capture.way().size(); i++) if (capture.way().get(i) instanceof ClosureDef.Way.Field) last = i + 1;
        for (int i = 0; i < capture.way().size(); i++) {
            switch (capture.way().get(i)) {
                case ClosureDef.Way.Field field -> text.append('.').append(field.name());
                case ClosureDef.Way.Dereference _ -> {
                    if (i >= last) text.insert(0, '*');
                }
            }
        }
        return text.toString();
    }

    private Optional<String> field(Place place, int step, Element.Field field, boolean tupleFields) {
        Ty base = setting.types().type(place, step);
        int variant = step > 0 && place.way().get(step - 1) instanceof Element.Variant chosen ? chosen.index() : 0;
        return field(base, variant, field.index(), tupleFields);
    }

    private static Optional<String> field(Ty base, int variant, int index, boolean tupleFields) {
        return switch (base) {
            case Ty.Adt adt when PlaceTypes.isBox(adt) -> field(PlaceTypes.target(adt), variant, index, tupleFields);
            case Ty.Adt adt -> {
                AdtDef.Variant chosen = adt.definition().variants().get(variant);
                if (!tupleFields && chosen.shape() == Item.Shape.TUPLE) yield Optional.empty();
                yield Optional.of(chosen.fields().get(index).name());
            }
            case Ty.Tuple _ -> Optional.of(String.valueOf(index));
            case Ty.Reference reference -> field(reference.target(), variant, index, tupleFields);
            case Ty.Pointer pointer -> field(pointer.target(), variant, index, tupleFields);
            default -> Optional.of(String.valueOf(index));
        };
    }
}
