package interleave.language.rust.lower;

import interleave.language.rust.lower.Pair.Check;
import interleave.language.rust.lower.Sorting.Outcome;
import interleave.language.rust.mir.Operand;
import interleave.language.rust.mir.Place;
import interleave.language.rust.mir.Rvalue;
import interleave.language.rust.mir.Terminator;
import interleave.language.rust.tree.Expr.BinaryOperator;
import interleave.language.rust.type.IntKind;
import interleave.language.rust.type.Ty;
import interleave.program.Span;
import interleave.program.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Tests which candidate matches: each test at the first place where the first candidate needs one, with as many outcomes as
/// the candidates behind it can use (rustc's `match_candidates`).
final class MatchTree {
    private final Body body;
    private final Span scrutinee;
    private final Span head;

    MatchTree(Body body, Span scrutinee, Span head) {
        this.body = body;
        this.scrutinee = scrutinee;
        this.head = head;
    }

    /// Tests from the block `start` on; gives the block where no candidate has matched.
    int match(List<Candidate> candidates, int start) {
        if (candidates.isEmpty()) return start;
        Candidate first = candidates.getFirst();
        if (first.start < 0) first.start = start;
        if (first.pairs.isEmpty()) {
            first.matched = start;
            first.otherwise = body.graph.block();
            return match(candidates.subList(1, candidates.size()), first.otherwise);
        }
        Pair test = first.pairs.getFirst();
        Map<Outcome, List<Candidate>> sorted = new LinkedHashMap<>();
        int taken = 0;
        for (Candidate candidate : candidates) {
            Optional<Sorting> sorting = Sorting.of(test, candidate, sorted);
            if (sorting.isEmpty()) break;
            Sorting to = sorting.get();
            if (to.whole()) {
                Pair pair = candidate.pairs.remove(to.pair());
                candidate.pairs.addAll(to.pair(), pair.inner());
            }
            sorted.computeIfAbsent(to.outcome(), _ -> new ArrayList<>()).add(candidate);
            taken++;
        }
        int rest = body.graph.block();
        Map<Outcome, Integer> targets = new LinkedHashMap<>();
        sorted.forEach((outcome, some) -> {
            int begin = body.graph.block();
            targets.put(outcome, begin);
            body.graph.go(match(some, begin), scrutinee, rest);
        });
        body.block = start;
        perform(test, targets, rest);
        return match(candidates.subList(taken, candidates.size()), rest);
    }

    private void perform(Pair test, Map<Outcome, Integer> targets, int rest) {
        int success = targets.getOrDefault(Sorting.SUCCESS, rest);
        int failure = targets.getOrDefault(Sorting.FAILURE, rest);
        switch (test.check()) {
            case Check.Variant _ -> {
                int number = body.temporary(new Ty.Int(IntKind.ISIZE), test.span());
                body.assign(scrutinee, Place.of(number), new Rvalue.Discriminant(test.place()));
                choose(new Operand.Move(Place.of(number)), new Ty.Int(IntKind.ISIZE), targets, failure);
            }
            case Check.Constant(Ty type, _) when Sorting.switched(type) ->
                choose(new Operand.Copy(test.place()), type, targets, failure);
            case Check.Constant(Ty type, Value value) -> {
                compare(BinaryOperator.EQUAL, new Operand.Copy(test.place()), new Operand.Constant(test.span(), type, value), success, failure);
            }
            case Check.Range(Ty type, var from, var to, boolean inclusive) -> {
                if (from.isPresent()) {
                    int enough = to.isPresent() ? body.graph.block() : success;
                    compare(BinaryOperator.LESS_OR_EQUAL, new Operand.Constant(test.span(), type, from.get()),
                            new Operand.Copy(test.place()), enough, failure);
                    body.block = enough;
                }
                if (to.isPresent()) {
                    compare(inclusive ? BinaryOperator.LESS_OR_EQUAL : BinaryOperator.LESS, new Operand.Copy(test.place()),
                            new Operand.Constant(test.span(), type, to.get()), success, failure);
                } else if (from.isEmpty()) {
                    body.go(head, success);
                }
            }
            case Check.Elements(long count, boolean more) -> {
                int length = body.temporary(Ty.USIZE, test.span());
                body.assign(scrutinee, Place.of(length), new Rvalue.Length(test.place()));
                compare(more ? BinaryOperator.GREATER_OR_EQUAL : BinaryOperator.EQUAL, new Operand.Move(Place.of(length)),
                        new Operand.Constant(test.span(), Ty.USIZE, Value.Int.of(count)), success, failure);
            }
        }
    }

    private void choose(Operand operand, Ty type, Map<Outcome, Integer> targets, int otherwise) {
        List<Value> values = new ArrayList<>();
        List<Integer> blocks = new ArrayList<>();
        targets.forEach((outcome, block) -> {
            switch (outcome) {
                case Outcome.Variant(int index) -> values.add(Value.Int.of(index));
                case Outcome.Equal(Value value) -> values.add(value);
                case Outcome.Success _, Outcome.Failure _ -> {
                    return;
                }
            }
            blocks.add(block);
        });
        body.graph.end(body.block, new Terminator.Switch(head, operand, type, values, blocks, otherwise));
    }

    private void compare(BinaryOperator operator, Operand left, Operand right, int yes, int no) {
        int truth = body.temporary(Ty.BOOL, head);
        body.assign(head, Place.of(truth), new Rvalue.Binary(operator, left, right));
        body.branch(head, new Operand.Move(Place.of(truth)), yes, no);
    }
}
