package interleave.language.rust.borrow;

import interleave.language.rust.mir.MirBody;
import interleave.language.rust.type.Ty;
import interleave.language.rust.verdict.Diagnostic;
import interleave.program.Span;
import java.util.Optional;
import java.util.Set;

/// Explanations in the compiler's words.
final class ExplanationTexts {
    /// Types of the library that have their `Drop` in a part of theirs in rustc's own.
    private static final Set<String> WITHOUT_DROP = Set.of("Ref", "RefMut", "Sender", "SyncSender", "Receiver");

    private final Findings findings;

    ExplanationTexts(Findings findings) {
        this.findings = findings;
    }

    void add(Explanation explanation, Report report, String loan, Optional<Span> loanSpan) {
        switch (explanation) {
            case Explanation.UsedLater used -> used(used, report, loan, loanSpan);
            case Explanation.Dropped dropped -> dropped(dropped, report, loan);
            case Explanation.ValidFor valid -> validFor(valid, report, loan);
            case Explanation.Unexplained _ -> {}
        }
    }

    private static boolean overlap(Optional<Span> one, Span other) {
        return one.filter(span -> span.start() < other.end() && other.start() < span.end()).isPresent();
    }

    private void used(Explanation.UsedLater used, Report report, String loan, Optional<Span> loanSpan) {
        if (used.inLoop()) {
            String text = switch (used.use()) {
                case TRAIT_OBJECT -> "borrow captured here by trait object, in later iteration of loop";
                case CLOSURE -> "borrow captured here by closure, in later iteration of loop";
                case CALL -> "borrow used by call, in later iteration of loop";
                case STORED -> "borrow later stored here";
                case OTHER -> "borrow later used here, in later iteration of loop";
            };
            report.label(used.span(), loan + text);
            return;
        }
        String text = switch (used.use()) {
            case TRAIT_OBJECT -> "captured here by trait object";
            case CLOSURE -> "captured here by closure";
            case CALL -> "used by call";
            case STORED -> "stored here";
            case OTHER -> "used here";
        };
        if (!overlap(loanSpan, used.span())) report.label(used.span(), loan + "borrow later " + text);
    }

    private void dropped(Explanation.Dropped dropped, Report report, String loan) {
        MirBody.LocalDecl local = findings.body().locals().get(dropped.local());
        boolean destructor = local.type() instanceof Ty.Adt adt
                && !PlaceTypes.isBox(adt)
                && findings.solver().destructs(adt.definition())
                && !(adt.definition().library() && WITHOUT_DROP.contains(adt.definition().name()));
        String type = switch (local.type()) {
            case Ty.Closure _ -> "closure";
            case Ty.Adt adt when destructor -> "type `" + findings.text(adt).replaceFirst("<.*", "") + "`";
            default -> "type `" + findings.text(local.type()) + "`";
        };
        String code = destructor ? "`Drop` code" : "destructor";
        Span at = findings.graph().span(dropped.point());
        Optional<String> name = findings.describe().name(dropped.local());
        if (name.isPresent()) {
            report.label(
                    at,
                    loan + "borrow might be used here, when `" + name.get() + "` is dropped and runs the " + code + " for "
                            + type);
            if (dropped.order()) {
                report.note("values in a scope are dropped in the opposite order they are defined");
            }
            return;
        }
        report.label(local.span(), "a temporary with access to the " + loan + "borrow is created here ...");
        report.label(
                at,
                "... and the " + loan + "borrow might be used here, when that temporary is dropped and runs the " + code
                        + " for " + type);
        new TailTemporaries(findings).tell(report, local.span());
    }

    private void validFor(Explanation.ValidFor valid, Report report, String loan) {
        valid.name().show(report);
        String what = valid.place()
                .map(place -> valid.category().words() + "requires that `" + place + "` is borrowed for `" + valid.name().name() + "`")
                .orElse(valid.category().words() + "requires that " + loan + "borrow lasts for `" + valid.name().name() + "`");
        report.label(valid.span(), what);
        condition(valid, report);
    }

    /// The note about what is called that asks for the region.
    private void condition(Explanation.ValidFor valid, Report report) {
        if (valid.condition().isEmpty()) return;
        Category.Condition condition = valid.condition().get();
        String text = "requirement that the value outlives `" + valid.name().name() + "` introduced here";
        if (condition.library() && !condition.place().isEmpty()) report.note(Diagnostic.Note.inLibrary(text, condition.place()));
        else if (condition.library()) report.note(Diagnostic.Note.note(text));
        else report.note(Diagnostic.Note.at(condition.span(), text));
    }
}
