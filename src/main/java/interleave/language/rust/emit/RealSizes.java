package interleave.language.rust.emit;

import interleave.language.rust.type.Ty;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// How many bytes a value takes on a machine with 64 bits: what `size_of` says.
final class RealSizes {
    private RealSizes() {}

    static long size(Compilation compilation, Ty type) {
        return switch (type) {
            case Ty.Bool _ -> 1;
            case Ty.Char _ -> 4;
            case Ty.Int i -> i.kind().name().endsWith("128") ? 16 : i.kind().width().bits() / 8;
            case Ty.Float f -> f.single() ? 4 : 8;
            case Ty.Reference r -> compilation.types.fat(r.target()) ? 16 : 8;
            case Ty.Pointer p -> compilation.types.fat(p.target()) ? 16 : 8;
            case Ty.Function _ -> 8;
            case Ty.Array array -> Types.length(array) * size(compilation, array.element());
            case Ty.Tuple tuple -> together(compilation, tuple.elements());
            case Ty.Closure closure -> together(compilation, closure.captured());
            case Ty.Adt adt -> adt(compilation, adt);
            default -> 0;
        };
    }

    private static long adt(Compilation compilation, Ty.Adt adt) {
        String lang = adt.definition().lang();
        if (lang.equals("owned_box")) return compilation.types.fat(adt.arguments().types().getFirst()) ? 16 : 8;
        if (lang.equals("String") || lang.equals("Vec")) return 24;
        if (lang.equals("Arc") || lang.equals("Rc")) return compilation.types.fat(adt.arguments().types().getFirst()) ? 16 : 8;
        if (lang.equals("raw_atomic")) return size(compilation, adt.arguments().types().getFirst());
        if (lang.startsWith("raw_")) return 4;
        if (!adt.definition().isEnum()) return together(compilation, compilation.types.fields(adt, 0));
        long most = 0;
        long align = 1;
        int count = adt.definition().variants().size();
        for (int i = 0; i < count; i++) {
            List<Ty> fields = compilation.types.fields(adt, i);
            most = Math.max(most, together(compilation, fields));
            for (Ty field : fields) align = Math.max(align, align(compilation, field));
        }
        if (count < 2) return most;
        boolean niche = count == 2 && most == 8 && compilation.types.fields(adt, 0).isEmpty()
                && compilation.types.fields(adt, 1).getFirst() instanceof Ty.Reference
                || count == 2 && most == 8 && Types.isBox(first(compilation, adt));
        return niche ? most : (most + align + align - 1) / align * align;
    }

    private static Ty first(Compilation compilation, Ty.Adt adt) {
        List<Ty> fields = compilation.types.fields(adt, 1);
        return fields.isEmpty() ? Ty.UNIT : fields.getFirst();
    }

    /// In the order that wastes least.
    private static long together(Compilation compilation, List<Ty> types) {
        List<Ty> sorted = new ArrayList<>(types);
        sorted.sort(Comparator.comparingLong((Ty type) -> align(compilation, type)).reversed());
        long at = 0;
        long align = 1;
        for (Ty type : sorted) {
            long own = align(compilation, type);
            align = Math.max(align, own);
            at = (at + own - 1) / own * own + size(compilation, type);
        }
        return (at + align - 1) / align * align;
    }

    static long align(Compilation compilation, Ty type) {
        return switch (type) {
            case Ty.Array array -> align(compilation, array.element());
            case Ty.Tuple tuple -> most(compilation, tuple.elements());
            case Ty.Closure closure -> most(compilation, closure.captured());
            case Ty.Adt adt when adt.definition().library() -> Math.clamp(size(compilation, type), 1, 8);
            case Ty.Adt adt -> {
                long align = 1;
                for (int i = 0; i < adt.definition().variants().size(); i++) {
                    align = Math.max(align, most(compilation, compilation.types.fields(adt, i)));
                }
                yield align;
            }
            case Ty.Reference _, Ty.Pointer _ -> 8;
            default -> Math.max(1, size(compilation, type));
        };
    }

    private static long most(Compilation compilation, List<Ty> types) {
        return types.stream().mapToLong(type -> align(compilation, type)).max().orElse(1);
    }
}
