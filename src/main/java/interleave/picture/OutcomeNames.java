package interleave.picture;

import interleave.engine.Outcome;
import interleave.explore.Ending;
import interleave.program.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/// What the outcomes of a program are called, in the words of the program: by what they differ in. Where only `counter`
/// differs, an outcome is called `2`; where more does, `x=0 y=1`; where nothing but the output does, by what is printed.
public final class OutcomeNames {
    private final Map<Ending, String> names = new HashMap<>();
    private String title = "";

    private OutcomeNames() {}

    /// The names for these outcomes.
    public static OutcomeNames of(Collection<Ending> endings) {
        OutcomeNames made = new OutcomeNames();
        Map<String, List<Ending>> groups = new LinkedHashMap<>();
        for (Ending ending : new TreeSet<>(endings)) {
            groups.computeIfAbsent(base(ending.outcome()), _ -> new ArrayList<>()).add(ending);
        }
        groups.forEach(made::name);
        return made;
    }

    /// By what the completed runs differ: `by final value of counter`; empty where there is nothing to tell.
    public String title() {
        return title;
    }

    /// What an outcome is called, shortly.
    public String of(Ending ending) {
        return Objects.requireNonNullElse(names.get(ending), whole(ending));
    }

    /// All that is to be said of an outcome: `counter = 2, prints "Final: 2"`.
    public static String whole(Ending ending) {
        List<String> parts = new ArrayList<>();
        String base = base(ending.outcome());
        if (!base.isEmpty()) parts.add(base);
        ending.finals().forEach((name, value) -> parts.add(name + " = " + value));
        if (!ending.output().isBlank()) parts.add("prints " + quoted(ending.output()));
        return parts.isEmpty() ? "completed" : String.join(", ", parts);
    }

    /// How a run ended, where that was not by coming to its end.
    private static String base(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Completed _ -> "";
            case Outcome.Exited exited -> "exit code " + exited.code();
            case Outcome.Deadlock _ -> "deadlock";
            case Outcome.Panicked panicked -> "panic: " + oneLine(panicked.message());
            case Outcome.Limit limit -> limit.bound();
        };
    }

    private void name(String base, List<Ending> group) {
        List<String> columns = differing(group);
        boolean completed = base.isEmpty();
        if (columns.isEmpty() && completed && group.size() == 1 && group.getFirst().finals().size() == 1) {
            columns = List.copyOf(group.getFirst().finals().keySet());
        }
        Map<String, Integer> used = new HashMap<>();
        for (Ending ending : group) used.merge(values(columns, ending), 1, Integer::sum);
        boolean printed = false;
        for (Ending ending : group) {
            String values = values(columns, ending);
            boolean told = used.getOrDefault(values, 0) == 1 && !(values.isEmpty() && completed);
            String output = told || ending.output().isBlank() ? "" : quoted(ending.output());
            printed |= !output.isEmpty();
            String name = joined(base, joined(values, output));
            names.put(ending, unique(name.isEmpty() ? "completed" : name));
        }
        if (completed) title = title(columns, printed);
    }

    private static String title(List<String> columns, boolean printed) {
        if (columns.size() == 1) return "by final value of " + columns.getFirst() + (printed ? " and output" : "");
        if (columns.size() > 1) return printed ? "by final values and output" : "by final values";
        return printed ? "by what is printed" : "";
    }

    private String unique(String name) {
        if (!names.containsValue(name)) return name;
        int number = 2;
        while (names.containsValue(name + " (" + number + ")")) number++;
        return name + " (" + number + ")";
    }

    private static String joined(String one, String other) {
        return one + (one.isEmpty() || other.isEmpty() ? "" : " ") + other;
    }

    private static String values(List<String> columns, Ending ending) {
        if (columns.size() == 1) return text(ending.finals().get(columns.getFirst()));
        List<String> parts = new ArrayList<>();
        for (String column : columns) parts.add(column + "=" + text(ending.finals().get(column)));
        return String.join(" ", parts);
    }

    private static String text(@org.jspecify.annotations.Nullable Value value) {
        return value == null ? "–" : value.toString();
    }

    /// The data in which endings differ, in order of creation.
    private static List<String> differing(List<Ending> group) {
        Map<String, Value> first = group.getFirst().finals();
        List<String> found = new ArrayList<>();
        Map<String, Value> all = new LinkedHashMap<>();
        group.forEach(ending -> ending.finals().forEach(all::putIfAbsent));
        for (String name : all.keySet()) {
            boolean same = group.stream().allMatch(ending -> Objects.equals(ending.finals().get(name), first.get(name)));
            if (!same) found.add(name);
        }
        return found;
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private static String quoted(String output) {
        return '"' + output.strip().replaceAll("\\R+", " ⏎ ") + '"';
    }
}
