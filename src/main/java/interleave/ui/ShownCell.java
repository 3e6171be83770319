package interleave.ui;

import interleave.analysis.Analysis;
import interleave.analysis.LostUpdate;
import interleave.engine.Cell;
import java.util.List;
import java.util.Optional;

/// The cell whose figures and family tree are shown: the selected one, else the first that loses an update, else the first
/// that is written.
final class ShownCell {
    private ShownCell() {}

    static Optional<Cell> of(Analysis analysis, Optional<Cell> selected) {
        List<Cell> all = analysis.cells();
        if (selected.filter(all::contains).isPresent()) return selected;
        Optional<Cell> losing = analysis.lostUpdates().nextAfter(0).map(LostUpdate::cell);
        if (losing.isPresent()) return losing;
        int end = analysis.run().length();
        Optional<Cell> written = all.stream().filter(cell -> analysis.lineage(cell).newest(end) > 0).findFirst();
        return written.or(() -> all.stream().findFirst());
    }
}
