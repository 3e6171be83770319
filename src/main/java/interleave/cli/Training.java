package interleave.cli;

import java.util.ArrayList;
import java.util.List;

/// Several commands one after the other in one process, with `then` between them: what the JVM learns meanwhile goes into
/// the AOT cache of what is built, see `packaging`. A cache is made of one process only, and people use more than one
/// command and language.
public final class Training {
    private Training() {}

    public static void main(String... arguments) {
        int worst = 0;
        for (List<String> command : commands(arguments)) {
            String[] one = command.toArray(String[]::new);
            if (Main.onlyOpens(one)) Main.main(one); // until somebody closes the window
            else worst = Math.max(worst, Main.run(one));
        }
        System.exit(worst);
    }

    private static List<List<String>> commands(String... arguments) {
        List<List<String>> all = new ArrayList<>();
        all.add(new ArrayList<>());
        for (String argument : arguments) {
            if (argument.equals("then")) all.add(new ArrayList<>());
            else all.getLast().add(argument);
        }
        return all;
    }
}
