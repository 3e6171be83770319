package interleave.language.rust.verdict;

import interleave.program.Source;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The editions of Rust that are understood.
public enum Edition {
    E2021("2021"), E2024("2024");

    private static final Pattern STATED = Pattern.compile("\\A(?:[ \\t]*(?://.*)?\\R)*?[ \\t]*//[ \\t]*edition:[ \\t]*(2021|2024)\\b");

    private final String title;

    Edition(String title) {
        this.title = title;
    }

    /// The edition that a text states in a comment in front of everything, as `// edition: 2024`; else 2021. (To rustc it is
    /// said on the command line, but here a text alone should say what it means.)
    public static Edition of(Source source) {
        Matcher stated = STATED.matcher(source.text());
        return stated.find() && stated.group(1).equals(E2024.title) ? E2024 : E2021;
    }

    /// As it is written.
    public String title() {
        return title;
    }
}
