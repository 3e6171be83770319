package interleave.language;

import interleave.program.Source;
import java.util.Optional;
import java.util.Set;
import org.treesitter.TSLanguage;
import org.treesitter.TSParser;
import org.treesitter.TSTree;
import org.treesitter.TreeSitterGo;
import org.treesitter.TreeSitterRust;

/// A grammar by which source texts are parsed. Together with [TreeReader] the only place that knows tree-sitter.
public enum Grammar {
    GO(Set.of()),
    RUST(Set.of("block", "lifetime"));

    private final Set<String> ambiguous;

    Grammar(Set<String> ambiguous) {
        this.ambiguous = ambiguous;
    }

    /// Parses a text, whatever it is: where the grammar does not fit, the tree has error nodes. Every call works with a
    /// parser of its own, so that calls from several threads do not meet. Empty if the text is nested too deeply.
    public Optional<Syntax> parse(Source source) {
        String text = readable(source.text());
        try (TSParser parser = new TSParser()) {
            parser.setLanguage(language());
            try (TSTree tree = parser.parseString(null, text)) {
                return new TreeReader(source, Offsets.of(text), ambiguous).read(tree);
            }
        }
    }

    private TSLanguage language() {
        return switch (this) {
            case GO -> new TreeSitterGo();
            case RUST -> new TreeSitterRust();
        };
    }

    /// The text without what has no place in UTF-8 or ends it early in C: the lengths stay the same.
    private static String readable(String text) {
        StringBuilder clean = new StringBuilder(text);
        for (int i = 0; i < clean.length(); i++) {
            char c = clean.charAt(i);
            boolean pair = Character.isHighSurrogate(c) && i + 1 < clean.length()
                    && Character.isLowSurrogate(clean.charAt(i + 1));
            if (pair) {
                i++;
            } else if (c == 0) {
                clean.setCharAt(i, '\u0001');
            } else if (Character.isSurrogate(c)) {
                clean.setCharAt(i, '\u0080'); // as wide in UTF-8 as a half of a pair counts
            }
        }
        return clean.toString();
    }
}
