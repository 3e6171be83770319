package interleave.language.rust.lower;

import interleave.language.rust.mir.MirBody;
import interleave.language.rust.mir.MirBody.Block;
import interleave.language.rust.mir.MirBody.LoopPlace;
import interleave.language.rust.mir.MirStatement;
import interleave.language.rust.mir.Rvalue;
import interleave.language.rust.mir.Successors;
import interleave.language.rust.mir.Terminator;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;

/// Takes out of a graph what is only for the borrow check, what is never reached, and blocks that only lead to others.
final class Tidying {
    private Tidying() {}

    static MirBody tidy(MirBody body) {
        List<Block> blocks = body.blocks().stream().map(Tidying::plain).toList();
        Set<Integer> heads = body.loops().stream().map(LoopPlace::head).collect(Collectors.toSet());
        IntUnaryOperator through = block -> {
            int at = block;
            for (int i = 0; i < blocks.size(); i++) {
                Block here = blocks.get(at);
                if (heads.contains(at) || !here.statements().isEmpty()) return at;
                if (!(here.terminator() instanceof Terminator.Goto(_, int target))) return at;
                at = target;
            }
            return at;
        };
        Map<Integer, Integer> numbers = new HashMap<>();
        List<Integer> order = new ArrayList<>();
        Set<Integer> seen = new HashSet<>(Set.of(0));
        Deque<Integer> open = new ArrayDeque<>(List.of(0));
        while (!open.isEmpty()) {
            int block = open.poll();
            numbers.put(block, order.size());
            order.add(block);
            for (int next : Successors.of(blocks.get(block).terminator())) {
                int to = through.applyAsInt(next);
                if (seen.add(to)) open.add(to);
            }
        }
        IntUnaryOperator renamed = block -> numbers.get(through.applyAsInt(block));
        List<Block> left = new ArrayList<>();
        for (int block : order) {
            Block old = blocks.get(block);
            left.add(new Block(old.statements(), renamed(old.terminator(), renamed), old.cleanup()));
        }
        List<LoopPlace> loops = body.loops().stream().filter(loop -> numbers.containsKey(loop.head()))
                .map(loop -> new LoopPlace(loop.span(), numbers.get(loop.head()))).toList();
        return new MirBody(body.owner(), body.span(), body.parameters(), body.locals(), left, body.closures(), loops);
    }

    private static Block plain(Block block) {
        List<MirStatement> statements = new ArrayList<>();
        for (MirStatement statement : block.statements()) {
            switch (statement) {
                case MirStatement.FakeRead _, MirStatement.Mention _, MirStatement.Ascribe _ -> {}
                case MirStatement.Assign _, MirStatement.Live _, MirStatement.Dead _ -> statements.add(statement);
            }
        }
        Terminator end = switch (block.terminator()) {
            case Terminator.FalseEdge(var span, int real, _) -> new Terminator.Goto(span, real);
            case Terminator.FalseUnwind(var span, int real, var unwind) when unwind.isEmpty() || !endsWithArithmetic(statements) ->
                new Terminator.Goto(span, real);
            default -> block.terminator();
        };
        return new Block(statements, end, block.cleanup());
    }

    private static boolean endsWithArithmetic(List<MirStatement> statements) {
        return !statements.isEmpty() && statements.getLast() instanceof MirStatement.Assign(_, _, var value)
                && (value instanceof Rvalue.Binary || value instanceof Rvalue.Unary);
    }

    private static Terminator renamed(Terminator terminator, IntUnaryOperator to) {
        return switch (terminator) {
            case Terminator.Goto(var span, int target) -> new Terminator.Goto(span, to.applyAsInt(target));
            case Terminator.Switch(var span, var operand, var type, var values, var targets, int otherwise) -> new Terminator.Switch(
                    span, operand, type, values, targets.stream().map(to::applyAsInt).toList(), to.applyAsInt(otherwise));
            case Terminator.Return _, Terminator.Resume _, Terminator.Unreachable _ -> terminator;
            case Terminator.Drop(var span, var place, boolean replaces, int target, var unwind) ->
                new Terminator.Drop(span, place, replaces, to.applyAsInt(target), unwind.map(to::applyAsInt));
            case Terminator.Call(var span, var function, var arguments, var place, var target, var unwind, var how, var name) ->
                new Terminator.Call(span, function, arguments, place, target.map(to::applyAsInt), unwind.map(to::applyAsInt), how, name);
            case Terminator.CheckIndex(var span, var index, var length, int target, var unwind) ->
                new Terminator.CheckIndex(span, index, length, to.applyAsInt(target), unwind.map(to::applyAsInt));
            case Terminator.FalseEdge(var span, int real, int imaginary) ->
                new Terminator.FalseEdge(span, to.applyAsInt(real), to.applyAsInt(imaginary));
            case Terminator.FalseUnwind(var span, int real, var unwind) ->
                new Terminator.FalseUnwind(span, to.applyAsInt(real), unwind.map(to::applyAsInt));
        };
    }
}
