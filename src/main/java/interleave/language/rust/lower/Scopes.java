package interleave.language.rust.lower;

import interleave.language.rust.lower.DropTree.Planned;
import interleave.language.rust.mir.MirStatement;
import interleave.language.rust.mir.Operand;
import interleave.language.rust.mir.Place;
import interleave.language.rust.mir.Terminator;
import interleave.program.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// The scopes that are open, and what has to be ended and dropped where they are left (rustc's `build/scope.rs`).
final class Scopes {
    private final Body body;
    private final List<Scope> open = new ArrayList<>();
    private final DropTree unwinding = new DropTree();

    Scopes(Body body) {
        this.body = body;
    }

    /// An open scope.
    static final class Scope {
        private final Span end;
        private final List<Planned> drops = new ArrayList<>();
        private final Set<Integer> moved = new HashSet<>();

        private Scope(Span end) {
            this.end = end;
        }
    }

    /// The innermost open scope.
    Scope innermost() {
        return open.getLast();
    }

    Scope push(Span span) {
        Scope scope = new Scope(lastCharacter(span));
        open.add(scope);
        return scope;
    }

    static Span lastCharacter(Span span) {
        return span.end() == span.start() ? span : new Span(span.end() - 1, span.end());
    }

    /// Does something within a scope of its own.
    <T> T within(Span span, Supplier<T> inner) {
        push(span);
        T result = inner.get();
        pop();
        return result;
    }

    /// Plans the end of a local's memory, or the drop of its value, for where the scope ends.
    void plan(Scope scope, int local, boolean value) {
        if (value && !body.copies.needsDrop(body.locals.type(local))) return;
        scope.drops.add(new Planned(scope.end, local, value));
    }

    /// A call has taken these: where the innermost scope ends in peace, they need no drop.
    void moved(List<Operand> operands) {
        for (Operand operand : operands) {
            if (operand instanceof Operand.Move(Place place) && place.way().isEmpty()) innermost().moved.add(place.local());
        }
    }

    /// Leaves the innermost scope.
    void pop() {
        int unwindTo = cleanup(open.size());
        Scope scope = open.removeLast();
        for (Planned planned : scope.drops.reversed()) {
            if (!planned.value()) {
                body.graph.push(body.block, new MirStatement.Dead(planned.span(), planned.local()));
                continue;
            }
            unwindTo = unwinding.next(unwindTo);
            if (scope.moved.contains(planned.local())) continue;
            int next = body.graph.block();
            body.graph.end(body.block,
                    new Terminator.Drop(planned.span(), Place.of(planned.local()), false, next, Optional.empty()));
            unwinding.enter(body.block, planned.span(), unwindTo);
            body.block = next;
        }
    }

    /// What a panic has to drop in the outermost `depth` scopes.
    private int cleanup(int depth) {
        int node = DropTree.ROOT;
        for (Scope scope : open.subList(0, depth)) {
            for (Planned planned : scope.drops) if (planned.value()) node = unwinding.add(planned, node);
        }
        return node;
    }

    /// Whether there is something to drop if there is a panic here.
    boolean needsCleanup() {
        return cleanup(open.size()) != DropTree.ROOT;
    }

    /// The end of `block` may panic.
    void mayPanic(int block) {
        unwinding.enter(block, Span.NOWHERE, cleanup(open.size()));
    }

    /// Leaves all scopes inside of `outer` from the current block, by a tree that is built later. A new block is begun.
    void exit(Scope outer, DropTree exits, Span span) {
        int node = DropTree.ROOT;
        for (Scope scope : open.subList(open.indexOf(outer) + 1, open.size())) {
            for (Planned planned : scope.drops) node = exits.add(planned, node);
        }
        exits.enter(body.block, span, node);
        body.block = body.graph.block();
    }

    /// Builds the ways out of the scopes inside of `outer`; gives the block where they end, or -1 if there is none.
    int build(DropTree exits, Scope outer, int target) {
        int[] blocks = exits.buildExits(body.graph, target);
        int[] unwind = new int[exits.size()];
        unwind[DropTree.ROOT] = cleanup(open.indexOf(outer) + 1);
        for (int i = 1; i < exits.size(); i++) {
            int after = unwind[exits.next(i)];
            Planned planned = exits.planned(i);
            unwind[i] = planned.value() ? unwinding.add(planned, after) : after;
            if (planned.value() && blocks[i] >= 0) unwinding.enter(blocks[i], planned.span(), after);
        }
        return blocks[DropTree.ROOT];
    }

    /// Forgets what is planned for the scope: the guard of an arm is made anew for each of its alternatives.
    void forget(Scope scope) {
        scope.drops.clear();
    }

    void finish(Span span) {
        unwinding.buildCleanup(body.graph, span);
    }
}
