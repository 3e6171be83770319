package interleave.language;

import interleave.program.Source;
import interleave.program.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.treesitter.TSNode;
import org.treesitter.TSTree;
import org.treesitter.TSTreeCursor;

/// Makes our own tree of tree-sitter's. Each question to a node of that one goes through JNI and costs more than a
/// microsecond, so no more is asked than cannot be known: that is most of the time it takes to read a text.
final class TreeReader {
    /// How deep a text may be nested before it is refused; what reads the tree may recurse as deep.
    private static final int DEEPEST = 500;

    private final Source source;
    private final Offsets offsets;
    /// The kinds that are the names of rules and of tokens too.
    private final Set<String> ambiguous;
    private final Map<String, Boolean> named = new HashMap<>();
    private boolean broken;

    TreeReader(Source source, Offsets offsets, Set<String> ambiguous) {
        this.source = source;
        this.offsets = offsets;
        this.ambiguous = ambiguous;
    }

    /// A node with where it begins and ends, in bytes.
    private record Read(Syntax node, int start, int end) {}

    /// The whole tree; empty if it is nested too deeply.
    Optional<Syntax> read(TSTree tree) {
        TSNode root = tree.getRootNode();
        broken = root.hasError();
        try (TSTreeCursor cursor = new TSTreeCursor(root)) {
            return Optional.ofNullable(read(cursor, cursor.currentNode(), root.getType(), "", 0)).map(Read::node);
        }
    }

    private @Nullable Read read(TSTreeCursor cursor, TSNode node, String kind, String field, int depth) {
        if (depth > DEEPEST) return null;
        List<Syntax> children = new ArrayList<>();
        int start = -1;
        int end = -1;
        if (!isLiteral(kind) && cursor.gotoFirstChild()) {
            do {
                TSNode child = cursor.currentNode();
                String childKind = child.getType();
                if (childKind.endsWith("comment")) continue;
                String role = mayHaveRole(kind, child, childKind) ? cursor.currentFieldName() : null;
                Read read = read(cursor, child, childKind, role == null ? "" : role, depth + 1);
                if (read == null) return null;
                children.add(read.node);
                if (start < 0) start = read.start;
                end = read.end;
            } while (cursor.gotoNextSibling());
            cursor.gotoParent();
        }
        boolean rule = isNamed(kind, node);
        if (start < 0 || kind.equals("ERROR")) {
            start = node.getStartByte();
            boolean plain = !rule && !broken;
            end = plain ? start + kind.length() : node.getEndByte();
        }
        Span span = new Span(offsets.utf16(start), offsets.utf16(end));
        boolean missing = broken && node.isMissing();
        return new Read(new Syntax(source, kind, field, span, rule, missing, children), start, end);
    }

    /// What is inside a string is of no interest.
    private static boolean isLiteral(String kind) {
        return kind.endsWith("string_literal");
    }

    private boolean isNamed(String kind, TSNode node) {
        if (ambiguous.contains(kind)) return node.isNamed();
        Boolean known = named.get(kind);
        if (known != null) return known;
        boolean found = node.isNamed();
        named.put(kind, found);
        return found;
    }

    /// Whether a child can play a role: those of lists play none, and of tokens only operators do.
    private boolean mayHaveRole(String parent, TSNode child, String kind) {
        if (parent.endsWith("_list") || parent.equals("block") || parent.equals("source_file")) return false;
        return isNamed(kind, child) || parent.endsWith("nary_expression") || parent.contains("assignment");
    }
}
