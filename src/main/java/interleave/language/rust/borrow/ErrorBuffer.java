package interleave.language.rust.borrow;

import interleave.language.rust.verdict.Notices;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The errors of a body, until they are told in order of their places.
final class ErrorBuffer {
    private final List<Report> reports = new ArrayList<>();
    private final Map<Set<Integer>, Moved> moved = new LinkedHashMap<>();

    /// An error about something moved, and the place that was used.
    record Moved(interleave.language.rust.mir.Place place, Report report) {}

    void add(Report report) {
        reports.add(report);
    }

    Optional<Moved> moved(Set<Integer> outs) {
        return Optional.ofNullable(moved.get(outs));
    }

    void add(Set<Integer> outs, interleave.language.rust.mir.Place place, Report report) {
        moved.put(outs, new Moved(place, report));
    }

    boolean isEmpty() {
        return reports.isEmpty() && moved.isEmpty();
    }

    void tell(Notices notices) {
        List<Report> all = new ArrayList<>();
        all.addAll(reports);
        moved.values().forEach(m -> all.add(m.report()));
        all.sort(Comparator.comparingInt((Report r) -> notices.real(r.span()).start()).thenComparingInt(r -> notices.real(r.span()).end()));
        all.forEach(report -> notices.tell(report.finished()));
    }
}
