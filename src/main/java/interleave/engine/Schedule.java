package interleave.engine;

import interleave.program.ThreadId;
import java.util.ArrayList;
import java.util.List;

/// The choices of a run, in order. As text it is one line of names with run lengths, `T1*2 T2 T1 T3*3`; `T2:1` takes the
/// second way of a choice.
public record Schedule(List<Choice> choices) {
    /// The schedule of no step.
    public static final Schedule EMPTY = new Schedule(List.of());

    public Schedule {
        choices = List.copyOf(choices);
    }

    /// How many steps it has.
    public int length() {
        return choices.size();
    }

    /// Reads the one-line form.
    /// @throws Malformed if the text is none, saying where
    public static Schedule parse(String text) {
        List<Choice> choices = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            if (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == ',') {
                at++;
                continue;
            }
            int end = at;
            while (end < text.length() && !Character.isWhitespace(text.charAt(end)) && text.charAt(end) != ',') end++;
            parseRun(text.substring(at, end), at, choices);
            at = end;
        }
        return new Schedule(choices);
    }

    /// The most steps that a written schedule may name.
    private static final int MOST = 20_000_000;

    private static void parseRun(String word, int at, List<Choice> choices) {
        java.util.regex.Matcher form = FORM.matcher(word);
        if (!form.matches()) {
            throw new Malformed(at, "'" + word + "' is no run of steps; write T1, T1*3 or T2:1");
        }
        try {
            int thread = Integer.parseInt(form.group(1));
            int way = form.group(2) == null ? 0 : Integer.parseInt(form.group(2));
            int times = form.group(3) == null ? 1 : Integer.parseInt(form.group(3));
            if (times > MOST - choices.size()) throw new Malformed(at, "'" + word + "' makes the schedule too long");
            Choice choice = way == 0 ? Choice.of(thread) : new Choice(ThreadId.of(thread), way);
            for (int i = 0; i < times; i++) choices.add(choice);
        } catch (NumberFormatException _) {
            throw new Malformed(at, "'" + word + "' has a number that is too large");
        }
    }

    private static final java.util.regex.Pattern FORM =
            java.util.regex.Pattern.compile("[Tt](\\d{1,10})(?::(\\d{1,10}))?(?:[*×](\\d{1,10}))?");

    /// How many runs of equal choices there are: the context switches and one more.
    public int runs() {
        int runs = 0;
        for (int i = 0; i < choices.size(); i++) {
            if (i == 0 || !choices.get(i).equals(choices.get(i - 1))) runs++;
        }
        return runs;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < choices.size(); ) {
            int end = i;
            while (end < choices.size() && choices.get(end).equals(choices.get(i))) end++;
            if (i > 0) text.append(' ');
            text.append(choices.get(i));
            if (end - i > 1) text.append('*').append(end - i);
            i = end;
        }
        return text.toString();
    }

    /// A text that is no schedule.
    public static final class Malformed extends IllegalArgumentException {
        private static final long serialVersionUID = 1;
        private final int at;

        Malformed(int at, String message) {
            super(message);
            this.at = at;
        }

        /// Where in the text, from 0.
        public int at() {
            return at;
        }
    }
}
