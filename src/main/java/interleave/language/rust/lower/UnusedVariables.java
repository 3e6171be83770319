package interleave.language.rust.lower;

import interleave.language.rust.check.LintLevels;
import interleave.language.rust.lower.Introductions.Introduced;
import interleave.language.rust.mir.MirBody;
import interleave.language.rust.mir.MirStatement;
import interleave.language.rust.mir.Place;
import interleave.language.rust.mir.Terminator;
import interleave.language.rust.type.ClosureDef;
import interleave.language.rust.type.Variable;
import interleave.language.rust.typed.TypedBody;
import interleave.language.rust.verdict.Diagnostic;
import interleave.language.rust.verdict.Diagnostic.Label;
import interleave.language.rust.verdict.Diagnostic.Note;
import interleave.language.rust.verdict.Diagnostic.Severity;
import interleave.language.rust.verdict.Notices;
import interleave.program.Source;
import interleave.program.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The warning `unused_variables`, of one text.
public final class UnusedVariables {
    private static final String LINT = "unused_variables";
    private final LintLevels levels;
    private final Source source;
    private final Notices notices;

    public UnusedVariables(LintLevels levels, Source source, Notices notices) {
        this.levels = levels;
        this.source = source;
        this.notices = notices;
    }

    /// Warns of those of a function and the closures in it, as the graph is before drops are made real.
    public void tell(TypedBody typed, MirBody body, Copies copies) {
        tell(new Introductions(source, typed), body, copies);
    }

    /// Gives which of what the closure has captured it never reads.
    private Set<Integer> tell(Introductions introductions, MirBody body, Copies copies) {
        Map<ClosureDef, Set<Integer>> unread = new IdentityHashMap<>();
        for (MirBody closure : body.closures().reversed()) {
            Set<Integer> dead = tell(introductions, closure, copies);
            if (closure.owner() instanceof ClosureDef definition) unread.put(definition, dead);
        }
        Liveness liveness = new Liveness(body, unread);
        for (int local : liveness.variables()) {
            Variable variable = body.locals().get(local).variable().orElseThrow();
            if (liveness.readAnywhere(local) || variable.name().startsWith("_") || variable.name().equals("self")) continue;
            if (introductions.mentioned(variable)) continue;
            introductions.of(variable).ifPresent(introduced -> unused(variable, introduced, body, local, copies));
        }
        lost(introductions, body, liveness);
        Set<Integer> dead = new HashSet<>();
        if (body.owner() instanceof ClosureDef closure) {
            for (int i = 0; i < closure.captures().size(); i++) {
                if (closure.captures().get(i).mode() == ClosureDef.Mode.VALUE && !liveness.readsCapture(i)) dead.add(i);
            }
        }
        return dead;
    }

    /// `unused_assignments`: of each variable the values that are never read. That it is given one at first is no matter if it is
    /// never used at all, which has been told.
    private void lost(Introductions introductions, MirBody body, Liveness liveness) {
        List<Liveness.Lost> all = liveness.lost();
        if (body.owner() instanceof ClosureDef closure) captured(closure, body.locals().size(), liveness, all);
        for (int local : liveness.variables()) {
            Variable variable = body.locals().get(local).variable().orElseThrow();
            Optional<Introduced> introduced = introductions.of(variable);
            if (variable.name().startsWith("_") || variable.name().equals("self") || introduced.isEmpty()) continue;
            boolean used = liveness.readAnywhere(local);
            boolean parameter = local >= 1 && local <= body.parameters();
            if (used && parameter && !liveness.readsFirst(local)) {
                lost("value passed to `" + variable.name() + "` is never read", introduced.get().spans().getFirst());
            }
            Set<Span> told = new LinkedHashSet<>();
            for (Liveness.Lost one : all) {
                if (one.variable() != local || !told.add(one.span())) continue;
                boolean first = introduction(introduced.get(), one.span());
                if (first && (!used || liveness.guarded(variable))) continue;
                lost("value assigned to `" + variable.name() + "` is never read", one.span());
            }
        }
    }

    /// Values of the closure's own that it gives up without having read them: mostly someone meant the variable outside.
    private void captured(ClosureDef closure, int locals, Liveness liveness, List<Liveness.Lost> all) {
        for (int i = 0; i < closure.captures().size(); i++) {
            ClosureDef.Capture capture = closure.captures().get(i);
            int number = locals + i;
            List<Span> lost = all.stream().filter(one -> one.variable() == number).map(Liveness.Lost::span).distinct().toList();
            String name = capture.variable().name();
            if (capture.mode() != ClosureDef.Mode.VALUE || lost.isEmpty() || name.startsWith("_") || !capture.way().isEmpty()) continue;
            if (!liveness.readsFirst(number)) {
                lost("value captured by `" + name + "` is never read", capture.use(), "did you mean to capture by reference instead?");
            }
            lost.forEach(span -> lost("value assigned to `" + name + "` is never read", span));
        }
    }

    private static boolean introduction(Introduced introduced, Span span) {
        return introduced.spans().stream().anyMatch(span::contains)
                || introduced.first().filter(first -> first.contains(span) || span.contains(first)).isPresent();
    }

    private void lost(String message, Span span) {
        lost(message, span, "maybe it is overwritten before being read?");
    }

    private void lost(String message, Span span, String help) {
        LintLevels.Level level = levels.of("unused_assignments", span, Severity.WARNING);
        if (level.severity().isEmpty()) return;
        List<Note> notes = new ArrayList<>(List.of(Note.help(help)));
        level.note().ifPresent(notes::add);
        notices.tell(new Diagnostic(
                level.severity().get(), "unused_assignments", message, span, List.of(new Label(span, "", true)), notes));
    }

    private void unused(Variable variable, Introduced introduced, MirBody body, int local, Copies copies) {
        List<Span> spans = introduced.spans();
        String name = variable.name();
        List<Place> assigned = assignedLater(introduced, body, local);
        if (!assigned.isEmpty()) {
            boolean inPart = assigned.stream().noneMatch(place -> place.way().isEmpty());
            boolean guard = Liveness.guardLike(variable.type()) && copies.needsDrop(variable.type());
            if (guard && inPart) return;
            warn("variable `" + name + "` is assigned to, but never used", List.of(spans.getFirst()), "",
                    List.of(Note.note("consider using `_" + name + "` instead")));
            return;
        }
        String message = "unused variable: `" + name + "`";
        String help = introduced.shorthand() ? "try ignoring the field" : "if this is intentional, prefix it with an underscore";
        String instead = introduced.shorthand() ? name + ": _" : "_" + name;
        if (spans.size() == 1) {
            warn(message, spans, "help: " + help + ": `" + instead + "`", List.of());
            return;
        }
        List<Diagnostic.Replacement> replacements = spans.stream().map(span -> introduced.shorthand()
                ? new Diagnostic.Replacement(new Span(span.end(), span.end()), ": _")
                : new Diagnostic.Replacement(new Span(span.start(), span.start()), "_")).toList();
        warn(message, spans, "", List.of(new Note(Diagnostic.Kind.HELP, help, List.of(), replacements)));
    }

    /// What of it is assigned to elsewhere than where it is introduced.
    private static List<Place> assignedLater(Introduced introduced, MirBody body, int local) {
        List<Place> all = new ArrayList<>();
        for (MirBody.Block block : body.blocks()) {
            for (MirStatement statement : block.statements()) {
                if (statement instanceof MirStatement.Assign(Span span, Place place, _) && later(introduced, place, span, local)) all.add(place);
            }
            if (block.terminator() instanceof Terminator.Call call && later(introduced, call.destination(), call.span(), local)) {
                all.add(call.destination());
            }
        }
        return all;
    }

    private static boolean later(Introduced introduced, Place place, Span span, int local) {
        if (place.local() != local || place.way().stream().anyMatch(Place.Element.Dereference.class::isInstance)) return false;
        if (introduced.spans().stream().anyMatch(span::contains)) return false;
        Optional<Span> first = introduced.first();
        return first.isEmpty() || !first.get().contains(span) && !span.contains(first.get());
    }

    private void warn(String message, List<Span> spans, String label, List<Note> notes) {
        LintLevels.Level level = levels.of(LINT, spans.getFirst(), Severity.WARNING);
        if (level.severity().isEmpty()) return;
        List<Label> labels = new ArrayList<>();
        for (Span span : spans) labels.add(new Label(span, label, true));
        List<Note> all = new ArrayList<>(notes);
        // rustc tells the level behind plain notes, but before a piece of text with changes in it.
        level.note().ifPresent(note -> all.add(spans.size() > 1 ? 0 : all.size(), note));
        notices.tell(new Diagnostic(level.severity().get(), LINT, message, spans.getFirst(), labels, all));
    }
}
