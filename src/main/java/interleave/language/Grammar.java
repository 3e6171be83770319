package interleave.language;

import interleave.program.Source;
import interleave.program.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.treesitter.TSLanguage;
import org.treesitter.TSNode;
import org.treesitter.TSParser;
import org.treesitter.TSTree;
import org.treesitter.TSTreeCursor;
import org.treesitter.TreeSitterGo;
import org.treesitter.TreeSitterRust;

/// A grammar by which source texts are parsed. This is the only place that knows tree-sitter.
public enum Grammar {
    GO,
    RUST;

    /// How deep a text may be nested before it is refused; what reads the tree may recurse as deep.
    private static final int DEEPEST = 500;

    /// Parses a text, whatever it is: where the grammar does not fit, the tree has error nodes. Every call works with a
    /// parser of its own, so that calls from several threads do not meet. Empty if the text is nested too deeply.
    public Optional<Syntax> parse(Source source) {
        String text = readable(source.text());
        try (TSParser parser = new TSParser()) {
            parser.setLanguage(language());
            try (TSTree tree = parser.parseString(null, text);
                    TSTreeCursor cursor = new TSTreeCursor(tree.getRootNode())) {
                return Optional.ofNullable(convert(cursor, source, Offsets.of(text), 0));
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
            if (Character.isHighSurrogate(c) && i + 1 < clean.length() && Character.isLowSurrogate(clean.charAt(i + 1))) {
                i++;
            } else if (c == 0 || Character.isSurrogate(c)) {
                clean.setCharAt(i, '\u0001');
            }
        }
        return clean.toString();
    }

    private static @Nullable Syntax convert(TSTreeCursor cursor, Source source, Offsets offsets, int depth) {
        if (depth > DEEPEST) return null;
        TSNode node = cursor.currentNode();
        String field = cursor.currentFieldName();
        Span span = new Span(offsets.utf16(node.getStartByte()), offsets.utf16(node.getEndByte()));
        List<Syntax> children = new ArrayList<>();
        if (cursor.gotoFirstChild()) {
            do {
                if (cursor.currentNode().getType().endsWith("comment")) continue;
                Syntax child = convert(cursor, source, offsets, depth + 1);
                if (child == null) return null;
                children.add(child);
            } while (cursor.gotoNextSibling());
            cursor.gotoParent();
        }
        return new Syntax(
                source,
                node.getType(),
                field == null ? "" : field,
                span,
                node.isNamed(),
                node.isMissing(),
                children);
    }
}
