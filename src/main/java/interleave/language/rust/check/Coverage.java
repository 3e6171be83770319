package interleave.language.rust.check;

import interleave.language.rust.type.AdtDef;
import interleave.language.rust.type.Ty;
import interleave.language.rust.typed.TypedPattern;
import interleave.program.Value;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Whether patterns cover all values (rustc's `rustc_pattern_analysis`, after Maranget, "Warnings for pattern matching").
final class Coverage {
    private static final TypedPattern ANY = new TypedPattern.Wildcard(new interleave.program.Span(0, 0), Ty.UNKNOWN);

    private Coverage() {}

    /// Whether each value of the type is matched by one of the patterns.
    static boolean complete(List<TypedPattern> patterns) {
        List<List<TypedPattern>> rows = new ArrayList<>();
        patterns.forEach(pattern -> rows.add(List.of(pattern)));
        return covers(rows, 1);
    }

    private static boolean covers(List<List<TypedPattern>> all, int width) {
        if (width == 0) return !all.isEmpty();
        List<List<TypedPattern>> rows = expanded(all);
        Optional<TypedPattern> head = rows.stream().map(List::getFirst).filter(p -> !any(p)).findFirst();
        if (head.isEmpty()) return covers(rows.stream().map(row -> row.subList(1, width)).toList(), width - 1);
        return switch (head.get()) {
            case TypedPattern.Parts parts -> parts(rows, width, parts);
            case TypedPattern.Dereference _ -> covers(specialised(rows, 1, p ->
                    p instanceof TypedPattern.Dereference at ? Optional.of(List.of(at.pattern())) : Optional.empty()), width);
            case TypedPattern.Constant constant when constant.type() instanceof Ty.Bool -> truths(rows, width);
            case TypedPattern.Constant constant when whole(constant.value()) -> numbers(rows, width, constant.type());
            case TypedPattern.Range range when range.from().or(range::to).map(Coverage::whole).orElse(false) ->
                numbers(rows, width, range.type());
            case TypedPattern.Constant _, TypedPattern.Range _ -> others(rows, width);
            case TypedPattern.Elements _ -> elements(rows, width);
            case TypedPattern.Wildcard _, TypedPattern.Binding _, TypedPattern.Or _ ->
                throw new IllegalStateException("these are taken apart before");
        };
    }

    private static boolean any(TypedPattern pattern) {
        return pattern instanceof TypedPattern.Wildcard;
    }

    private static boolean whole(Value value) {
        return value instanceof Value.Int;
    }

    /// With alternatives as rows of their own, and bindings as what they bind.
    private static List<List<TypedPattern>> expanded(List<List<TypedPattern>> rows) {
        List<List<TypedPattern>> all = new ArrayList<>();
        for (List<TypedPattern> row : rows) {
            for (TypedPattern head : heads(row.getFirst())) {
                List<TypedPattern> one = new ArrayList<>(row);
                one.set(0, head);
                all.add(one);
            }
        }
        return all;
    }

    private static List<TypedPattern> heads(TypedPattern pattern) {
        return switch (pattern) {
            case TypedPattern.Binding binding -> heads(binding.pattern().orElse(ANY));
            case TypedPattern.Or or -> or.alternatives().stream().flatMap(one -> heads(one).stream()).toList();
            default -> List.of(pattern);
        };
    }

    private interface Parted {
        /// The parts that a pattern has for a constructor; empty if it is of another one.
        Optional<List<TypedPattern>> of(TypedPattern pattern);
    }

    private static List<List<TypedPattern>> specialised(List<List<TypedPattern>> rows, int parts, Parted parted) {
        List<List<TypedPattern>> all = new ArrayList<>();
        for (List<TypedPattern> row : rows) {
            Optional<List<TypedPattern>> own = any(row.getFirst())
                    ? Optional.of(java.util.Collections.nCopies(parts, ANY))
                    : parted.of(row.getFirst());
            if (own.isEmpty()) continue;
            List<TypedPattern> one = new ArrayList<>(own.get());
            one.addAll(row.subList(1, row.size()));
            all.add(one);
        }
        return all;
    }

    private static boolean parts(List<List<TypedPattern>> rows, int width, TypedPattern.Parts head) {
        int variants = head.definition().map(definition -> definition.variants().size()).orElse(1);
        for (int i = 0; i < variants; i++) {
            int variant = i;
            int count = head.definition().map(definition -> definition.variants().get(variant).fields().size())
                    .orElseGet(() -> head.type() instanceof Ty.Tuple tuple ? tuple.elements().size() : 0);
            if (head.type() instanceof Ty.Adt adt && impossible(adt, variant)) continue;
            List<List<TypedPattern>> own = specialised(rows, count, p -> {
                if (!(p instanceof TypedPattern.Parts parts) || parts.variant() != variant) return Optional.empty();
                List<TypedPattern> all = new ArrayList<>(java.util.Collections.nCopies(count, ANY));
                for (TypedPattern.Part part : parts.parts()) if (part.field() < count) all.set(part.field(), part.pattern());
                return Optional.of(all);
            });
            if (!covers(own, width - 1 + count)) return false;
        }
        return true;
    }

    /// Whether there is no value of that variant.
    private static boolean impossible(Ty.Adt type, int variant) {
        List<AdtDef.Field> fields = type.definition().variants().get(variant).fields();
        for (int i = 0; i < fields.size(); i++) if (empty(FieldTypes.of(type, variant, i))) return true;
        return false;
    }

    /// Whether there is no value of the type.
    static boolean empty(Ty type) {
        return type instanceof Ty.Never
                || type instanceof Ty.Adt adt && adt.definition().isEnum() && adt.definition().variants().isEmpty();
    }

    private static boolean truths(List<List<TypedPattern>> rows, int width) {
        for (boolean truth : new boolean[] {false, true}) {
            List<List<TypedPattern>> own = specialised(rows, 0, p -> p instanceof TypedPattern.Constant constant
                    && constant.value().equals(Value.Bool.of(truth)) ? Optional.of(List.of()) : Optional.empty());
            if (!covers(own, width - 1)) return false;
        }
        return true;
    }

    /// Numbers are parted where ranges begin and end.
    private static boolean numbers(List<List<TypedPattern>> rows, int width, Ty type) {
        NumberRange whole = NumberRange.of(type);
        TreeSet<NumberRange.Point> starts = new TreeSet<>(List.of(whole.from()));
        for (List<TypedPattern> row : rows) {
            NumberRange.of(row.getFirst(), whole).ifPresent(range -> {
                starts.add(range.from());
                if (range.to().compareTo(whole.to()) < 0) starts.add(range.to().next());
            });
        }
        for (NumberRange.Point start : starts) {
            List<List<TypedPattern>> own = specialised(rows, 0, p ->
                    NumberRange.of(p, whole).filter(range -> range.has(start)).map(_ -> List.of()));
            if (!covers(own, width - 1)) return false;
        }
        return true;
    }

    /// Texts and floating-point numbers: there are always others than those that are named.
    private static boolean others(List<List<TypedPattern>> rows, int width) {
        Set<Value> named = new LinkedHashSet<>();
        rows.forEach(row -> {
            if (row.getFirst() instanceof TypedPattern.Constant constant) named.add(constant.value());
        });
        for (Value value : named) {
            List<List<TypedPattern>> own = specialised(rows, 0, p -> p instanceof TypedPattern.Constant constant
                    && constant.value().equals(value) ? Optional.of(List.of()) : Optional.empty());
            if (!covers(own, width - 1)) return false;
        }
        return covers(specialised(rows, 0, _ -> Optional.empty()), width - 1);
    }

    private static boolean elements(List<List<TypedPattern>> rows, int width) {
        int longest = 0;
        boolean array = false;
        for (List<TypedPattern> row : rows) {
            if (!(row.getFirst() instanceof TypedPattern.Elements it)) continue;
            longest = Math.max(longest, it.before().size() + it.after().size());
            array |= it.type() instanceof Ty.Array;
        }
        // An array has one length, which its patterns fit; a slice any, and beyond the longest pattern all are alike.
        int most = array ? longest : longest + 1;
        for (int length = array ? longest : 0; length <= most; length++) {
            int count = length;
            List<List<TypedPattern>> own = specialised(rows, count, p -> {
                if (!(p instanceof TypedPattern.Elements it)) return Optional.empty();
                int given = it.before().size() + it.after().size();
                if (it.between().isEmpty() ? given != count : given > count) return Optional.empty();
                List<TypedPattern> all = new ArrayList<>(it.before());
                while (all.size() < count - it.after().size()) all.add(ANY);
                all.addAll(it.after());
                return Optional.of(all);
            });
            if (!covers(own, width - 1 + count)) return false;
        }
        return true;
    }
}
