package interleave.library;

import interleave.engine.Schedule;
import interleave.language.rust.verdict.Edition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Something that an example says of itself. A test checks all of them.
public sealed interface Claim {
    /// A run by this schedule ends so.
    record Ends(Schedule schedule, List<Finding> findings) implements Claim {
        public Ends {
            findings = List.copyOf(findings);
        }
    }

    /// Some schedule ends so.
    record Can(Finding finding) implements Claim {}

    /// No schedule ends so.
    record Never(Finding finding) implements Claim {}

    /// Every schedule ends so.
    record Always(Finding finding) implements Claim {}

    /// The compiler accepts it in that edition of Rust, or does not.
    /// @param codes `CODE@LINE` for each error, `-` for an error without a code, then `warning:LINT@LINE`, in order of the lines
    record Checks(Edition edition, boolean accepted, List<String> codes) implements Claim {
        public Checks {
            codes = List.copyOf(codes);
        }
    }

    /// What can be found at the end of a run.
    sealed interface Finding {
        /// A cell holds this.
        record Holds(String cell, String value) implements Finding {}

        /// So many updates were lost; -1 stands for one or more.
        record Lost(int updates) implements Finding {}

        /// A data race is in the run.
        record Races() implements Finding {}

        /// A thread still waits for another although the program has come to its end.
        record Leaks() implements Finding {}

        /// This was printed, with a space for each line break.
        record Printed(String output) implements Finding {}

        /// The run ended with the outcome of that word: `completed`, `deadlock`, `panic`.
        record Outcome(String word) implements Finding {}
    }

    /// As it is written in a description.
    default String words() {
        return switch (this) {
            case Ends(Schedule schedule, List<Finding> findings) ->
                "run: " + schedule + " => " + findings.stream().map(Claim::words).collect(Collectors.joining(", "));
            case Can(Finding finding) -> "can: " + words(finding);
            case Never(Finding finding) -> "never: " + words(finding);
            case Always(Finding finding) -> "always: " + words(finding);
            case Checks(Edition edition, boolean accepted, List<String> codes) ->
                "check: " + edition.title() + (accepted ? " accepted" : " refused")
                        + codes.stream().map(code -> " " + code).collect(Collectors.joining());
        };
    }

    private static String words(Finding finding) {
        return switch (finding) {
            case Finding.Holds(String cell, String value) -> cell + "=" + value;
            case Finding.Lost(int updates) -> updates < 0 ? "lost" : "lost=" + updates;
            case Finding.Races() -> "race";
            case Finding.Leaks() -> "leak";
            case Finding.Printed(String output) -> "output=" + output;
            case Finding.Outcome(String word) -> word;
        };
    }

    /// Reads the value of a `run` line: `T1*3 T2*3 => counter=2, lost=0`.
    /// @throws IllegalArgumentException if it is none
    static Claim run(String text) {
        String[] sides = text.split("=>", -1);
        if (sides.length != 2) throw new IllegalArgumentException("write 'SCHEDULE => FINDINGS', not '" + text + "'");
        List<Finding> findings = new ArrayList<>();
        for (String part : sides[1].split(",")) findings.add(finding(part.strip()));
        return new Ends(Schedule.parse(sides[0].strip()), findings);
    }

    /// Reads the value of a `check` line: `2021 refused E0373@4 E0499@4 warning:unused_mut@3`.
    /// @throws IllegalArgumentException if it is none
    static Claim check(String text) {
        List<String> words = Arrays.asList(text.strip().split("\\s+"));
        if (words.size() < 2 || !List.of("accepted", "refused").contains(words.get(1))) {
            throw new IllegalArgumentException("write 'EDITION accepted|refused CODES', not '" + text + "'");
        }
        return new Checks(edition(words.getFirst()), words.get(1).equals("accepted"), words.subList(2, words.size()));
    }

    private static Edition edition(String title) {
        return Arrays.stream(Edition.values())
                .filter(edition -> edition.title().equals(title))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no edition " + title));
    }

    /// Reads one finding: `lost`, `lost=2`, `deadlock`, `leak`, `counter=3`, `output=done`.
    /// @throws IllegalArgumentException if it is none
    static Finding finding(String text) {
        int equals = text.lastIndexOf('=');
        if (equals < 0) {
            return switch (text.toLowerCase(Locale.ROOT)) {
                case "lost" -> new Finding.Lost(-1);
                case "race" -> new Finding.Races();
                case "leak" -> new Finding.Leaks();
                case "completed", "deadlock", "panic" -> new Finding.Outcome(text);
                default -> throw new IllegalArgumentException("'" + text + "' is nothing that can be found");
            };
        }
        String name = text.substring(0, equals).strip();
        String value = text.substring(equals + 1).strip();
        return switch (name) {
            case "lost" -> new Finding.Lost(Integer.parseInt(value));
            case "output" -> new Finding.Printed(value);
            default -> new Finding.Holds(name, value);
        };
    }
}
