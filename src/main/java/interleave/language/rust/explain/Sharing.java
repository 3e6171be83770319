package interleave.language.rust.explain;

import interleave.language.rust.explain.SharedVariable.Mention;
import interleave.language.rust.explain.SharedVariable.Spawn;
import interleave.language.rust.tree.Expr;
import interleave.language.rust.tree.Expr.BinaryOperator;
import interleave.language.rust.tree.Item;
import interleave.language.rust.tree.Literal;
import interleave.language.rust.tree.Parts;
import interleave.language.rust.tree.Pattern;
import interleave.language.rust.tree.Statement;
import interleave.program.Source;
import interleave.program.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Makes a text in which a variable is shared by threads in a way that the compiler accepts.
final class Sharing {
    private final Source source;
    private final Item.File file;
    private final SharedVariable shared;
    private final Way way;

    Sharing(Source source, Item.File file, SharedVariable shared, Way way) {
        this.source = source;
        this.file = file;
        this.shared = shared;
        this.way = way;
    }

    /// What the variable becomes, and how it is used then.
    sealed interface Way {
        String type();

        String made(String value);

        /// The expression that takes the place of a mention, or of the expression around it that changes it; empty where
        /// there is none.
        Optional<Change> used(Mention mention, String name, Source source);

        /// The module with what it needs, and its names.
        String module();

        List<String> names();
    }

    /// A stretch of the text and what stands there instead.
    record Change(Span span, String text) {}

    /// It stays as it is.
    record Plain() implements Way {
        @Override
        public String type() {
            return "";
        }

        @Override
        public String made(String value) {
            return value;
        }

        @Override
        public Optional<Change> used(Mention mention, String name, Source source) {
            return Optional.of(new Change(mention.at().span(), name));
        }

        @Override
        public String module() {
            return "";
        }

        @Override
        public List<String> names() {
            return List.of();
        }
    }

    /// A mutex around it.
    record Lock() implements Way {
        @Override
        public String type() {
            return "Mutex";
        }

        @Override
        public String made(String value) {
            return "Mutex::new(" + value + ")";
        }

        @Override
        public Optional<Change> used(Mention mention, String name, Source source) {
            boolean receiver = mention.parent() instanceof Expr.MethodCall call && call.receiver() == mention.at()
                    || mention.parent() instanceof Expr.Field
                    || mention.parent() instanceof Expr.Index index && index.value() == mention.at();
            return Optional.of(new Change(mention.at().span(), (receiver ? "" : "*") + name + ".lock().unwrap()"));
        }

        @Override
        public String module() {
            return "std::sync";
        }

        @Override
        public List<String> names() {
            return List.of("Mutex");
        }
    }

    /// An atomic in its place, for numbers and truths.
    record Atomic(String type) implements Way {
        /// Empty where the variable is no number or truth, as far as can be seen.
        static Optional<Way> of(Source source, SharedVariable shared) {
            String written = shared.let().type().map(type -> source.text(type.span())).orElse("");
            if (written.isEmpty() && shared.let().value().orElse(null) instanceof Expr.Constant constant) {
                written = switch (constant.value()) {
                    case Literal.Whole whole -> whole.suffix().isEmpty() ? "i32" : whole.suffix();
                    case Literal.Bool _ -> "bool";
                    default -> "";
                };
            }
            List<String> known = List.of("bool", "i8", "i16", "i32", "i64", "isize", "u8", "u16", "u32", "u64", "usize");
            if (!known.contains(written)) return Optional.empty();
            return Optional.of(new Atomic("Atomic" + written.substring(0, 1).toUpperCase(Locale.ROOT) + written.substring(1)));
        }

        @Override
        public String made(String value) {
            return type + "::new(" + value + ")";
        }

        @Override
        public Optional<Change> used(Mention mention, String name, Source source) {
            if (mention.parent() instanceof Expr.AssignOperation change && change.place() == mention.at()) {
                String method = change.operator() == BinaryOperator.ADD ? "fetch_add"
                        : change.operator() == BinaryOperator.SUBTRACT ? "fetch_sub" : "";
                if (method.isEmpty()) return Optional.empty();
                String value = source.text(change.value().span());
                return Optional.of(new Change(change.span(), name + "." + method + "(" + value + ", Ordering::SeqCst)"));
            }
            if (mention.parent() instanceof Expr.Assign assign && assign.place() == mention.at()) {
                String value = source.text(assign.value().span());
                return Optional.of(new Change(assign.span(), name + ".store(" + value + ", Ordering::SeqCst)"));
            }
            return Optional.of(new Change(mention.at().span(), name + ".load(Ordering::SeqCst)"));
        }

        @Override
        public String module() {
            return "std::sync::atomic";
        }

        @Override
        public List<String> names() {
            return List.of(type, "Ordering");
        }
    }

    /// The text in which all threads own the variable together.
    Optional<Source> edited(boolean counted) {
        Edits edits = new Edits(source);
        if (!declared(edits, counted)) return Optional.empty();
        int clone = 0;
        for (Spawn spawn : shared.spawns()) {
            String name = shared.name() + "_clone" + (clone++ == 0 ? "" : Integer.toString(clone));
            if (!used(edits, spawn.mentions(), name)) return Optional.empty();
            if (!cloned(edits, source, spawn, name, "Arc::clone(&" + shared.name() + ")")) return Optional.empty();
            if (spawn.closure().moves().isEmpty()) edits.insert(spawn.closure().span().start(), "move ");
        }
        if (!used(edits, shared.outside(), shared.name())) return Optional.empty();
        List<String> names = new ArrayList<>(List.of("Arc"));
        boolean together = way.module().equals("std::sync");
        if (together) names.addAll(way.names());
        imported(edits, source, file, "std::sync", names);
        if (!together) imported(edits, source, file, way.module(), way.names());
        return Optional.of(edits.done());
    }

    /// The text in which the threads borrow the variable, and end before it does.
    Optional<Source> scoped() {
        Optional<Span> threads = threads(shared);
        Edits edits = new Edits(source);
        if (threads.isEmpty() || !(way instanceof Plain) && !declared(edits, false)) return Optional.empty();
        for (Spawn spawn : shared.spawns()) {
            if (!(way instanceof Plain) && !used(edits, spawn.mentions(), shared.name())) return Optional.empty();
            edits.replace(spawn.call().function().span(), "s.spawn");
            spawn.closure().moves().ifPresent(move -> edits.replace(new Span(move.start(), move.end() + 1), ""));
        }
        if (!(way instanceof Plain) && !used(edits, shared.outside(), shared.name())) return Optional.empty();
        // What is declared between the variable and the threads, such as a list of handles, may be of the scope, too.
        int begin = shared.scope().statements().stream()
                .map(statement -> statement.span().start())
                .filter(start -> start > shared.let().span().start())
                .findFirst()
                .orElse(threads.get().start());
        int first = source.line(begin);
        int last = source.line(threads.get().end() - 1);
        edits.lineBefore(begin, "thread::scope(|s| {");
        for (int line = first; line <= last; line++) {
            if (!source.lineText(line).isBlank()) edits.insert(source.lineStart(line), "    ");
        }
        edits.lineAfter(threads.get().end() - 1, "});");
        imported(edits, source, file, way.module(), way.names());
        return Optional.of(edits.done());
    }


    private boolean declared(Edits edits, boolean counted) {
        Statement.Let let = shared.let();
        if (let.value().isEmpty() || !(let.pattern() instanceof Pattern.Binding binding)) return false;
        edits.replace(binding.span(), binding.name().text());
        Expr value = let.value().get();
        String made = way.made(source.text(value.span()));
        edits.replace(value.span(), counted ? "Arc::new(" + made + ")" : made);
        let.type().ifPresent(type -> edits.replace(new Span(binding.span().end(), type.span().end()), ""));
        return true;
    }

    private boolean used(Edits edits, List<Mention> mentions, String name) {
        for (Mention mention : mentions) {
            Optional<Change> change = way.used(mention, name, source);
            if (change.isEmpty()) return false;
            edits.replace(change.get().span(), change.get().text());
        }
        return true;
    }

    /// Makes what a thread is to own, in front of the statement that starts it, or around the call.
    static boolean cloned(Edits edits, Source source, Spawn spawn, String name, String value) {
        String let = "let " + name + " = " + value + ";";
        if (spawn.statement().isPresent()) {
            int start = spawn.statement().get().span().start();
            int line = source.lineStart(source.line(start));
            if (!source.text().substring(line, start).isBlank()) return false;
            edits.lineBefore(start, let);
            return true;
        }
        edits.insert(spawn.call().span().start(), "{ " + let + " ");
        edits.insert(spawn.call().span().end(), " }");
        return true;
    }

    /// From the first statement of the variable's block that starts a thread up to the last one that starts one or waits for
    /// one, whole lines.
    static Optional<Span> threads(SharedVariable shared) {
        List<Span> spans = new ArrayList<>();
        for (Statement statement : shared.scope().statements()) {
            boolean starts = shared.spawns().stream().anyMatch(spawn -> holds(statement.span(), spawn.call().span()));
            boolean waits = !spans.isEmpty() && Parts.of(statement).stream().anyMatch(Sharing::joins);
            if (starts || waits) spans.add(statement.span());
        }
        return spans.isEmpty() ? Optional.empty() : Optional.of(new Span(spans.getFirst().start(), spans.getLast().end()));
    }

    private static boolean holds(Span outer, Span inner) {
        return outer.start() <= inner.start() && inner.end() <= outer.end();
    }

    private static boolean joins(Expr expr) {
        if (expr instanceof Expr.MethodCall call && call.method().text().equals("join") && call.arguments().isEmpty()) return true;
        return Parts.of(expr).stream().anyMatch(Sharing::joins);
    }

    /// Imports those names that are not imported yet.
    static void imported(Edits edits, Source source, Item.File file, String module, List<String> names) {
        List<String> missing = names.stream().filter(name -> !imports(file, name)).toList();
        if (missing.isEmpty()) return;
        int start = file.items().isEmpty() ? 0 : file.items().getFirst().span().start();
        String what = missing.size() == 1 ? missing.getFirst() : "{" + String.join(", ", missing) + "}";
        edits.insert(source.lineStart(source.line(start)), "use " + module + "::" + what + ";\n");
    }

    private static boolean imports(Item.File file, String name) {
        return file.items().stream().anyMatch(item -> item instanceof Item.Use use && use.imports().stream()
                .anyMatch(one -> one.as().isEmpty() && !one.all() && one.path().last().name().text().equals(name)));
    }
}
