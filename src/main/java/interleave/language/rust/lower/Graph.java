package interleave.language.rust.lower;

import interleave.language.rust.mir.MirBody;
import interleave.language.rust.mir.MirStatement;
import interleave.language.rust.mir.Place;
import interleave.language.rust.mir.Rvalue;
import interleave.language.rust.mir.Terminator;
import interleave.program.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The basic blocks of a body while they are made.
final class Graph {
    private final List<Draft> drafts = new ArrayList<>();

    private static final class Draft {
        final List<MirStatement> statements = new ArrayList<>();
        final boolean cleanup;
        @Nullable Terminator end;

        Draft(boolean cleanup) {
            this.cleanup = cleanup;
        }
    }

    /// A new block, empty and without an end.
    int block() {
        drafts.add(new Draft(false));
        return drafts.size() - 1;
    }

    int cleanupBlock() {
        drafts.add(new Draft(true));
        return drafts.size() - 1;
    }

    void push(int block, MirStatement statement) {
        drafts.get(block).statements.add(statement);
    }

    void assign(int block, Span span, Place place, Rvalue value) {
        push(block, new MirStatement.Assign(span, place, value));
    }

    void end(int block, Terminator terminator) {
        drafts.get(block).end = terminator;
    }

    void go(int block, Span span, int target) {
        end(block, new Terminator.Goto(span, target));
    }

    /// Where the last statement of a block comes from.
    Optional<Span> lastSpan(int block) {
        List<MirStatement> all = drafts.get(block).statements;
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast().span());
    }

    /// Says where a panic at the end of a block goes on. A drop that replaces has a block of its own for that, which goes on
    /// there.
    void unwindTo(int block, int cleanup) {
        Terminator end = drafts.get(block).end;
        if (end == null) throw new IllegalStateException("bb" + block + " has no end");
        Optional<Integer> to = Optional.of(cleanup);
        end(block, switch (end) {
            case Terminator.Drop(var span, var place, boolean replaces, int target, var unwind) -> {
                unwind.ifPresent(own -> go(own, span, cleanup));
                yield new Terminator.Drop(span, place, replaces, target, unwind.or(() -> to));
            }
            case Terminator.Call(var span, var function, var arguments, var place, var target, _, var how, var name) ->
                new Terminator.Call(span, function, arguments, place, target, to, how, name);
            case Terminator.CheckIndex(var span, var index, var length, int target, _) ->
                new Terminator.CheckIndex(span, index, length, target, to);
            case Terminator.FalseUnwind(var span, int real, _) -> new Terminator.FalseUnwind(span, real, to);
            case Terminator.Goto _, Terminator.Switch _, Terminator.Return _, Terminator.Resume _, Terminator.Unreachable _,
                    Terminator.FalseEdge _ -> throw new IllegalStateException("bb" + block + " cannot panic");
        });
    }

    /// All blocks; those that have no end are never reached.
    List<MirBody.Block> blocks(Span span) {
        List<MirBody.Block> all = new ArrayList<>();
        for (Draft draft : drafts) {
            Terminator end = draft.end == null ? new Terminator.Unreachable(span) : draft.end;
            all.add(new MirBody.Block(draft.statements, end, draft.cleanup));
        }
        return all;
    }
}
