package interleave.picture;

import interleave.analysis.Analysis;
import interleave.analysis.Lineage;
import interleave.analysis.LostUpdate;
import interleave.analysis.Version;
import interleave.engine.Cell;
import interleave.engine.State;
import interleave.engine.Step;
import interleave.picture.Ink.Tone;
import interleave.picture.Mark.Anchor;
import interleave.picture.Type.Weight;
import interleave.program.ThreadId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The stage: the shared cells, the threads with their private copies, and the value that travels between them.
/// A pure function of run, position and how far the step that led there has come.
public final class StageDrawing {
    private final Analysis analysis;
    private final int position;
    private final double fraction;
    private final State state;
    private final Optional<Travel> travel;
    private final Sheet sheet;
    private final boolean buttons;

    private StageDrawing(Analysis analysis, int position, double fraction, TextMeasure letters, boolean buttons) {
        this.analysis = analysis;
        this.position = position;
        this.fraction = Math.clamp(fraction, 0, 1);
        this.state = analysis.run().at(position);
        this.travel = position == 0 ? Optional.empty() : Travel.of(analysis.run().step(position));
        this.sheet = new Sheet(letters, analysis::words);
        this.buttons = buttons;
    }

    /// The picture of a position.
    /// @param fraction how far the step that led to the position has come, from 0 to 1
    /// @param buttons whether cards leave room for real step buttons, see [Target.StepButton]
    public static Picture at(
            Analysis analysis, int position, double fraction, double width, double height, TextMeasure letters, boolean buttons) {
        return new StageDrawing(analysis, position, fraction, letters, buttons).picture(width, height);
    }

    private boolean onTheWay() {
        return travel.isPresent() && fraction < Travel.ARRIVES;
    }

    /// Whether what is sent has not arrived in its channel yet.
    private boolean arrivesAtGate() {
        return onTheWay() && travel.get().toCell() && travel.get().throughGate();
    }

    private Picture picture(double width, double height) {
        List<Cell> data = Cast.data(state);
        List<Cell> gates = Cast.gates(state);
        List<ThreadId> threads = Cast.threads(analysis, state);
        StageLayout layout = StageLayout.of(width, height, data.size(), gates.size(), threads.size(), buttons);
        List<Cell> shownCells = chosen(data, layout.cells().size(), travel.map(Travel::cell));
        List<ThreadId> shownThreads = chosen(threads, layout.cards().size(),
                position == 0 ? Optional.empty() : Optional.of(analysis.run().step(position)).map(Step::thread));
        State before = arrivesAtGate() ? analysis.run().at(position - 1) : state;
        GateCards gateCards = GateCards.of(Cast.gates(before).equals(gates) ? before : state, gates);
        gateCards.draw(sheet, layout.gates(), layout.gatesBeside());
        for (int i = 0; i < layout.cells().size(); i++) {
            if (i < shownCells.size()) cell(shownCells.get(i)).draw(sheet, layout.cells().get(i), layout.cellSize());
            else more(layout.cells().get(i), data.size() - shownCells.size());
        }
        for (int i = 0; i < layout.cards().size(); i++) {
            if (i < shownThreads.size()) card(shownThreads.get(i)).draw(sheet, layout.cards().get(i), layout.cardSize());
            else more(layout.cards().get(i), threads.size() - shownThreads.size());
        }
        travel.ifPresent(moving -> travel(moving, layout, gateCards, shownCells, shownThreads));
        return sheet.picture(width, height);
    }

    /// All, or where there are too few places those that fit before a last place that tells how many more there are; the
    /// one that things are about is always among them.
    private static <T> List<T> chosen(List<T> all, int places, Optional<T> needed) {
        if (all.size() <= places) return all;
        List<T> shown = new ArrayList<>(all.subList(0, Math.max(0, places - 1)));
        if (needed.isPresent() && all.contains(needed.get()) && !shown.contains(needed.get()) && !shown.isEmpty()) {
            shown.set(shown.size() - 1, needed.get());
        }
        return shown;
    }

    private void more(Box box, int count) {
        Type type = Type.sans(Math.min(12, box.height() * 0.4), Weight.MEDIUM);
        sheet.box(box, 6, Fill.NONE, Stroke.dashed(Tone.FAINT, 1.2), Target.NONE);
        String words = sheet.letters().fit("+" + count + " more", type, box.width() - 6);
        sheet.text(box.centreX(), box.centreY() + type.capHeight() / 2, words, type, Tone.MUTED, Anchor.MIDDLE, Target.NONE);
    }

    /// A cell as it is seen now: before a written value has arrived, as it was.
    private CellCard cell(Cell cell) {
        boolean waiting = onTheWay() && travel.get().toCell() && travel.get().cell().equals(cell);
        int seen = waiting ? position - 1 : position;
        Lineage lineage = analysis.lineage(cell);
        Version version = lineage.at(seen);
        Optional<LostUpdate> loss = analysis.lostUpdates().lastUpTo(seen, cell)
                .filter(lost -> version.number() > 0 && lost.destroyedBy() == version.step());
        return new CellCard(cell, version, loss);
    }

    private ThreadCard card(ThreadId thread) {
        Standing standing = Standing.of(analysis, state, position, thread);
        boolean hides = onTheWay() && !travel.get().toCell() && !travel.get().throughGate() && travel.get().thread().equals(thread);
        return new ThreadCard(standing, hides, buttons);
    }

    private void travel(Travel moving, StageLayout layout, GateCards gates, List<Cell> cells, List<ThreadId> threads) {
        int cell = cells.indexOf(moving.cell());
        int thread = threads.indexOf(moving.thread());
        if (thread < 0) return;
        Box card = layout.cards().get(thread);
        if (moving.throughGate()) {
            // Only on its way: later the pipe tells where it is.
            gates.place(moving.cell()).ifPresent(place -> moving.draw(sheet, card, place, false, fraction));
            return;
        }
        if (cell < 0) return;
        Box place = layout.cells().get(cell);
        double lowestCell = layout.cells().getLast().bottom();
        boolean firstRow = card.y() == layout.cards().getFirst().y() && place.bottom() == lowestCell
                && layout.gatesAbove() == 0;
        moving.draw(sheet, card, place, firstRow, fraction);
    }
}
