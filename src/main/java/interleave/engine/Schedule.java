package interleave.engine;

import interleave.program.ThreadId;
import java.util.List;

/// The choices of a run, in order. As text it is one line of names with run lengths, `T1*2 T2 T1 T3*3`; `T2:1` takes the
/// second way of a choice.
public record Schedule(List<Choice> choices) {
    /// The schedule of no step.
    public static final Schedule EMPTY = new Schedule(List.of());

    public Schedule {
        choices = Repeats.of(choices);
    }

    /// Takes up the choices of a schedule one after the other, in little memory where many in a row are the same.
    public static final class Writer {
        private final Repeats.Maker maker = new Repeats.Maker();

        /// The same choice so many times.
        public void add(Choice choice, int times) {
            maker.add(choice, times);
        }

        /// All choices of another schedule.
        public void add(Schedule schedule) {
            Repeats all = (Repeats) schedule.choices;
            int begin = 0;
            for (int row = 0; row < all.ends.length; row++) {
                maker.add(all.choices[row], all.ends[row] - begin);
                begin = all.ends[row];
            }
        }

        /// What was taken up.
        public Schedule schedule() {
            return new Schedule(maker.made());
        }
    }

    /// How many steps it has.
    public int length() {
        return choices.size();
    }

    /// Reads the one-line form.
    /// @throws Malformed if the text is none, saying where
    public static Schedule parse(String text) {
        Repeats.Maker choices = new Repeats.Maker();
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
        return new Schedule(choices.made());
    }

    /// The most steps that a written schedule may name.
    private static final int MOST = 20_000_000;

    private static void parseRun(String word, int at, Repeats.Maker choices) {
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
            choices.add(choice, times);
        } catch (NumberFormatException _) {
            throw new Malformed(at, "'" + word + "' has a number that is too large");
        }
    }

    private static final java.util.regex.Pattern FORM =
            java.util.regex.Pattern.compile("[Tt](\\d{1,10})(?::(\\d{1,10}))?(?:[*×](\\d{1,10}))?");

    /// The first so many runs of equal choices, or all if there are fewer.
    public Schedule firstRuns(int runs) {
        Repeats all = (Repeats) choices;
        return runs >= all.ends.length ? this : new Schedule(choices.subList(0, runs == 0 ? 0 : all.ends[runs - 1]));
    }

    /// How many runs of equal choices there are: the context switches and one more.
    public int runs() {
        return ((Repeats) choices).ends.length;
    }

    @Override
    public String toString() {
        Repeats all = (Repeats) choices;
        StringBuilder text = new StringBuilder();
        int begin = 0;
        for (int row = 0; row < all.ends.length; row++) {
            if (row > 0) text.append(' ');
            text.append(all.choices[row]);
            int times = all.ends[row] - begin;
            if (times > 1) text.append('*').append(times);
            begin = all.ends[row];
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
