package interleave.ui;

import interleave.engine.Cell;
import interleave.engine.State;
import interleave.engine.ThreadView;
import interleave.program.Source;
import interleave.program.Span;
import interleave.program.Value;
import interleave.program.Variable;
import interleave.ui.code.Moves;
import java.util.ArrayList;
import java.util.List;

/// What the names in a source text hold at some moment: shared cells, and the private variables of the threads that stand
/// where the name means them.
final class Meanings {
    private static final int MOST = 12;

    private Meanings() {}

    /// Lines such as `counter = 2` or `T1: j = 3`; none where the text at `offset` is no name, or nobody has it.
    static List<String> at(State state, Source source, int offset) {
        Span span = Moves.word(source, offset);
        String word = source.text(span);
        if (word.isBlank() || !Character.isJavaIdentifierStart(word.charAt(0))) return List.of();
        List<String> lines = new ArrayList<>();
        for (Cell cell : state.sharedCells()) {
            if (means(cell.name(), word)) lines.add(cell.name() + " = " + state.read(cell));
        }
        for (ThreadView thread : state.allThreads()) ofThread(thread, word, offset, lines);
        if (lines.size() <= MOST) return lines;
        List<String> some = new ArrayList<>(lines.subList(0, MOST));
        some.add("and " + (lines.size() - MOST) + " more");
        return some;
    }

    /// Whether a cell is the variable of that name, or a part of it, or a field of that name.
    private static boolean means(String cell, String word) {
        return cell.equals(word)
                || cell.startsWith(word + ".")
                || cell.startsWith(word + "[")
                || cell.startsWith(word + "#")
                || cell.endsWith("." + word);
    }

    private static void ofThread(ThreadView thread, String word, int offset, List<String> lines) {
        for (ThreadView.Call call : thread.frames()) {
            if (!call.body().span().contains(offset)) continue;
            for (Variable variable : call.body().variables()) {
                if (!variable.name().equals(word) || variable.boxed() || !variable.scope().contains(offset)) continue;
                Value value = call.locals().get(variable.slot());
                lines.add(thread.id() + ": " + word + " = " + value);
            }
            return;
        }
    }
}
