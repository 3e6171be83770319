package interleave.language.rust.lower;

import interleave.language.rust.lower.Initialised.State;
import interleave.language.rust.mir.MirBody;
import interleave.language.rust.mir.MirBody.Kind;
import interleave.language.rust.mir.MirBody.LocalDecl;
import interleave.language.rust.mir.MirStatement;
import interleave.language.rust.mir.Operand;
import interleave.language.rust.mir.Operands;
import interleave.language.rust.mir.Place;
import interleave.language.rust.mir.Rvalue;
import interleave.language.rust.mir.Terminator;
import interleave.language.rust.type.IntKind;
import interleave.language.rust.type.Ty;
import interleave.program.Span;
import interleave.program.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Makes every drop of a graph one that really happens (rustc's `elaborate_drops`): what has been moved out is not dropped,
/// of what has been moved out in part the rest is, and where it depends on the way, a local truth remembers it. The borrow
/// check must not see this graph; a run needs it.
public final class Elaboration {
    private final MirBody body;
    private final MoveTree tree;
    private final Initialised initialised;
    private final Copies copies;
    /// For a place of the tree that is an enum of which a part has been moved, a local for the number of its variant.
    private final Map<Integer, Integer> scratch = new LinkedHashMap<>();
    private final List<LocalDecl> added = new ArrayList<>();
    /// For a place of the tree, the local that says whether there is something to drop in it.
    private final Map<Integer, Integer> flags = new LinkedHashMap<>();

    private Elaboration(MirBody body, Copies copies) {
        this.body = body;
        this.copies = copies;
        this.tree = new MoveTree(body);
        this.initialised = new Initialised(body, tree);
    }

    /// The graph for a run, closures included; nothing in it is for the borrow check only.
    public static MirBody of(MirBody body, Copies copies) {
        Elaboration elaboration = new Elaboration(body, copies);
        elaboration.graph();
        Graph graph = elaboration.graph();
        List<LocalDecl> locals = new ArrayList<>(body.locals());
        locals.addAll(elaboration.added);
        List<MirBody> closures = body.closures().stream().map(closure -> of(closure, copies)).toList();
        return Tidying.tidy(new MirBody(body.owner(), body.span(), body.parameters(), locals, graph.blocks(body.span()),
                closures, body.loops()));
    }

    int flag(int node) {
        return flags.computeIfAbsent(node, _ -> local(Ty.BOOL));
    }

    int scratch(int node) {
        return scratch.computeIfAbsent(node, _ -> local(new Ty.Int(IntKind.ISIZE)));
    }

    private int local(Ty type) {
        added.add(new LocalDecl(type, true, Optional.empty(), Kind.TEMPORARY, body.span(), body.span()));
        return body.locals().size() + added.size() - 1;
    }

    /// The blocks with real drops. What is to be remembered is known only after it has been done once.
    private Graph graph() {
        Graph graph = new Graph();
        for (MirBody.Block block : body.blocks()) {
            if (block.cleanup()) graph.cleanupBlock();
            else graph.block();
        }
        Map<Integer, List<Integer>> filledAtBegin = new LinkedHashMap<>();
        for (int i = 0; i < body.blocks().size(); i++) {
            if (body.blocks().get(i).terminator() instanceof Terminator.Call call && call.target().isPresent()) {
                int node = tree.exactly(call.destination());
                if (node >= 0) filledAtBegin.computeIfAbsent(call.target().get(), _ -> new ArrayList<>()).add(node);
            }
        }
        Drops drops = new Drops(body, tree, copies, graph, this);
        for (int i = 0; i < body.blocks().size(); i++) {
            MirBody.Block block = body.blocks().get(i);
            if (i == 0) begin(graph);
            for (int node : filledAtBegin.getOrDefault(i, List.of())) set(graph, i, block.terminator().span(), node, true);
            for (MirStatement statement : block.statements()) {
                graph.push(i, statement);
                if (!(statement instanceof MirStatement.Assign(Span span, Place place, Rvalue value))) continue;
                for (Operand operand : Operands.of(value)) taken(graph, i, span, operand);
                set(graph, i, span, tree.exactly(place), true);
            }
            Terminator end = block.terminator();
            for (Operand operand : Operands.of(end)) taken(graph, i, end.span(), operand);
            Optional<State> state = initialised.atEnd(i);
            if (end instanceof Terminator.Drop drop && state.isPresent()) drops.replace(i, drop, state.get(), block.cleanup());
            else graph.end(i, end);
        }
        return graph;
    }

    private void begin(Graph graph) {
        flags.forEach((node, flag) -> {
            int local = tree.node(node).place().local();
            truth(graph, 0, body.span(), flag, local > 0 && local <= body.parameters());
        });
    }

    private void taken(Graph graph, int block, Span span, Operand operand) {
        if (!(operand instanceof Operand.Move(Place place))) return;
        for (Place piece : tree.pieces(place)) set(graph, block, span, tree.exactly(piece), false);
    }

    /// Remembers that there is something, or nothing, in a place of the tree and all its parts.
    void set(Graph graph, int block, Span span, int node, boolean held) {
        if (node < 0 || flags.isEmpty()) return;
        tree.each(node, part -> {
            Integer flag = flags.get(part);
            if (flag != null) truth(graph, block, span, flag, held);
        });
    }

    private static void truth(Graph graph, int block, Span span, int flag, boolean held) {
        graph.assign(block, span, Place.of(flag),
                new Rvalue.Use(new Operand.Constant(span, Ty.BOOL, Value.Bool.of(held))));
    }
}
