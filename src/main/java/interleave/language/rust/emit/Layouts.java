package interleave.language.rust.emit;

import interleave.language.rust.tree.Item;
import interleave.language.rust.type.AdtDef;
import interleave.language.rust.type.Ty;
import interleave.program.Layout;
import interleave.program.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How types lie in cells, see the head of `assets/rust/intrinsics.rs`.
final class Layouts {
    private static final Layout NOTHING = new Layout.Struct("", List.of());

    private final Types types;
    private final Map<Ty, Layout> known = new HashMap<>();

    Layouts(Types types) {
        this.types = types;
    }

    /// How many cells a value takes.
    int size(Ty type) {
        return of(type).size();
    }

    Layout of(Ty type) {
        Layout layout = known.get(type);
        if (layout == null) {
            layout = made(type);
            known.put(type, layout);
        }
        return layout;
    }

    /// Where a field begins; of an enum's variant behind the cell with the number.
    int offset(Ty type, int variant, int field) {
        List<Ty> fields = fields(type, variant);
        int at = isEnum(type) ? 1 : 0;
        for (int i = 0; i < field; i++) at += size(fields.get(i));
        return at;
    }

    static boolean isEnum(Ty type) {
        return type instanceof Ty.Adt adt && adt.definition().isEnum();
    }

    /// The types of the fields of a struct, tuple, closure or variant.
    List<Ty> fields(Ty type, int variant) {
        return switch (type) {
            case Ty.Adt adt -> types.fields(adt, variant);
            case Ty.Tuple tuple -> tuple.elements();
            case Ty.Closure closure -> closure.captured();
            default -> throw new IllegalArgumentException("no fields in " + type);
        };
    }

    private Layout made(Ty type) {
        return switch (type) {
            case Ty.Bool _ -> data(Value.Bool.FALSE);
            case Ty.Char _ -> data(Value.Int.of(0));
            case Ty.Int _ -> data(Value.Int.of(0));
            case Ty.Float _ -> data(new Value.Real(0));
            case Ty.Reference reference when types.normalised(reference.target()) instanceof Ty.Str -> data(Value.Text.EMPTY);
            case Ty.Pointer pointer when pointer.target() instanceof Ty.Str -> data(Value.Text.EMPTY);
            case Ty.Reference _ -> new Layout.Cell(Value.NIL, Layout.Kind.FIXED);
            case Ty.Pointer _ -> data(Value.NIL);
            case Ty.Function _ -> new Layout.Cell(Value.NIL, Layout.Kind.FIXED);
            case Ty.Never _, Ty.Item _ -> NOTHING;
            case Ty.Array array -> new Layout.Array(Types.length(array), of(array.element()));
            case Ty.Tuple tuple -> {
                List<Layout.Field> fields = new ArrayList<>();
                for (int i = 0; i < tuple.elements().size(); i++) {
                    fields.add(new Layout.Field("" + i, of(tuple.elements().get(i))));
                }
                yield new Layout.Struct("", fields);
            }
            case Ty.Closure closure -> closure(closure);
            case Ty.Adt adt -> adt(adt);
            case Ty.Str _, Ty.Slice _, Ty.Dynamic _ -> data(Value.NIL); // goes by its place
            case Ty.Parameter _, Ty.Projection _, Ty.Opaque _, Ty.Variable _, Ty.Unknown _ ->
                throw new Unsupported("a type that is not known: " + new RustType(type).title());
        };
    }

    private static Layout data(Value zero) {
        return new Layout.Cell(zero);
    }

    private static Layout cell(Value zero, Layout.Kind kind) {
        return new Layout.Cell(zero, kind);
    }

    private Layout closure(Ty.Closure closure) {
        List<Layout.Field> fields = new ArrayList<>();
        for (int i = 0; i < closure.captured().size(); i++) {
            String name = i < closure.definition().captures().size()
                    ? closure.definition().captures().get(i).variable().name()
                    : "" + i;
            fields.add(new Layout.Field(name, of(closure.captured().get(i))));
        }
        return new Layout.Struct("closure", fields);
    }

    private Layout adt(Ty.Adt adt) {
        AdtDef definition = adt.definition();
        return switch (definition.lang()) {
            case "raw_mutex" -> cell(Value.Mutex.FREE, Layout.Kind.MUTEX);
            case "raw_rwlock" -> cell(Value.ReadWriteMutex.FREE, Layout.Kind.READ_WRITE_MUTEX);
            case "raw_once" -> cell(Value.Once.FRESH, Layout.Kind.ONCE);
            case "raw_condition" -> cell(Value.Condition.EMPTY, Layout.Kind.CONDITION);
            case "raw_group" -> cell(Value.WaitGroup.ZERO, Layout.Kind.WAIT_GROUP);
            case "raw_channel" -> cell(Value.NIL, Layout.Kind.CHANNEL);
            case "raw_atomic" -> {
                Ty held = adt.arguments().types().getFirst();
                Value zero = held instanceof Ty.Bool ? Value.Bool.FALSE : held instanceof Ty.Pointer ? Value.NIL : Value.Int.of(0);
                yield cell(zero, Layout.Kind.ATOMIC);
            }
            case "phantom_data" -> NOTHING;
            case "owned_box" -> new Layout.Cell(Value.NIL, Layout.Kind.FIXED);
            default -> definition.isEnum() ? ofEnum(adt) : struct(adt);
        };
    }

    private Layout struct(Ty.Adt adt) {
        AdtDef.Variant variant = adt.definition().only();
        List<Ty> fieldTypes = types.fields(adt, 0);
        boolean entry = adt.definition().library() && adt.definition().attribute("entry").isPresent();
        if (entry && size(fieldTypes.getFirst()) > 0) return new Layout.Entry(of(fieldTypes.getFirst()), of(fieldTypes.getLast()));
        List<Layout.Field> fields = new ArrayList<>();
        for (int i = 0; i < fieldTypes.size(); i++) {
            AdtDef.Field field = variant.fields().get(i);
            boolean shown = !adt.definition().library() || field.open() && adt.definition().attribute("shown").isPresent();
            fields.add(!shown
                    ? ofLibrary(field, fieldTypes.get(i))
                    : new Layout.Field(field.name(), of(fieldTypes.get(i))));
        }
        Layout.Struct struct = new Layout.Struct(adt.definition().name(), fields);
        return adt.definition().attribute("hidden").isPresent() ? hidden(struct) : struct;
    }

    /// The same with all plain data hidden.
    static Layout hidden(Layout layout) {
        return switch (layout) {
            case Layout.Cell(Value zero, Layout.Kind kind) -> new Layout.Cell(zero, switch (kind) {
                case DATA, FIXED, OBJECT, LIBRARY -> Layout.Kind.LIBRARY;
                case ATOMIC, MUTEX, WAIT_GROUP, READ_WRITE_MUTEX, ONCE, CONDITION, CHANNEL -> kind;
            });
            case Layout.Variants(Value zero, List<String> _) -> new Layout.Cell(zero, Layout.Kind.LIBRARY);
            case Layout.Entry(Layout key, Layout value) -> new Layout.Entry(hidden(key), hidden(value));
            case Layout.Array(int length, Layout element) -> new Layout.Array(length, hidden(element));
            case Layout.Struct struct -> new Layout.Struct(struct.name(), struct.fields().stream()
                    .map(field -> new Layout.Field(field.name(), hidden(field.layout())))
                    .toList());
        };
    }

    /// The same with nothing in the cells of plain data yet: room for elements to come.
    static Layout spare(Layout layout) {
        return switch (layout) {
            case Layout.Cell(Value zero, Layout.Kind kind) ->
                new Layout.Cell(kind == Layout.Kind.DATA ? Value.NOTHING : zero, kind);
            case Layout.Variants(Value _, List<String> names) -> new Layout.Variants(Value.NOTHING, names);
            case Layout.Entry(Layout key, Layout value) -> new Layout.Entry(spare(key), spare(value));
            case Layout.Array(int length, Layout element) -> new Layout.Array(length, spare(element));
            case Layout.Struct struct -> new Layout.Struct(struct.name(), struct.fields().stream()
                    .map(field -> new Layout.Field(field.name(), spare(field.layout())))
                    .toList());
        };
    }

    /// Private fields of the library's own are hidden, but for what they hold of the user's.
    private Layout.Field ofLibrary(AdtDef.Field field, Ty type) {
        Layout layout = of(type);
        if (field.open() && !field.type().equals(type)) return new Layout.Field(field.name(), layout);
        return switch (field.type()) {
            case Ty.Parameter _, Ty.Adt _, Ty.Projection _, Ty.Tuple _, Ty.Array _ -> new Layout.Field("", layout);
            case Ty.Reference reference when reference.target() instanceof Ty.Str -> new Layout.Field("", layout);
            default -> field.name().equals("length")
                    ? new Layout.Field("len", new Layout.Cell(layout.zero(0), Layout.Kind.OBJECT))
                    : new Layout.Field("", layout.size() == 1 ? new Layout.Cell(layout.zero(0), Layout.Kind.LIBRARY) : layout);
        };
    }

    /// The number of the variant, then as many cells as the largest variant needs, called as that calls them.
    private Layout ofEnum(Ty.Adt adt) {
        List<AdtDef.Variant> variants = adt.definition().variants();
        List<Layout.Field> largest = List.of();
        int most = 0;
        for (int i = 0; i < variants.size(); i++) {
            List<Ty> fieldTypes = types.fields(adt, i);
            List<Layout.Field> fields = new ArrayList<>();
            int size = 0;
            for (int f = 0; f < fieldTypes.size(); f++) {
                Layout layout = of(fieldTypes.get(f));
                size += layout.size();
                boolean named = variants.get(i).shape() == Item.Shape.NAMED;
                fields.add(new Layout.Field(named ? variants.get(i).fields().get(f).name() : "" + f, layout));
            }
            if (size > most) {
                most = size;
                largest = fields;
            }
        }
        List<Layout.Field> all = new ArrayList<>();
        all.add(new Layout.Field("", new Layout.Variants(Value.Int.of(0), variants.stream().map(AdtDef.Variant::name).toList())));
        all.addAll(largest);
        return new Layout.Struct(adt.definition().name(), all);
    }
}
