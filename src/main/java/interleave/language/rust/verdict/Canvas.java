package interleave.language.rust.verdict;

import java.util.ArrayList;
import java.util.List;

/// Lines of characters that are written anywhere.
final class Canvas {
    private final List<StringBuilder> lines = new ArrayList<>();

    /// How many lines there are.
    int height() {
        return lines.size();
    }

    void put(int line, int column, char c) {
        while (lines.size() <= line) lines.add(new StringBuilder());
        StringBuilder row = lines.get(line);
        while (row.length() <= column) row.append(' ');
        row.setCharAt(column, c);
    }

    void write(int line, int column, String text) {
        for (int i = 0; i < text.length(); i++) put(line, column + i, text.charAt(i));
    }

    /// Moves everything of a line to the right, and puts a text in front.
    void prepend(int line, String text) {
        while (lines.size() <= line) lines.add(new StringBuilder());
        lines.get(line).insert(0, text);
    }

    void print(StringBuilder out) {
        for (StringBuilder line : lines) out.append(line.toString().stripTrailing()).append('\n');
    }
}
