package interleave.language.rust.check;

import interleave.language.rust.check.CapturedPlace.Step;
import interleave.language.rust.check.CapturedPlace.StepKind;
import interleave.language.rust.type.ClosureDef;
import interleave.language.rust.type.ClosureDef.Capture;
import interleave.language.rust.type.ClosureDef.Kind;
import interleave.language.rust.type.ClosureDef.Mode;
import interleave.language.rust.type.ClosureDef.Way;
import interleave.language.rust.type.Ty;
import interleave.language.rust.type.Variable;
import interleave.language.rust.typed.BorrowKind;
import interleave.language.rust.typed.TypedBody;
import interleave.language.rust.typed.TypedExpr;
import interleave.language.rust.typed.TypedPattern;
import interleave.program.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds what closures capture, and how, as RFC 2229 has it (rustc's `upvar.rs`).
final class Captures {
    /// What it has to know of types.
    interface Knowledge {
        boolean copies(Ty type);

        /// Whether the type itself, not a field of it, has a destructor.
        boolean drops(Ty type);

        /// The type with the captures of the closures in it that are known by now.
        Ty filled(Ty type);

        /// Is told that a closure is complete.
        void completed(ClosureDef closure);
    }

    private final Knowledge knowledge;
    private final Map<ClosureDef, Kind> expected;
    /// What the closures that are complete have captured.
    private final Map<ClosureDef, List<Found>> complete = new LinkedHashMap<>();
    private final Map<ClosureDef, Reason> reasons = new LinkedHashMap<>();

    /// @param expected the kinds of closures that are known from where they are used
    Captures(Knowledge knowledge, Map<ClosureDef, Kind> expected) {
        this.knowledge = knowledge;
        this.expected = expected;
    }

    /// Completes all closures in an expression, inner ones first.
    void analyse(TypedExpr expr) {
        if (expr instanceof TypedExpr.Closure closure) {
            analyse(closure.body().value());
            complete(closure);
        } else {
            Children.of(expr).forEach(this::analyse);
        }
    }

    /// The use for which a closure has no stronger kind.
    record Reason(CapturedPlace place, Span span) {}

    /// Why closures have the kinds that were found for them.
    Map<ClosureDef, Reason> reasons() {
        return reasons;
    }

    private record Found(CapturedPlace place, Mode mode, Span span) {}

    private void complete(TypedExpr.Closure closure) {
        ClosureDef definition = closure.definition();
        Mentions mentions = new Mentions(closure.body());
        List<Found> found = new ArrayList<>();
        new Uses(new Listener(found, mentions)).consume(closure.body().value());
        Kind kind = Kind.FN;
        Optional<Found> reason = Optional.empty();
        Map<Variable, List<Found>> least = new LinkedHashMap<>();
        mentions.outer.forEach(variable -> least.put(variable, new ArrayList<>()));
        for (Found each : found) {
            Found safe = throughSharedReference(precise(each));
            Kind needed = switch (safe.mode) {
                case VALUE -> Kind.FN_ONCE;
                case MUTABLE, UNIQUE -> Kind.FN_MUT;
                case SHARED -> Kind.FN;
            };
            if (needed.compareTo(kind) > 0) {
                kind = needed;
                reason = Optional.of(safe);
            }
            Found taken = definition.moves() ? moved(safe) : byReference(safe);
            add(least.computeIfAbsent(taken.place.variable(), _ -> new ArrayList<>()), keptWhole(taken));
        }
        List<Found> kept = new ArrayList<>();
        for (List<Found> all : least.values()) {
            all.sort(BY_FIELDS);
            kept.addAll(all);
        }
        complete.put(definition, kept);
        reason.ifPresent(use -> reasons.put(definition, new Reason(use.place, use.span)));
        List<Capture> captures = kept.stream().map(this::capture).toList();
        definition.complete(definition.bound(), definition.parameters(), definition.result(),
                expected.getOrDefault(definition, kind), captures);
        knowledge.completed(definition);
    }

    /// Notes the uses of variables that are not the closure's own.
    private final class Listener implements Uses.Listener {
        private final List<Found> found;
        private final Mentions mentions;

        Listener(List<Found> found, Mentions mentions) {
            this.found = found;
            this.mentions = mentions;
        }

        @Override
        public void consumed(CapturedPlace place, Span span) {
            if (mentions.own.contains(place.variable())) return;
            if (knowledge.copies(knowledge.filled(place.type()))) borrowed(place, BorrowKind.SHARED, span);
            else found.add(new Found(place, Mode.VALUE, span));
        }

        @Override
        public void borrowed(CapturedPlace place, BorrowKind kind, Span span) {
            if (mentions.own.contains(place.variable())) return;
            Mode mode = switch (kind) {
                case SHARED -> Mode.SHARED;
                case UNIQUE -> Mode.UNIQUE;
                case MUTABLE, TWO_PHASE -> Mode.MUTABLE;
            };
            boolean pointer = false;
            for (int i = 0; i < place.way().size(); i++) {
                pointer |= place.way().get(i).kind() == StepKind.DEREFERENCE && place.before(i) instanceof Ty.Pointer;
            }
            found.add(new Found(place, pointer ? Mode.SHARED : mode, span));
        }

        @Override
        public void captured(ClosureDef closure) {
            for (Found each : complete.getOrDefault(closure, List.of())) {
                switch (each.mode) {
                    case VALUE -> consumed(each.place, each.span);
                    case SHARED -> borrowed(each.place, BorrowKind.SHARED, each.span);
                    case UNIQUE -> borrowed(each.place, BorrowKind.UNIQUE, each.span);
                    case MUTABLE -> borrowed(each.place, BorrowKind.MUTABLE, each.span);
                }
            }
        }
    }

    /// The variables of a closure's own, and those around it in the order of their mention.
    private static final class Mentions {
        private final Set<Variable> own = new LinkedHashSet<>();
        private final Set<Variable> outer = new LinkedHashSet<>();

        Mentions(TypedBody body) {
            body(body);
            outer.removeAll(own);
        }

        private void body(TypedBody body) {
            body.parameters().forEach(parameter -> own.addAll(TypedPattern.variables(parameter.pattern())));
            visit(body.value());
        }

        private void visit(TypedExpr expr) {
            switch (expr) {
                case TypedExpr.Local local -> outer.add(local.variable());
                case TypedExpr.Closure closure -> body(closure.body());
                case TypedExpr.Let let -> own.addAll(TypedPattern.variables(let.pattern()));
                case TypedExpr.Match match ->
                    match.arms().forEach(arm -> own.addAll(TypedPattern.variables(arm.pattern())));
                case TypedExpr.Block block -> block.statements().forEach(statement -> {
                    if (statement instanceof interleave.language.rust.typed.TypedStatement.Let let) {
                        own.addAll(TypedPattern.variables(let.pattern()));
                    }
                });
                default -> {}
            }
            Children.of(expr).forEach(this::visit);
        }
    }

    /// Only as far as a raw pointer, or an element of an array.
    private static Found precise(Found found) {
        CapturedPlace place = found.place;
        if (place.start() instanceof Ty.Pointer) return cut(found, 0);
        for (int i = 0; i < place.way().size(); i++) {
            if (place.way().get(i).kind() == StepKind.INDEX) return cut(found, i);
            if (place.way().get(i).type() instanceof Ty.Pointer) return cut(found, i + 1);
        }
        return found;
    }

    /// What lies behind a shared reference is captured by that reference as a whole.
    private static Found throughSharedReference(Found found) {
        for (int i = found.place.way().size() - 1; i >= 0; i--) {
            if (found.place.way().get(i).kind() != StepKind.DEREFERENCE) continue;
            boolean shared = found.place.before(i) instanceof Ty.Reference reference && !reference.mutable();
            return shared ? cut(found, i + 1) : found;
        }
        return found;
    }

    private static Found moved(Found found) {
        Found cut = beforeDereference(found);
        return new Found(cut.place, Mode.VALUE, cut.span);
    }

    private static Found byReference(Found found) {
        return found.mode == Mode.VALUE ? beforeDereference(found) : found;
    }

    private static Found beforeDereference(Found found) {
        for (int i = 0; i < found.place.way().size(); i++) {
            if (found.place.way().get(i).kind() == StepKind.DEREFERENCE) return cut(found, i);
        }
        return found;
    }

    /// Nothing is moved out of what has a destructor.
    private Found keptWhole(Found found) {
        if (found.mode != Mode.VALUE || knowledge.copies(knowledge.filled(found.place.type()))) return found;
        for (int i = 0; i < found.place.way().size(); i++) {
            if (knowledge.drops(found.place.before(i))) return cut(found, i);
        }
        return found;
    }

    private static Found cut(Found found, int steps) {
        CapturedPlace place = found.place;
        Mode mode = found.mode;
        for (int i = steps; i < place.way().size() && mode == Mode.MUTABLE; i++) {
            boolean unique = place.way().get(i).kind() == StepKind.DEREFERENCE
                    && place.before(i) instanceof Ty.Reference reference && reference.mutable();
            if (unique) mode = Mode.UNIQUE;
        }
        return new Found(place.first(steps), mode, found.span);
    }

    /// Adds to the places captured of one variable, of which none begins another.
    private static void add(List<Found> all, Found added) {
        Found now = added;
        boolean wider = false;
        for (Found other : List.copyOf(all)) {
            if (!strictlyBegins(added.place, other.place)) continue;
            wider = true;
            all.remove(other);
            now = united(now, cut(other, added.place.way().size()), now.place);
        }
        if (!wider) {
            for (int i = 0; i < all.size(); i++) {
                Found other = all.get(i);
                if (!other.place.begins(now.place)) continue;
                all.set(i, united(other, cut(now, other.place.way().size()), other.place));
                return;
            }
        }
        all.add(now);
    }

    private static boolean strictlyBegins(CapturedPlace one, CapturedPlace other) {
        return one.way().size() < other.way().size() && one.begins(other);
    }

    /// The stronger of two, the first if they are alike.
    private static Found united(Found one, Found other, CapturedPlace place) {
        Found stronger = other.mode.compareTo(one.mode) > 0 ? other : one;
        return new Found(place, stronger.mode, stronger.span);
    }

    private static final Comparator<Found> BY_FIELDS = (one, other) -> {
        List<Step> first = one.place.way().stream().filter(s -> s.kind() == StepKind.FIELD).toList();
        List<Step> second = other.place.way().stream().filter(s -> s.kind() == StepKind.FIELD).toList();
        for (int i = 0; i < Math.min(first.size(), second.size()); i++) {
            int order = Integer.compare(first.get(i).index(), second.get(i).index());
            if (order != 0) return order;
        }
        return 0;
    };

    private Capture capture(Found found) {
        List<Way> way = found.place.way().stream().map(Captures::way).toList();
        Ty type = knowledge.filled(found.place.type());
        return new Capture(found.place.variable(), way, found.mode, type, found.span);
    }

    private static Way way(Step step) {
        return switch (step.kind()) {
            case FIELD -> new Way.Field(step.index(), step.name());
            case DEREFERENCE -> new Way.Dereference();
            case INDEX -> throw new IllegalStateException("an element is never captured alone");
        };
    }
}
