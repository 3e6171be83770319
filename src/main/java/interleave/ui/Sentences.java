package interleave.ui;

import interleave.analysis.Piece;
import interleave.analysis.Sentence;
import interleave.picture.Segment;
import interleave.picture.Sign;
import interleave.program.ThreadId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/// Makes sentences into text with links: a thread, a step, a cell and a line lead to what they name.
final class Sentences {
    private final Session session;

    Sentences(Session session) {
        this.session = session;
    }

    List<Node> nodes(Sentence sentence) {
        List<Node> nodes = new ArrayList<>();
        for (Piece piece : sentence.pieces()) nodes.add(node(piece));
        return nodes;
    }

    private Node node(Piece piece) {
        return switch (piece) {
            case Piece.Text text -> text(text.words(), "plain");
            case Piece.Thread thread -> thread(thread.id());
            case Piece.StepLink step -> link("step " + step.step(), "step-link", () -> session.go(step.step()));
            case Piece.CellName name ->
                link(name.cell().name(), "mono", () -> session.selectedCellProperty().set(Optional.of(name.cell())));
            case Piece.Held held -> text(held.plain(), "strong");
            case Piece.Number number -> text(number.text(), "strong");
            case Piece.Code code -> text(code.text(), "mono", "plain");
            case Piece.Line line ->
                link("line " + line.line(), "line-link", () -> session.lookedAtProperty().set(Optional.of(line.span())));
            case Piece.Strong strong -> text(strong.word(), "strong");
        };
    }

    private Node thread(ThreadId id) {
        Hyperlink link = link(id.toString(), "thread", () -> session.selectThread(id));
        link.getStyleClass().add(Looks.threadClass(id));
        // As a shape, not as a character: not every font has all signs.
        Region sign = new Region();
        sign.setStyle("-fx-shape: \"" + outline(Sign.of(id)) + "\"");
        sign.getStyleClass().add("sign");
        link.setGraphic(sign);
        link.setAccessibleText(id.toString());
        return link;
    }

    private static String outline(Sign sign) {
        StringBuilder path = new StringBuilder();
        for (Segment segment : sign.outline(5, 5, 10)) {
            path.append(
                    switch (segment) {
                        case Segment.MoveTo(double x, double y) -> "M" + x + " " + y;
                        case Segment.LineTo(double x, double y) -> "L" + x + " " + y;
                        case Segment.CurveTo(double x1, double y1, double x2, double y2, double x, double y) ->
                            "C" + x1 + " " + y1 + " " + x2 + " " + y2 + " " + x + " " + y;
                        case Segment.Close _ -> "Z";
                    });
        }
        return path.toString();
    }

    private static Hyperlink link(String words, String style, Runnable action) {
        Hyperlink link = new Hyperlink(words);
        link.getStyleClass().addAll("quiet", style);
        link.setOnAction(_ -> {
            action.run();
            link.setVisited(false);
        });
        return link;
    }

    private static Text text(String words, String... styles) {
        Text text = new Text(words);
        text.getStyleClass().addAll(styles);
        return text;
    }
}
