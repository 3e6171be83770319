package interleave.language.rust.borrow;

import interleave.language.rust.mir.MirBody;
import interleave.language.rust.mir.MirStatement;
import interleave.language.rust.mir.Operand;
import interleave.language.rust.mir.Place;
import interleave.language.rust.mir.Place.Element;
import interleave.language.rust.mir.Rvalue;
import interleave.language.rust.mir.Terminator;
import interleave.language.rust.type.ClosureDef;
import interleave.language.rust.type.Ty;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which places may be changed, and which `mut` is needed for it.
final class Mutability {
    private final Setting setting;
    private final Moves moves;
    private final Map<ClosureDef, Set<Integer>> usedByClosures;
    private final Set<Integer> used = new LinkedHashSet<>();
    private final Set<Integer> usedCaptured = new LinkedHashSet<>();

    /// @param usedByClosures for each closure inside the body, the numbers of what it has captured and needs to be `mut`
    Mutability(Setting setting, Moves moves, Map<ClosureDef, Set<Integer>> usedByClosures) {
        this.setting = setting;
        this.moves = moves;
        this.usedByClosures = usedByClosures;
    }

    /// Whether a place may be changed: the place on which that depends.
    record Answer(boolean allowed, Place place, Access.Allowed how) {}

    Answer of(Place place, Access.Allowed allowed) {
        if (place.way().isEmpty()) {
            boolean mutable = setting.body().locals().get(place.local()).mutable();
            return new Answer(mutable || allowed == Access.Allowed.YES, place, allowed);
        }
        int last = place.way().size() - 1;
        Place base = Ways.first(place, last);
        if (!(place.way().get(last) instanceof Element.Dereference)) {
            Optional<Integer> captured = setting.captured(place);
            if (captured.isEmpty()) return of(base, allowed);
            if (!mutable(captured.get()) && allowed == Access.Allowed.NO) return new Answer(false, place, allowed);
            Answer whole = of(base, allowed);
            return whole.allowed() ? new Answer(true, place, allowed) : whole;
        }
        return switch (setting.types().type(place, last)) {
            case Ty.Reference reference when !reference.mutable() -> new Answer(false, place, allowed);
            case Ty.Reference _ -> of(base, setting.captured(place).isPresent() ? allowed : Access.Allowed.YES);
            case Ty.Pointer pointer -> new Answer(pointer.mutable(), place, allowed);
            default -> of(base, allowed);
        };
    }

    /// Whether what a closure has captured could be changed where it was captured.
    boolean mutable(int number) {
        ClosureDef.Capture capture = ((ClosureDef) setting.body().owner()).captures().get(number);
        boolean mutable = capture.variable().mutable();
        Ty type = capture.variable().type();
        for (ClosureDef.Way step : capture.way()) {
            switch (step) {
                case ClosureDef.Way.Dereference _ -> {
                    if (type instanceof Ty.Reference reference) mutable = reference.mutable();
                    if (type instanceof Ty.Pointer pointer) mutable = pointer.mutable();
                    type = PlaceTypes.target(type);
                }
                case ClosureDef.Way.Field field ->
                    type = PlaceTypes.step(type, 0, new Element.Field(field.index(), Ty.UNKNOWN));
            }
        }
        return mutable;
    }

    /// Notes that a `mut` was needed.
    void use(Answer answer, int point) {
        if (answer.how() == Access.Allowed.YES) return;
        Place place = answer.place();
        if (place.way().isEmpty()) {
            if (moves.fills().stream().anyMatch(f ->
                    f.path().place().local() == place.local() && moves.filled(point).get(f.number()))) {
                used.add(place.local());
            }
        } else {
            setting.captured(place).ifPresent(usedCaptured::add);
        }
    }

    void used(int local) {
        used.add(local);
    }

    /// A closure that changes what it has captured needs it to be `mut` here.
    void closureMade(Rvalue.Closure closure, int point) {
        for (int number : usedByClosures.getOrDefault(closure.definition(), Set.of())) {
            if (number >= closure.captured().size()) continue;
            Optional<Place> place = Spans.place(closure.captured().get(number));
            if (place.isEmpty()) continue;
            int local = place.get().local();
            boolean temporary = place.get().way().isEmpty()
                    && setting.body().locals().get(local).variable().isEmpty();
            if (!temporary) {
                changed(place.get());
            } else if (!(setting.types().local(local) instanceof Ty.Reference reference && reference.mutable())) {
                source(local).ifPresent(this::changed);
            }
        }
    }

    private Optional<Place> source(int temporary) {
        for (Moves.Filled filled : moves.fills()) {
            if (filled.path().number() != temporary || filled.point() < 0) continue;
            if (!(setting.graph().statement(filled.point()).orElse(null) instanceof MirStatement.Assign assign)) continue;
            if (assign.value() instanceof Rvalue.Borrow borrow) return Optional.of(borrow.place());
            if (assign.value() instanceof Rvalue.Use use) return Spans.place(use.operand());
        }
        return Optional.empty();
    }

    private void changed(Place place) {
        if (captured(place)) return;
        for (int i = place.way().size() - 1; i >= 0; i--) {
            if (place.way().get(i) instanceof Element.Dereference
                    && setting.types().type(place, i) instanceof Ty.Reference reference
                    && reference.mutable()) {
                return;
            }
            if (captured(Ways.first(place, i))) return;
        }
        used.add(place.local());
    }

    private boolean captured(Place place) {
        Optional<Integer> number = setting.captured(place);
        number.ifPresent(usedCaptured::add);
        return number.isPresent();
    }

    Set<Integer> usedCaptured() {
        return usedCaptured;
    }

    /// The variables whose `mut` nothing needs.
    List<Integer> unused() {
        Set<Integer> candidates = new LinkedHashSet<>();
        List<MirBody.LocalDecl> locals = setting.body().locals();
        for (int local = 1; local < locals.size(); local++) {
            MirBody.LocalDecl declared = locals.get(local);
            boolean named = declared.variable().isPresent() && declared.kind() != MirBody.Kind.GUARD_REFERENCE;
            if (named && declared.variable().get().mutable() && !used.contains(local)) candidates.add(local);
        }
        Set<Integer> never = new LinkedHashSet<>(candidates);
        for (int local = 1; local <= setting.body().parameters(); local++) never.remove(local);
        for (int point = 0; point < setting.graph().points(); point++) written(point).ifPresent(never::remove);
        candidates.removeAll(never);
        return List.copyOf(candidates);
    }

    private Optional<Integer> written(int point) {
        if (setting.graph().statement(point).isPresent()) {
            return setting.graph().statement(point).get() instanceof MirStatement.Assign assign
                    ? Optional.of(assign.place().local())
                    : Optional.empty();
        }
        return setting.graph().terminator(point) instanceof Terminator.Call call
                ? Optional.of(call.destination().local())
                : Optional.empty();
    }

    /// Temporaries that had to be mutable make the variables mutable from which they were moved.
    void propagate() {
        for (int point = 0; point < setting.graph().points(); point++) {
            Optional<Integer> into = written(point);
            if (into.isEmpty() || !used.contains(into.get())) continue;
            if (setting.body().locals().get(into.get()).variable().isPresent()) continue;
            for (Moves.Out out : moves.outsAt(point)) {
                if (!out.storage() && out.path().place().way().isEmpty()) used.add(out.path().place().local());
            }
        }
    }

    static Optional<Place> moved(Operand operand) {
        return operand instanceof Operand.Move move ? Optional.of(move.place()) : Optional.empty();
    }
}
