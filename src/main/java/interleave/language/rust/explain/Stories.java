package interleave.language.rust.explain;

import interleave.language.rust.explain.SharedVariable.Mention;
import interleave.language.rust.explain.SharedVariable.Spawn;
import interleave.language.rust.explain.Story.Bar;
import interleave.language.rust.explain.Story.Clash;
import interleave.language.rust.explain.Story.Role;
import interleave.language.rust.grammar.RustReader;
import interleave.language.rust.tree.Expr;
import interleave.language.rust.tree.Item;
import interleave.language.rust.tree.Parts;
import interleave.language.rust.verdict.Diagnostic;
import interleave.language.rust.verdict.Notices;
import interleave.program.Source;
import interleave.program.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells the stories of a text's refusals, one for each variable that they are about.
public final class Stories {
    private static final Pattern NAMED = Pattern.compile("`([a-z_][A-Za-z0-9_]*)`");

    private final Source source;
    private final Item.File file;

    private Stories(Source source, Item.File file) {
        this.source = source;
        this.file = file;
    }

    /// All of them, in order of the errors; errors that are about no local variable have none.
    public static List<Story> of(Source source, List<Diagnostic> diagnostics) {
        Optional<Item.File> file = RustReader.read(source, new Notices());
        if (file.isEmpty()) return List.of();
        Stories stories = new Stories(source, file.get());
        Map<String, List<Diagnostic>> byName = new LinkedHashMap<>();
        for (Diagnostic diagnostic : diagnostics) {
            if (diagnostic.severity() != Diagnostic.Severity.ERROR) continue;
            named(diagnostic).ifPresent(name -> byName.computeIfAbsent(name, _ -> new ArrayList<>()).add(diagnostic));
        }
        List<Story> all = new ArrayList<>();
        byName.forEach((name, errors) -> stories.of(name, errors).ifPresent(all::add));
        return all;
    }

    /// The variable that an error is about: the first name in its message, or in its labels.
    private static Optional<String> named(Diagnostic diagnostic) {
        Matcher name = NAMED.matcher(diagnostic.message());
        if (name.find()) return Optional.of(name.group(1));
        for (Diagnostic.Label label : diagnostic.labels()) {
            Matcher other = NAMED.matcher(label.text());
            if (other.find()) return Optional.of(other.group(1));
        }
        return Optional.empty();
    }

    private Optional<Story> of(String name, List<Diagnostic> errors) {
        int place = errors.stream().mapToInt(error -> error.span().end()).max().orElse(0);
        Optional<SharedVariable> found = SharedVariable.find(file, name, place);
        if (found.isEmpty()) return Optional.empty();
        SharedVariable shared = found.get();
        int end = source.line(shared.scope().span().end() - 1);
        List<Bar> bars = new ArrayList<>();
        bars.add(new Bar(owner(shared) + " owns " + name, Role.OWNER, 0, source.line(shared.let().span()), end, false));
        int thread = 0;
        for (Spawn spawn : shared.spawns()) {
            int rounds = repeated(shared, spawn) ? 2 : 1;
            for (int round = 0; round < rounds; round++) {
                thread++;
                bars.add(bar(name, spawn.closure(), spawn.call().span(), spawn.mentions(), thread, round, end, true));
            }
        }
        for (ScopedThreads.Scoped scoped : ScopedThreads.of(shared)) {
            int over = source.line(scoped.scope().end() - 1);
            for (int round = 0; round < (scoped.repeated() ? 2 : 1); round++) {
                thread++;
                bars.add(bar(name, scoped.closure(), scoped.call().span(), scoped.mentions(), thread, round, over, false));
            }
        }
        if (thread == 0) borrows(name, errors, bars);
        List<Clash> clashes = new ArrayList<>();
        for (Diagnostic error : errors) clashes.add(clash(name, error, end, bars));
        return Optional.of(new Story(name, bars, clashes));
    }

    /// @param open whether the thread may go on when the owner has ended
    private Bar bar(String name, Expr.Closure closure, Span call, List<Mention> mentions, int thread, int round, int end, boolean open) {
        boolean taken = closure.moves().isPresent();
        boolean changes = mentions.stream().anyMatch(Stories::changes);
        Role role = taken ? Role.TAKEN : changes ? Role.MUTABLE : Role.SHARED;
        String does = taken ? " takes " + name : " borrows " + name + (changes ? ", mutably" : "");
        String who = "thread " + thread + does + (round > 0 ? ", in the next round" : thread > 1 && !taken ? ", too" : "");
        int from = Math.min(source.line(call) + round, end);
        return new Bar(who, role, thread, from, end, open);
    }

    private static boolean changes(Mention mention) {
        return mention.parent() instanceof Expr.AssignOperation change && change.place() == mention.at()
                || mention.parent() instanceof Expr.Assign assign && assign.place() == mention.at()
                || mention.parent() instanceof Expr.Borrow borrow && borrow.mutable()
                || mention.parent() instanceof Expr.MethodCall call && call.receiver() == mention.at()
                        && List.of("push", "insert", "push_str", "remove", "clear", "pop", "extend").contains(call.method().text());
    }

    /// Whether the thread is started in a loop, or for each of several elements.
    private static boolean repeated(SharedVariable shared, Spawn spawn) {
        return repeated(shared.scope(), spawn.call().span(), false);
    }

    private static boolean repeated(Expr at, Span call, boolean inside) {
        if (at.span().equals(call)) return inside;
        boolean repeats = inside || at instanceof Expr.For || at instanceof Expr.While || at instanceof Expr.Loop
                || at instanceof Expr.Closure;
        for (Expr part : Parts.of(at)) {
            if (part.span().start() <= call.start() && call.end() <= part.span().end()) return repeated(part, call, repeats);
        }
        return inside;
    }

    /// The name of the function that the variable is in.
    private String owner(SharedVariable shared) {
        return name(file.items(), shared.let().span()).orElse("the function");
    }

    private static Optional<String> name(List<Item> items, Span inside) {
        for (Item item : items) {
            if (item.span().start() > inside.start() || inside.end() > item.span().end()) continue;
            switch (item) {
                case Item.Function function -> {
                    return Optional.of(function.name().text());
                }
                case Item.Module module -> {
                    return name(module.items(), inside);
                }
                case Item.Impl impl -> {
                    return name(impl.items(), inside);
                }
                default -> {}
            }
        }
        return Optional.empty();
    }

    /// Borrows and moves outside of threads, from what the errors' labels say.
    private void borrows(String name, List<Diagnostic> errors, List<Bar> bars) {
        for (Diagnostic error : errors) {
            int later = error.labels().stream()
                    .filter(label -> label.text().contains("later") || label.text().contains("dropped here"))
                    .mapToInt(label -> source.line(label.span()))
                    .max()
                    .orElse(source.line(error.span()));
            for (Diagnostic.Label label : error.labels()) {
                int line = source.line(label.span());
                Optional<Role> role = role(label.text());
                if (role.isEmpty()) continue;
                boolean first = !label.primary();
                String does = switch (role.get()) {
                    case TAKEN -> name + " is moved away";
                    case MUTABLE -> "a mutable borrow of " + name;
                    case SHARED, OWNER -> "a borrow of " + name;
                };
                Bar bar = new Bar(does, role.get(), 0, line, first ? Math.max(line, later) : line, false);
                if (!bars.contains(bar)) bars.add(bar);
            }
        }
    }

    private static Optional<Role> role(String label) {
        if (label.contains("moved here") || label.contains("moved into")) return Optional.of(Role.TAKEN);
        if (label.contains("mutable borrow") && !label.contains("immutable borrow")
                || label.contains("mutably borrowed")) {
            return Optional.of(Role.MUTABLE);
        }
        if (label.contains("borrow occurs here") || label.contains("is borrowed here") || label.contains("borrowed value")) {
            return Optional.of(Role.SHARED);
        }
        return Optional.empty();
    }

    private Clash clash(String name, Diagnostic error, int end, List<Bar> bars) {
        int line = source.line(error.span());
        int second = bars.stream().filter(bar -> bar.thread() == 2).mapToInt(Bar::from).findFirst().orElse(line);
        return switch (error.code()) {
            case "E0373" -> new Clash("E0373", "a thread may outlive " + name, end);
            case "E0597" -> new Clash("E0597", name + " ends while it is borrowed", end);
            case "E0499" -> new Clash("E0499", "two mutable borrows live at once", second);
            case "E0502" -> new Clash("E0502", "borrowed mutably and looked at, at once", line);
            case "E0506" -> new Clash("E0506", name + " is assigned to while it is borrowed", line);
            case "E0505" -> new Clash("E0505", name + " is moved while it is borrowed", line);
            case "E0382" -> new Clash("E0382", name + " is used after it was moved away", line);
            case "E0594", "E0596" -> new Clash(error.code(), name + " is not mutable here", line);
            case "E0277" -> new Clash("E0277", "it may not go to another thread", line);
            default -> new Clash(error.code(), error.message(), line);
        };
    }
}
