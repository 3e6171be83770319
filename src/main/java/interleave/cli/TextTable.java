package interleave.cli;

import java.util.ArrayList;
import java.util.List;

/// Rows of text in columns, as wide as they need to be.
final class TextTable {
    private static final int GAP = 2;
    /// A cell longer than this makes its own row longer, and not all others.
    private static final int MOST = 40;

    private final boolean[] left;
    private final List<String[]> rows = new ArrayList<>();

    /// @param headings of the columns; those that begin with `<` are set to the left, the others to the right
    TextTable(String... headings) {
        left = new boolean[headings.length];
        String[] names = headings.clone();
        for (int i = 0; i < names.length; i++) {
            left[i] = names[i].startsWith("<");
            if (left[i]) names[i] = names[i].substring(1);
        }
        rows.add(names);
    }

    void row(String... cells) {
        rows.add(cells);
    }

    String text() {
        int[] widths = new int[left.length];
        for (String[] row : rows) {
            for (int i = 0; i < widths.length; i++) {
                if (row[i].length() <= MOST) widths[i] = Math.max(widths[i], row[i].length());
            }
        }
        StringBuilder text = new StringBuilder();
        for (String[] row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                if (i > 0) line.append(" ".repeat(GAP));
                String padding = " ".repeat(Math.max(0, widths[i] - row[i].length()));
                line.append(left[i] ? row[i] + padding : padding + row[i]);
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }
}
