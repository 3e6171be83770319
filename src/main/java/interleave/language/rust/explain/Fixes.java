package interleave.language.rust.explain;

import interleave.language.rust.explain.SharedVariable.Mention;
import interleave.language.rust.explain.SharedVariable.Spawn;
import interleave.language.rust.grammar.RustReader;
import interleave.language.rust.tree.Expr;
import interleave.language.rust.tree.Expr.BinaryOperator;
import interleave.language.rust.tree.Item;
import interleave.language.rust.verdict.Diagnostic;
import interleave.language.rust.verdict.Notices;
import interleave.program.Source;
import interleave.program.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds ways out of a refusal: each is the text itself, changed, and none is offered that would be refused in its turn.
public final class Fixes {
    private static final Pattern NAMED = Pattern.compile("`([a-z_][A-Za-z0-9_]*)`");

    private final Source source;
    private final Item.File file;
    private final Predicate<Source> accepted;

    private Fixes(Source source, Item.File file, Predicate<Source> accepted) {
        this.source = source;
        this.file = file;
        this.accepted = accepted;
    }

    /// The ways out of what a text is refused for.
    /// @param accepted whether the check accepts a text
    public static List<Fix> of(Source text, List<Diagnostic> diagnostics, Predicate<Source> accepted) {
        Source source = InlineArguments.moved(text);
        Optional<Item.File> file = RustReader.read(source, new Notices());
        if (file.isEmpty()) return List.of();
        Fixes fixes = new Fixes(source, file.get(), accepted);
        List<Fix> found = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        for (Diagnostic diagnostic : diagnostics) {
            if (diagnostic.severity() != Diagnostic.Severity.ERROR) continue;
            Matcher name = NAMED.matcher(diagnostic.message());
            while (name.find()) {
                if (seen.add(name.group(1))) fixes.of(name.group(1), diagnostic.span().end(), found);
            }
        }
        return found;
    }

    private void of(String name, int place, List<Fix> found) {
        Optional<SharedVariable> variable = SharedVariable.find(file, name, place);
        if (variable.isEmpty() || variable.get().spawns().isEmpty() || inTexts(variable.get())) return;
        SharedVariable shared = variable.get();
        add(found, "move", "each thread has a copy of " + name + ", or owns it: what does it print?", moved(shared));
        add(found, "Arc<Mutex>", "all threads own " + name + " together, and one at a time may touch it",
                new Sharing(source, file, shared, new Sharing.Lock()).edited(true));
        Optional<Sharing.Way> atomic = Sharing.Atomic.of(source, shared);
        atomic.ifPresent(way -> add(found, "Arc<" + way.type() + ">",
                "each change of " + name + " is one step that nothing can come between",
                new Sharing(source, file, shared, way).edited(true)));
        add(found, "scope", "the threads end before " + name + " does, so they may borrow it",
                new Sharing(source, file, shared, new Sharing.Plain()).scoped());
        add(found, "scope, Mutex", "the threads borrow a mutex: no Arc is needed",
                new Sharing(source, file, shared, new Sharing.Lock()).scoped());
        atomic.ifPresent(way -> add(found, "scope, " + way.type(), "the threads borrow an atomic: no Arc is needed",
                new Sharing(source, file, shared, way).scoped()));
        add(found, "channel", "the threads send what is to be added, and " + name + " stays with its owner", sent(shared));
    }

    private void add(List<Fix> found, String title, String shows, Optional<Source> after) {
        if (after.isEmpty() || after.get().text().equals(source.text())) return;
        if (found.stream().anyMatch(fix -> fix.after().text().equals(after.get().text()))) return;
        if (accepted.test(after.get())) found.add(new Fix(title, shows, after.get()));
    }

    /// Whether the variable is mentioned inside of a format's text, as in `{x}`: there it cannot be replaced.
    private boolean inTexts(SharedVariable shared) {
        List<Mention> all = new ArrayList<>(shared.outside());
        shared.spawns().forEach(spawn -> all.addAll(spawn.mentions()));
        return all.stream().anyMatch(mention -> {
            int start = mention.at().span().start();
            return start > 0 && source.text().charAt(start - 1) == '{'
                    && mention.parent() instanceof Expr.Formatting format && format.format().span().start() < start
                    && start < format.format().span().end();
        });
    }

    private Optional<Source> moved(SharedVariable shared) {
        Edits edits = new Edits(source);
        for (Spawn spawn : shared.spawns()) {
            if (spawn.closure().moves().isEmpty()) edits.insert(spawn.closure().span().start(), "move ");
        }
        return Optional.of(edits.done());
    }

    /// What threads add is sent to who owns the variable.
    private Optional<Source> sent(SharedVariable shared) {
        Edits edits = new Edits(source);
        int clone = 0;
        for (Spawn spawn : shared.spawns()) {
            String sender = clone++ == 0 ? "tx_clone" : "tx_clone" + clone;
            for (Mention mention : spawn.mentions()) {
                if (!(mention.parent() instanceof Expr.AssignOperation add) || add.operator() != BinaryOperator.ADD
                        || add.place() != mention.at()) {
                    return Optional.empty();
                }
                edits.replace(add.span(), sender + ".send(" + source.text(add.value().span()) + ").unwrap()");
            }
            if (!Sharing.cloned(edits, source, spawn, sender, "tx.clone()")) return Optional.empty();
            if (spawn.closure().moves().isEmpty()) edits.insert(spawn.closure().span().start(), "move ");
        }
        Optional<Span> threads = Sharing.threads(shared);
        if (threads.isEmpty()) return Optional.empty();
        edits.lineBefore(threads.get().start(), "let (tx, rx) = mpsc::channel();");
        edits.lineAfter(threads.get().end() - 1, "drop(tx);\nfor received in rx {\n    " + shared.name() + " += received;\n}");
        Sharing.imported(edits, source, file, "std::sync", List.of("mpsc"));
        return Optional.of(edits.done());
    }

}
