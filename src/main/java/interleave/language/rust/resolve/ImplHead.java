package interleave.language.rust.resolve;

import java.util.LinkedHashSet;
import java.util.Set;

/// What stands in front of the brace of an impl.
/// @param trait the last name of the trait; empty if there is none
/// @param type what the type begins with, see [Heads]: a name, even if it is that of a parameter
record ImplHead(String trait, String type) {
    /// Behind the word `impl`.
    static ImplHead read(Scanner scanner) {
        Set<String> parameters = new LinkedHashSet<>();
        scanner.blanks();
        if (scanner.here() == '<') angles(scanner, parameters);
        String trait = "";
        String type = type(scanner);
        while (scanner.here() != '{') {
            String word = scanner.word();
            if (word.equals("where")) break;
            if (word.equals("for")) {
                trait = type;
                type = type(scanner);
            } else if (word.isEmpty()) {
                if (scanner.here() == '<') angles(scanner, new LinkedHashSet<>());
                else scanner.over();
            }
        }
        return new ImplHead(trait, parameters.contains(type) ? Heads.ANY : type);
    }

    /// The sign or the last name of the path that a type begins with.
    private static String type(Scanner scanner) {
        scanner.blanks();
        if (scanner.here() == '!') { // in front of a trait, or the type
            scanner.step();
            scanner.blanks();
            if (scanner.here() == '{') return "!";
        }
        String word = scanner.word();
        if (word.isEmpty()) return scanner.here() == '<' ? Heads.ANY : String.valueOf(scanner.here());
        if (word.equals("unsafe") || word.equals("extern")) return "fn";
        while (scanner.here() == ':') {
            scanner.step();
            scanner.step();
            word = scanner.word();
        }
        return word;
    }

    /// Over what stands in angle brackets; the names in it that nothing stands around are parameters.
    private static void angles(Scanner scanner, Set<String> parameters) {
        int depth = 0;
        boolean begins = false;
        do {
            char c = scanner.here();
            String word = depth == 1 && begins ? scanner.word() : "";
            if (!word.isEmpty()) {
                begins = word.equals("const");
                parameters.add(word);
                scanner.blanks();
                continue;
            }
            if (c == '<') depth++;
            if (c == '>') depth--;
            begins = depth == 1 && (c == '<' || c == ',' || c <= ' ' && begins);
            if (c == '-') scanner.step(); // the arrow of a result
            scanner.over();
        } while (depth > 0);
    }
}
