package interleave.ui;

import interleave.language.Highlighting;
import interleave.language.Token;
import interleave.program.Source;
import interleave.program.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// A short program to be read beside another one: its lines in colours, what is said of them below them, and one line marked.
final class CodeLines extends ScrollPane {
    private final List<HBox> lines = new ArrayList<>();
    private int marked;

    CodeLines(Source source, List<LineNote> notes) {
        getStyleClass().add("code-lines");
        setFitToWidth(true);
        VBox all = new VBox();
        List<Token> tokens = Highlighting.of(source.name()).tokens(source.text());
        for (int line = 1; line <= source.lines(); line++) {
            if (line == source.lines() && source.lineText(line).isEmpty()) break;
            Label number = new Label(Integer.toString(line));
            number.getStyleClass().addAll("mono", "muted", "line-number");
            TextFlow words = words(source, line, tokens);
            HBox.setHgrow(words, Priority.ALWAYS);
            HBox row = new HBox(number, words);
            row.getStyleClass().add("code-line");
            lines.add(row);
            all.getChildren().add(row);
            for (LineNote note : notes) {
                if (note.line() == line) all.getChildren().add(card(note));
            }
        }
        setContent(all);
        setAccessibleText(source.text());
        viewportBoundsProperty().subscribe((was, now) -> {
            if (was.getHeight() != now.getHeight() || was.getWidth() != now.getWidth()) Platform.runLater(this::reveal); // once the lines stand
        });
    }

    private static TextFlow words(Source source, int line, List<Token> tokens) {
        TextFlow flow = new TextFlow();
        int at = source.lineStart(line);
        int end = at + source.lineText(line).length();
        for (Token token : tokens) {
            if (token.span().end() <= at || token.span().start() >= end) continue;
            add(flow, source, at, Math.max(at, token.span().start()), "plain");
            int from = Math.max(at, token.span().start());
            int to = Math.min(end, token.span().end());
            add(flow, source, from, to, "code-" + token.kind().name().toLowerCase(Locale.ROOT));
            at = to;
        }
        add(flow, source, at, end, "plain");
        return flow;
    }

    private static void add(TextFlow flow, Source source, int from, int to, String style) {
        if (from >= to) return;
        Text text = new Text(source.text(new Span(from, to)).replace("\t", "    "));
        text.getStyleClass().addAll("mono", style);
        flow.getChildren().add(text);
    }

    private static Region card(LineNote note) {
        VBox card = new VBox();
        card.getStyleClass().addAll("error-card", "inline");
        Label message = new Label(note.title());
        message.getStyleClass().add("loss-text");
        message.setWrapText(true);
        card.getChildren().add(message);
        for (String words : note.more()) {
            Label more = new Label(words);
            more.setWrapText(true);
            card.getChildren().add(more);
        }
        return card;
    }

    /// Marks a line, or none.
    void mark(int line) {
        if (marked > 0) lines.get(marked - 1).getStyleClass().remove("linked");
        marked = line >= 1 && line <= lines.size() ? line : 0;
        if (marked == 0) return;
        lines.get(marked - 1).getStyleClass().add("linked");
        reveal();
    }

    /// The marked line is in sight.
    private void reveal() {
        if (marked == 0) return;
        double room = getContent().getBoundsInLocal().getHeight() - getViewportBounds().getHeight();
        double middle = lines.get(marked - 1).getBoundsInParent().getCenterY() - getViewportBounds().getHeight() / 2;
        if (room > 0) setVvalue(Math.clamp(middle / room, 0, 1));
    }

    /// The line that is marked; 0 for none.
    int marked() {
        return marked;
    }
}
