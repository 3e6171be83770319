package interleave.language.rust.check;

import interleave.language.rust.type.ClosureDef;
import interleave.language.rust.type.Predicate;
import interleave.language.rust.type.Ty;
import interleave.language.rust.verdict.Diagnostic;
import interleave.language.rust.verdict.Diagnostic.Label;
import interleave.language.rust.verdict.Diagnostic.Note;
import interleave.program.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The error that a closure can be called only once, or not by several at a time, where it has to be (E0525).
final class ClosureKinds {
    private final Inferring in;
    private final Blame blame;
    private final BoundNotes bounds;
    private final Map<ClosureDef, Captures.Reason> reasons;

    ClosureKinds(Inferring in, Source source, Map<ClosureDef, Captures.Reason> reasons) {
        this.in = in;
        this.blame = new Blame(in);
        this.bounds = new BoundNotes(source);
        this.reasons = reasons;
    }

    /// Tells the error if it is this one.
    boolean tells(Failure failure) {
        if (failure.chain().size() != 1 || !(failure.root() instanceof Predicate.Implements it)) return false;
        if (!(it.trait().self() instanceof Ty.Closure closure)) return false;
        ClosureDef definition = closure.definition();
        Captures.Reason reason = reasons.get(definition);
        boolean stronger = switch (it.trait().trait().lang()) {
            case "fn" -> definition.kind() != ClosureDef.Kind.FN;
            case "fn_mut" -> definition.kind() == ClosureDef.Kind.FN_ONCE;
            default -> false;
        };
        if (!stronger || reason == null) return false;
        String wanted = it.trait().trait().name();
        String kind = definition.kind() == ClosureDef.Kind.FN_ONCE ? "FnOnce" : "FnMut";
        Blame.Place place = blame.place(failure);
        List<Label> labels = new ArrayList<>();
        labels.add(new Label(definition.head(), "this closure implements `" + kind + "`, not `" + wanted + "`", true));
        String does = definition.kind() == ClosureDef.Kind.FN_ONCE
                ? "moves the variable `" + reason.place().text() + "` out of its environment"
                : "mutates the variable `" + reason.place().text() + "` here";
        labels.add(new Label(reason.span(), "closure is `" + kind + "` because it " + does, false));
        labels.add(new Label(
                place.span(), "the requirement to implement `" + wanted + "` derives from here", false));
        place.call().ifPresent(call -> labels.add(new Label(call, "required by a bound introduced by this call", false)));
        List<Note> notes = new ArrayList<>();
        Cause cause = failure.cause();
        cause.by().ifPresent(by -> notes.add(bounds.note(by, cause.asked())));
        in.notices.tell(new Diagnostic(Diagnostic.Severity.ERROR, "E0525",
                "expected a closure that implements the `" + wanted + "` trait, but this closure only implements `" + kind + "`",
                definition.head(), labels, notes));
        return true;
    }
}
