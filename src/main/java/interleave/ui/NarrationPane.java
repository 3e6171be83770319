package interleave.ui;

import interleave.analysis.Narration;
import interleave.analysis.Sentence;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// What the last step did, in words with links, and a call for attention where there is one.
final class NarrationPane extends VBox {
    private final Session session;
    private final Explorer explorer;
    private final Sentences sentences;
    private final Label caption = SidePane.caption("");
    private final TextFlow words = new TextFlow();
    private final TextFlow callout = new TextFlow();
    private final Pulse pulse = new Pulse(this::show);

    /// @param name the id of the node with the words
    /// @param wide whether the call for attention stands beside the words, not below
    NarrationPane(Session session, Explorer explorer, String name, boolean wide) {
        this.session = session;
        this.explorer = explorer;
        sentences = new Sentences(session);
        words.setId(name);
        words.getStyleClass().add("narration");
        callout.setId(name.equals("narration") ? "callout" : "callout-" + name);
        callout.getStyleClass().add("callout");
        getStyleClass().add("side-section");
        if (wide) {
            HBox row = new HBox(18, words, callout);
            // A text says how high it is for the width that it wants, not for the one that it gets: so it wants what it gets.
            for (TextFlow flow : List.of(words, callout)) {
                flow.prefWidthProperty()
                        .bind(widthProperty()
                                .subtract(row.spacingProperty().multiply(4))
                                .divide(Bindings.when(callout.managedProperty()).then(2).otherwise(1)));
            }
            row.setFillHeight(false);
            getChildren().add(row);
        } else {
            getChildren().addAll(caption, words, callout);
        }
        session.momentProperty().subscribe(pulse::ask);
        explorer.hereProperty().subscribe(pulse::ask);
    }

    private void show() {
        if (session.blank()) return;
        int position = session.position();
        Narration said = session.analysis().narrator().at(position);
        caption.setText(position == 0 ? "At the start" : String.format(Locale.ROOT, "Step %,d · what happened", position));
        fill(words, said.sentences());
        fill(callout, said.callout().map(Narration.Callout::sentence).map(List::of).orElse(List.of()));
        callout.setVisible(said.callout().isPresent());
        callout.setManaged(said.callout().isPresent());
        Optional<String> sealed = explorer.hereProperty().get()
                .filter(here -> here.moment().equals(session.momentProperty().get()))
                .flatMap(here -> Sealing.words(here, explorer.outcomesProperty().get()));
        sealed.ifPresent(sentence -> words.getChildren().addAll(new Text("\n"), sealing(sentence)));
        words.setAccessibleText(said + sealed.map(sentence -> "\n" + sentence).orElse(""));
    }

    private static Text sealing(String sentence) {
        Text text = new Text(sentence);
        text.getStyleClass().addAll("plain", "sealing");
        return text;
    }

    private void fill(TextFlow flow, List<Sentence> said) {
        flow.getChildren().setAll(nodes(sentences, said));
    }

    /// Sentences one under the other.
    static List<Node> nodes(Sentences sentences, List<Sentence> said) {
        List<Node> nodes = new java.util.ArrayList<>();
        for (int i = 0; i < said.size(); i++) {
            if (i > 0) nodes.add(new Text("\n"));
            nodes.addAll(sentences.nodes(said.get(i)));
        }
        return nodes;
    }
}
