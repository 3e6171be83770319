package interleave.language.rust.mir;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where blocks go on.
public final class Successors {
    private Successors() {}

    /// All blocks at which it may go on, those of a panic and those only for the borrow check included.
    public static List<Integer> of(Terminator terminator) {
        return switch (terminator) {
            case Terminator.Goto(_, int target) -> List.of(target);
            case Terminator.Switch(_, _, _, _, var targets, int otherwise) -> {
                List<Integer> all = new ArrayList<>(targets);
                all.add(otherwise);
                yield all;
            }
            case Terminator.Return _, Terminator.Resume _, Terminator.Unreachable _ -> List.of();
            case Terminator.Drop(_, _, _, int target, var unwind) -> with(Optional.of(target), unwind);
            case Terminator.Call(_, _, _, _, var target, var unwind, _, _) -> with(target, unwind);
            case Terminator.CheckIndex(_, _, _, int target, var unwind) -> with(Optional.of(target), unwind);
            case Terminator.FalseEdge(_, int real, int imaginary) -> List.of(real, imaginary);
            case Terminator.FalseUnwind(_, int real, var unwind) -> with(Optional.of(real), unwind);
        };
    }

    private static List<Integer> with(Optional<Integer> target, Optional<Integer> unwind) {
        List<Integer> all = new ArrayList<>();
        target.ifPresent(all::add);
        unwind.ifPresent(all::add);
        return all;
    }
}
