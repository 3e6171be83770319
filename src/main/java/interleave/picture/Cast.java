package interleave.picture;

import interleave.analysis.Analysis;
import interleave.engine.Cell;
import interleave.engine.State;
import interleave.engine.ThreadView;
import interleave.program.Layout.Kind;
import interleave.program.ThreadId;
import java.util.ArrayList;
import java.util.List;

/// Who appears in the pictures of a run.
final class Cast {
    private Cast() {}

    /// The threads: all but a first one that only starts others and waits for them.
    static List<ThreadId> threads(Analysis analysis, State state) {
        List<ThreadId> found = new ArrayList<>();
        ThreadView main = state.thread(0);
        boolean acts = state.threads() == 1
                || main.ready()
                || analysis.spans().steps(main.id(), 1, analysis.run().length()) > 0;
        if (acts) found.add(main.id());
        for (int i = 1; i < state.threads(); i++) found.add(ThreadId.of(i));
        return List.copyOf(found);
    }

    /// The shared cells that hold the program's data.
    static List<Cell> data(State state) {
        return state.sharedCells().stream().filter(cell -> isData(cell.kind())).toList();
    }

    /// The shared cells that threads wait for.
    static List<Cell> gates(State state) {
        return state.sharedCells().stream().filter(cell -> !isData(cell.kind())).toList();
    }

    private static boolean isData(Kind kind) {
        return switch (kind) {
            case DATA, FIXED, LIBRARY, ATOMIC -> true;
            case OBJECT, MUTEX, WAIT_GROUP, READ_WRITE_MUTEX, ONCE, CONDITION, CHANNEL -> false;
        };
    }
}
