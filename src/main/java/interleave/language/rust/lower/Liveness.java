package interleave.language.rust.lower;

import interleave.language.rust.mir.MirBody;
import interleave.language.rust.mir.MirBody.Kind;
import interleave.language.rust.mir.MirBody.LocalDecl;
import interleave.language.rust.mir.MirStatement;
import interleave.language.rust.mir.Operand;
import interleave.language.rust.mir.Operands;
import interleave.language.rust.mir.Place;
import interleave.language.rust.mir.Place.Element;
import interleave.language.rust.mir.Rvalue;
import interleave.language.rust.mir.Successors;
import interleave.language.rust.mir.Terminator;
import interleave.language.rust.type.ClosureDef;
import interleave.language.rust.type.Ty;
import interleave.language.rust.type.Variable;
import interleave.program.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which variables of a body are ever read, and which captured values of its closures (rustc's MIR pass of that name). An
/// assignment is no read, not even `+=`; neither is a drop, nor being captured by a closure that does not read it.
final class Liveness {
    private final MirBody body;
    private final Map<ClosureDef, Set<Integer>> unread;
    /// Locals first, then what the closure has captured.
    private final BitSet ever = new BitSet();
    private final int captures;
    private final List<BitSet> begins = new ArrayList<>();

    /// A value that is given to a variable and never read.
    /// @param variable the number of the local, or behind all of them that of what is captured
    record Lost(int variable, Span span) {}

    /// @param unread of the closures in the body, which of what they capture they do not read
    Liveness(MirBody body, Map<ClosureDef, Set<Integer>> unread) {
        this.body = body;
        this.unread = unread;
        this.captures = body.owner() instanceof ClosureDef closure ? closure.captures().size() : 0;
        flow();
    }

    boolean read(int local) {
        return ever.get(local);
    }

    boolean readsCapture(int index) {
        return ever.get(body.locals().size() + index);
    }

    /// The assignments whose values are never read, in rustc's order: what comes last in a block is met first, and blocks are
    /// met before those that come before them.
    List<Lost> lost() {
        Map<Lost, Boolean> all = new LinkedHashMap<>();
        for (int block : fromTheEnd()) {
            BitSet live = atEnd(block);
            Terminator end = body.blocks().get(block).terminator();
            if (end instanceof Terminator.Call call) {
                note(call.destination(), call.span(), live, all);
                written(call.destination(), live);
            }
            for (Operand operand : Operands.of(end)) read(operand, live);
            for (MirStatement statement : body.blocks().get(block).statements().reversed()) {
                if (statement instanceof MirStatement.Assign(Span span, Place place, _)) note(place, span, live, all);
                through(statement, live);
            }
        }
        List<Lost> lost = new ArrayList<>();
        all.forEach((one, isRead) -> {
            if (!isRead) lost.add(one);
        });
        return lost.reversed();
    }

    /// Whether what a parameter is given is read.
    boolean readsFirst(int local) {
        return begins.getFirst().get(local);
    }

    /// What is assigned on several ways, such as when what was there is dropped and that panics, is read if it is on one of them.
    private void note(Place place, Span span, BitSet live, Map<Lost, Boolean> all) {
        boolean behind = rest(place).stream().anyMatch(Element.Dereference.class::isInstance);
        if (!behind) all.merge(new Lost(base(place), span), live.get(base(place)), Boolean::logicalOr);
    }

    private List<Integer> fromTheEnd() {
        List<Integer> done = new ArrayList<>();
        BitSet seen = new BitSet();
        List<Integer> open = new ArrayList<>(List.of(0));
        seen.set(0);
        while (!open.isEmpty()) {
            int block = open.getLast();
            Integer next = Successors.of(body.blocks().get(block).terminator()).reversed().stream()
                    .filter(one -> !seen.get(one)).findFirst().orElse(null);
            if (next == null) done.add(open.removeLast());
            else {
                seen.set(next);
                open.add(next);
            }
        }
        return done;
    }

    private BitSet atEnd(int block) {
        BitSet live = new BitSet();
        Terminator end = body.blocks().get(block).terminator();
        for (int next : Successors.of(end)) live.or(begins.get(next));
        boolean again = body.owner() instanceof ClosureDef closure && closure.kind() == ClosureDef.Kind.FN_MUT;
        boolean leaves = end instanceof Terminator.Return || end instanceof Terminator.Resume;
        if (again && leaves) live.or(begins.getFirst());
        return live;
    }

    private void flow() {
        List<BitSet> begin = begins;
        List<List<Integer>> before = new ArrayList<>();
        for (int i = 0; i < body.blocks().size(); i++) {
            begin.add(new BitSet());
            before.add(new ArrayList<>());
        }
        for (int i = 0; i < body.blocks().size(); i++) {
            for (int next : Successors.of(body.blocks().get(i).terminator())) before.get(next).add(i);
        }
        boolean again = body.owner() instanceof ClosureDef closure && closure.kind() == ClosureDef.Kind.FN_MUT;
        BitSet open = new BitSet();
        open.set(0, body.blocks().size());
        for (int block = open.previousSetBit(open.length()); block >= 0; block = open.previousSetBit(open.length())) {
            open.clear(block);
            BitSet live = new BitSet();
            Terminator end = body.blocks().get(block).terminator();
            for (int next : Successors.of(end)) live.or(begin.get(next));
            boolean leaves = end instanceof Terminator.Return || end instanceof Terminator.Resume;
            if (again && leaves) live.or(begin.getFirst());
            through(body.blocks().get(block), live);
            if (live.equals(begin.get(block))) continue;
            begin.set(block, live);
            before.get(block).forEach(open::set);
            if (again && block == 0) leaving().forEach(open::set);
        }
    }

    private List<Integer> leaving() {
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < body.blocks().size(); i++) {
            Terminator end = body.blocks().get(i).terminator();
            if (end instanceof Terminator.Return || end instanceof Terminator.Resume) all.add(i);
        }
        return all;
    }

    private void through(MirBody.Block block, BitSet live) {
        Terminator end = block.terminator();
        if (end instanceof Terminator.Call call) written(call.destination(), live);
        for (Operand operand : Operands.of(end)) read(operand, live);
        ever.or(live);
        for (MirStatement statement : block.statements().reversed()) {
            through(statement, live);
            ever.or(live);
        }
    }

    private void through(MirStatement statement, BitSet live) {
        switch (statement) {
            case MirStatement.Assign(_, Place place, Rvalue value) -> assigned(place, value, live);
            case MirStatement.FakeRead(_, Place place, var cause) when cause == MirStatement.Cause.MATCH -> read(place, live);
            case MirStatement.Mention(_, Place place) -> read(place, live);
            case MirStatement.FakeRead _, MirStatement.Live _, MirStatement.Dead _, MirStatement.Ascribe _ -> {}
        }
    }

    private void assigned(Place place, Rvalue value, BitSet live) {
        boolean needed = live.get(base(place));
        written(place, live);
        switch (value) {
            case Rvalue.Binary(_, Operand.Copy(Place left), Operand right) when left.equals(place) -> {
                read(right, live);
                if (needed) read(left, live);
            }
            case Rvalue.Borrow(_, Place borrowed) -> read(borrowed, live);
            case Rvalue.RawBorrow(_, Place borrowed) -> read(borrowed, live);
            case Rvalue.Length(Place measured) -> read(measured, live);
            case Rvalue.Discriminant(Place looked) -> read(looked, live);
            case Rvalue.Closure(_, ClosureDef definition, List<Operand> captured) -> {
                Set<Integer> dead = unread.getOrDefault(definition, Set.of());
                for (int i = 0; i < captured.size(); i++) if (!dead.contains(i)) read(captured.get(i), live);
            }
            case Rvalue.Use _, Rvalue.Binary _, Rvalue.Unary _, Rvalue.Cast _, Rvalue.Coerce _, Rvalue.Tuple _, Rvalue.Array _,
                    Rvalue.Make _, Rvalue.Repeat _, Rvalue.Format _ -> {
                for (Operand operand : Operands.of(value)) read(operand, live);
            }
        }
    }

    private void read(Operand operand, BitSet live) {
        switch (operand) {
            case Operand.Copy(Place place) -> read(place, live);
            case Operand.Move(Place place) -> read(place, live);
            case Operand.Constant _, Operand.Function _, Operand.Const _, Operand.Static _, Operand.Promoted _ -> {}
        }
    }

    private void read(Place place, BitSet live) {
        live.set(base(place));
        indices(place, live);
    }

    private void written(Place place, BitSet live) {
        int base = base(place);
        List<Element> rest = rest(place);
        if (rest.isEmpty()) live.clear(base);
        else if (rest.stream().anyMatch(Element.Dereference.class::isInstance)) live.set(base);
        else if (rest.stream().anyMatch(Element.Index.class::isInstance)) {
            ever.set(base);
            live.set(base); // the other elements stay as they were
        }
        indices(place, live);
    }

    private static void indices(Place place, BitSet live) {
        for (Element element : place.way()) if (element instanceof Element.Index(int local)) live.set(local);
    }

    /// The number of the local or captured value.
    private int base(Place place) {
        if (captures == 0 || place.local() != 1) return place.local();
        for (Element element : place.way()) {
            if (element instanceof Element.Field(int index, _)) return body.locals().size() + index;
        }
        return place.local();
    }

    /// The way from the local or captured value on; one captured by reference is behind the reference.
    private List<Element> rest(Place place) {
        if (base(place) == place.local()) return place.way();
        ClosureDef closure = (ClosureDef) body.owner();
        int index = base(place) - body.locals().size();
        int taken = place.way().getFirst() instanceof Element.Dereference ? 2 : 1;
        boolean byReference = closure.captures().get(index).mode() != ClosureDef.Mode.VALUE;
        return place.way().subList(Math.min(place.way().size(), taken + (byReference ? 1 : 0)), place.way().size());
    }

    /// The user's variables, each with the local that holds it.
    List<Integer> variables() {
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < body.locals().size(); i++) {
            LocalDecl local = body.locals().get(i);
            if (local.variable().isPresent() && local.kind() != Kind.GUARD_REFERENCE) all.add(i);
        }
        return all;
    }

    /// Whether a variable is read, be it only by a guard.
    boolean readAnywhere(int local) {
        if (ever.get(local)) return true;
        Map<Object, Boolean> same = new IdentityHashMap<>();
        body.locals().get(local).variable().ifPresent(variable -> same.put(variable, true));
        for (int i = 0; i < body.locals().size(); i++) {
            LocalDecl other = body.locals().get(i);
            if (other.kind() == Kind.GUARD_REFERENCE && same.containsKey(other.variable().orElseThrow()) && ever.get(i)) return true;
        }
        return false;
    }

    /// Whether a guard has a reference to it.
    boolean guarded(Variable variable) {
        return body.locals().stream().anyMatch(
                local -> local.kind() == Kind.GUARD_REFERENCE && local.variable().filter(variable::equals).isPresent());
    }

    /// Whether the type is one of those whose values are kept only to be dropped.
    static boolean guardLike(Ty type) {
        return type instanceof Ty.Closure || type instanceof Ty.Tuple || type instanceof Ty.Adt || type instanceof Ty.Dynamic
                || type instanceof Ty.Array || type instanceof Ty.Slice || type instanceof Ty.Opaque;
    }
}
