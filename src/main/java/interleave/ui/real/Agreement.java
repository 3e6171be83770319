package interleave.ui.real;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What our check and rustc say of a text, line by line. Two messages are the same if they have the same code on the same
/// line.
/// @param rows in order of place
public record Agreement(List<Row> rows) {
    public Agreement {
        rows = List.copyOf(rows);
    }

    /// Who says it.
    public enum Who { BOTH, ONLY_OURS, ONLY_RUSTC }

    /// A message, in rustc's words where both say it.
    public record Row(RustMessage message, Who who) {}

    /// Lays one over the other.
    public static Agreement of(List<RustMessage> ours, List<RustMessage> theirs) {
        List<RustMessage> left = new ArrayList<>(ours);
        List<Row> rows = new ArrayList<>();
        for (RustMessage real : theirs) {
            boolean both = remove(left, real);
            rows.add(new Row(real, both ? Who.BOTH : Who.ONLY_RUSTC));
        }
        left.forEach(own -> rows.add(new Row(own, Who.ONLY_OURS)));
        rows.sort(Comparator.comparingInt((Row row) -> row.message().line())
                .thenComparingInt(row -> row.message().column())
                .thenComparing(row -> row.message().code()));
        return new Agreement(rows);
    }

    private static boolean remove(List<RustMessage> from, RustMessage like) {
        for (int i = 0; i < from.size(); i++) {
            RustMessage one = from.get(i);
            if (one.line() == like.line() && one.code().equals(like.code()) && one.error() == like.error()) {
                from.remove(i);
                return true;
            }
        }
        return false;
    }

    /// Whether both say the same.
    public boolean complete() {
        return rows.stream().allMatch(row -> row.who() == Who.BOTH);
    }
}
