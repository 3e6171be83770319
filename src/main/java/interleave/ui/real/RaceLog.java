package interleave.ui.real;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads what Go's race detector writes (go.dev/doc/articles/race_detector, "Report Format").
final class RaceLog {
    private static final Pattern ACCESS =
            Pattern.compile("(Previous )?(?i:(atomic )?(read|write)) at 0x[0-9a-f]+ by (main goroutine|goroutine \\d+):");
    private static final Pattern REPORT = Pattern.compile("(?s)WARNING: DATA RACE\\n(.*?)(?=\\n={18}|\\z)");

    private final Pattern place;

    /// @param file the name of the person's own file, as it was built
    RaceLog(String file) {
        place = Pattern.compile("[/\\\\]" + Pattern.quote(file) + ":(\\d+)");
    }

    /// The races of a log, in the order in which they were reported. A report whose stacks were lost, or do not pass
    /// through the person's own file, is left out.
    List<RealRace> races(String log) {
        List<RealRace> found = new ArrayList<>();
        Matcher report = REPORT.matcher(log.replace("\r\n", "\n"));
        while (report.find()) race(report.group(1).strip()).ifPresent(found::add);
        return found;
    }

    private Optional<RealRace> race(String report) {
        List<RealRace.Access> accesses = new ArrayList<>();
        for (String stack : report.split("\n\\s*\n")) {
            Matcher head = ACCESS.matcher(stack);
            if (!head.lookingAt()) continue;
            OptionalInt line = ownLine(stack);
            if (line.isEmpty()) return Optional.empty();
            boolean write = head.group(3).equalsIgnoreCase("write");
            accesses.add(new RealRace.Access(write, head.group(2) != null, head.group(4), line.getAsInt()));
        }
        return accesses.size() < 2
                ? Optional.empty()
                : Optional.of(new RealRace(accesses.get(0), accesses.get(1), report));
    }

    private OptionalInt ownLine(String stack) {
        Matcher found = place.matcher(stack);
        return found.find() ? OptionalInt.of(Integer.parseInt(found.group(1))) : OptionalInt.empty();
    }
}
