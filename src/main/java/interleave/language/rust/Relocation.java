package interleave.language.rust;

import interleave.language.rust.tree.Item;
import interleave.language.rust.verdict.Origins;
import interleave.program.Span;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;

/// A tree with all its places led back to the text as it was written: what a macro of one's own stands for is where the macro
/// is called, and what it was given is where that is written. So a run shows it.
final class Relocation {
    private final Origins origins;

    private Relocation(Origins origins) {
        this.origins = origins;
    }

    /// Whether there is anything that a macro of one's own stands for.
    static boolean needed(Item.File file) {
        return !file.origins().expansions().isEmpty();
    }

    static Item.File of(Item.File file) {
        return needed(file) ? (Item.File) new Relocation(file.origins()).moved(file) : file;
    }

    private Object moved(Object node) {
        return switch (node) {
            case Span span -> origins.cause(span);
            case Origins same -> same;
            case List<?> all -> all.stream().map(this::moved).toList();
            case Optional<?> maybe -> maybe.map(this::moved);
            case Record record when record.getClass().getPackageName().equals(Item.class.getPackageName()) -> parts(record);
            default -> node; // a name, a number, a value
        };
    }

    private Object parts(Record record) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        try {
            for (int i = 0; i < components.length; i++) {
                types[i] = components[i].getType();
                values[i] = moved(components[i].getAccessor().invoke(record));
            }
            return record.getClass().getConstructor(types).newInstance(values);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
