package interleave.explore;

import interleave.engine.Run;
import interleave.engine.Sequences;
import interleave.engine.Shapes;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// All states that can be reached from the end of a run, and all that they say of how the program may end.
public final class StateSpace {
    private final Run root;
    private final Shapes shapes;
    private final Sequences keys;
    final Graph graph;
    private final Optional<String> bound;

    private StateSpace(Run root, Exploration exploration) {
        this.root = root;
        this.shapes = exploration.shapes;
        this.keys = exploration.keys;
        this.graph = exploration.graph;
        this.bound = exploration.bound();
    }

    public static StateSpace explore(Run run, Limits limits, Consumer<Progress> watch, BooleanSupplier cancelled) {
        Exploration exploration = new Exploration(run.machine(), limits, watch, cancelled);
        exploration.run(run.end());
        return new StateSpace(run, exploration);
    }
}
