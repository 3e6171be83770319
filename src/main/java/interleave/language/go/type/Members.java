package interleave.language.go.type;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds what `x.name` means: a field or method, perhaps one promoted from an embedded field (Go specification, Selectors).
public final class Members {
    private Members() {}

    /// What was found: the fields to go through, and what stands behind them.
    /// @param path the indices of the embedded fields on the way
    /// @param holder the type that has the member, behind the path; never a pointer
    public record Selection(List<Integer> path, GoType holder, Member member) {}

    /// What a selector can name.
    public sealed interface Member {
        /// A field of a struct.
        record OfStruct(int index, GoType.Field field) implements Member {}

        /// A method declared for a named type.
        record OfNamed(Named.Method method) implements Member {}

        /// A method that an interface asks for.
        record OfInterface(GoType.Requirement requirement) implements Member {}
    }

    private record Candidate(List<Integer> path, GoType type) {}

    /// The member of that name at the shallowest depth; empty where there is none, or several at that depth.
    public static Optional<Selection> find(GoType type, String name) {
        Set<GoType> seen = new LinkedHashSet<>();
        List<Candidate> level = List.of(new Candidate(List.of(), pointed(type)));
        while (!level.isEmpty()) {
            List<Selection> found = new ArrayList<>();
            List<Candidate> next = new ArrayList<>();
            for (Candidate candidate : level) {
                if (seen.contains(candidate.type)) continue;
                inType(candidate, name).ifPresent(found::add);
                next.addAll(embedded(candidate));
            }
            level.forEach(candidate -> seen.add(candidate.type));
            if (found.size() == 1) return Optional.of(found.getFirst());
            if (found.size() > 1) return Optional.empty();
            level = next;
        }
        return Optional.empty();
    }

    private static Optional<Selection> inType(Candidate candidate, String name) {
        if (candidate.type instanceof Named named && named.method(name).isPresent()) {
            return Optional.of(new Selection(
                    candidate.path, candidate.type, new Member.OfNamed(named.method(name).get())));
        }
        if (candidate.type.underlying() instanceof GoType.Struct(List<GoType.Field> fields)) {
            for (int i = 0; i < fields.size(); i++) {
                if (fields.get(i).name().equals(name)) {
                    return Optional.of(new Selection(
                            candidate.path, candidate.type, new Member.OfStruct(i, fields.get(i))));
                }
            }
        }
        if (candidate.type.underlying() instanceof GoType.Interface(List<GoType.Requirement> methods)) {
            return methods.stream()
                    .filter(method -> method.name().equals(name))
                    .findFirst()
                    .map(method -> new Selection(candidate.path, candidate.type, new Member.OfInterface(method)));
        }
        return Optional.empty();
    }

    private static List<Candidate> embedded(Candidate candidate) {
        List<Candidate> found = new ArrayList<>();
        if (candidate.type.underlying() instanceof GoType.Struct(List<GoType.Field> fields)) {
            for (int i = 0; i < fields.size(); i++) {
                if (!fields.get(i).embedded()) continue;
                List<Integer> path = new ArrayList<>(candidate.path);
                path.add(i);
                found.add(new Candidate(List.copyOf(path), pointed(fields.get(i).type())));
            }
        }
        return found;
    }

    /// What a pointer points to; the type itself where it is none.
    public static GoType pointed(GoType type) {
        return type instanceof GoType.Pointer(GoType element) ? element : type;
    }
}
