package interleave.language.rust.borrow;

import interleave.language.rust.mir.MirStatement;
import interleave.language.rust.mir.Place;
import interleave.language.rust.mir.Place.Element;
import interleave.language.rust.mir.Rvalue;
import interleave.language.rust.mir.Terminator;
import interleave.language.rust.type.Ty;
import interleave.language.rust.typed.BorrowKind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/// All loans of a body, and which of them are in scope at each point.
final class Loans {
    private final Setting setting;
    private final Graph graph;
    private final Overlap overlap;
    private final List<Loan> all = new ArrayList<>();
    private final List<List<Loan>> activations = new ArrayList<>();
    private final Flow inScope;

    Loans(Setting setting, Overlap overlap) {
        this.setting = setting;
        this.graph = setting.graph();
        this.overlap = overlap;
        for (int p = 0; p < graph.points(); p++) activations.add(new ArrayList<>());
        for (int block : graph.order()) {
            for (int p = graph.start(block); p < graph.end(block); p++) find(p);
        }
        inScope = scopes();
        inScope.solve();
    }

    private void find(int point) {
        if (!(graph.statement(point).orElse(null) instanceof MirStatement.Assign assign)) return;
        if (!(assign.value() instanceof Rvalue.Borrow borrow)) return;
        if (ignored(borrow.place())) return;
        int into = assign.place().way().isEmpty() ? assign.place().local() : -1;
        int region = setting.universals().number(setting.renumbering().of(borrow));
        int activation = borrow.kind() == BorrowKind.TWO_PHASE && into >= 0 ? activation(into, point) : -1;
        Loan loan = new Loan(all.size(), borrow.kind(), borrow.place(), point, region, into, activation);
        all.add(loan);
        if (activation >= 0) activations.get(activation).add(loan);
    }

    /// Where the temporary that has the reference is used first; it is used only once.
    private int activation(int local, int from) {
        for (int p = 0; p < graph.points(); p++) {
            if (p == from) continue;
            for (Uses.Use use : Uses.at(graph, p)) {
                if (use.local() == local && (use.kind() == Uses.Kind.USED || use.kind() == Uses.Kind.DROPPED)) return p;
            }
        }
        return -1;
    }

    /// What is behind a shared reference or a pointer cannot be disturbed by what happens to the place.
    private boolean ignored(Place place) {
        for (int i = 0; i < place.way().size(); i++) {
            if (!(place.way().get(i) instanceof Element.Dereference)) continue;
            Ty type = setting.types().type(place, i);
            if (type instanceof Ty.Pointer || type instanceof Ty.Reference reference && !reference.mutable()) return true;
        }
        return false;
    }

    private Flow scopes() {
        Regions regions = setting.regions();
        return new Flow(graph) {
            @Override
            BitSet beginning() {
                return new BitSet();
            }

            @Override
            void enter(int point, BitSet state) {
                for (int i = state.nextSetBit(0); i >= 0; i = state.nextSetBit(i + 1)) {
                    if (!regions.contains(all.get(i).region(), point)) state.clear(i);
                }
            }

            @Override
            void pass(int point, BitSet state) {
                for (Loan loan : all) if (loan.point() == point) state.set(loan.number());
                Optional<Place> written = overwritten(point);
                written.ifPresent(place -> {
                    for (Loan loan : all) if (kills(place, loan)) state.clear(loan.number());
                });
            }
        };
    }

    private Optional<Place> overwritten(int point) {
        if (graph.statement(point).isPresent()) {
            return switch (graph.statement(point).get()) {
                case MirStatement.Assign assign -> Optional.of(assign.place());
                case MirStatement.Dead dead -> Optional.of(Place.of(dead.local()));
                case MirStatement.Live _, MirStatement.FakeRead _, MirStatement.Mention _, MirStatement.Ascribe _ -> Optional.empty();
            };
        }
        return graph.terminator(point) instanceof Terminator.Call call ? Optional.of(call.destination()) : Optional.empty();
    }

    private boolean kills(Place place, Loan loan) {
        if (loan.place().local() != place.local()) return false;
        return place.way().isEmpty() || overlap.surely(loan.place(), place);
    }

    List<Loan> all() {
        return all;
    }

    /// The loans in scope just before a point.
    List<Loan> at(int point) {
        return inScope.at(point).stream().mapToObj(all::get).toList();
    }

    /// The loans that are in scope behind a point.
    List<Loan> after(int point) {
        return inScope.behind(point).stream().mapToObj(all::get).toList();
    }

    /// The loans in two phases whose second begins at a point.
    List<Loan> activatedAt(int point) {
        return activations.get(point);
    }

    /// Whether a loan counts as mutable already at a point.
    boolean active(Loan loan, int point) {
        if (!loan.twoPhase()) return true;
        if (loan.activation() < 0) return false;
        if (graph.dominates(loan.activation(), point)) return true;
        return !graph.dominates(loan.point() + 1, point);
    }
}
