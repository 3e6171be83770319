package interleave.ui;

import interleave.language.rust.explain.Fix;
import interleave.language.rust.explain.Story;
import interleave.language.rust.verdict.Diagnostic;
import interleave.language.rust.verdict.RustcText;
import interleave.program.Source;
import interleave.program.Span;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TitledPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A Rust program that is refused before it runs: the errors where they stand, a picture of why, and the ways out of it,
/// each the person's own text changed.
final class Refusal extends ScrollPane {
    private final Verdicts.Said said;
    private final Actions actions;
    private final VBox all = new VBox();

    /// What can be done.
    /// @param look shows a place in the text
    /// @param apply puts another text in the place of this one, and runs it
    /// @param pretend runs it as if the compiler had let it
    /// @param real asks the rustc that is installed
    record Actions(Consumer<Span> look, Consumer<String> apply, Runnable pretend, Runnable real) {}

    Refusal(Verdicts.Said said, Actions actions, Appearance appearance, Looks looks) {
        this.said = said;
        this.actions = actions;
        setId("refusal");
        getStyleClass().add("refusal");
        setFitToWidth(true);
        all.getStyleClass().add("refusal-parts");
        int errors = said.errors().size();
        Label title = new Label("Refused before it runs");
        title.getStyleClass().add("title");
        all.getChildren().addAll(title, muted((errors == 1 ? "1 error" : errors + " errors")
                + ", as rustc 1.95 reports " + (errors == 1 ? "it" : "them") + " (edition " + said.edition().title() + "). Nothing runs, so nothing can be lost."));
        said.errors().forEach(error -> all.getChildren().add(card(error)));
        for (Story story : said.stories()) {
            all.getChildren().addAll(
                    SidePane.caption("Why: who owns " + story.variable() + ", who borrows it, and for how long"),
                    new WhyPane(story, appearance, looks));
        }
        all.getChildren().addAll(SidePane.caption("Ways out, applied to this source"), ways(), text());
        setContent(all);
    }

    private Node card(Diagnostic error) {
        Source source = said.source();
        VBox card = new VBox();
        card.getStyleClass().add("error-card");
        Label message = new Label("error" + (error.code().isEmpty() ? "" : "[" + error.code() + "]") + "  " + error.message());
        message.getStyleClass().add("loss-text");
        message.setWrapText(true);
        card.getChildren().add(message);
        boolean told = false;
        for (Diagnostic.Label label : error.labels()) {
            if (label.text().isEmpty()) continue;
            card.getChildren().add(link(source, label.span(), label.text()));
            told = true;
        }
        if (!told) card.getChildren().add(link(source, error.span(), "here"));
        return card;
    }

    private Hyperlink link(Source source, Span span, String words) {
        Hyperlink link = new Hyperlink(source.line(span) + ":" + source.column(span) + "  " + words);
        link.getStyleClass().add("problem-link");
        link.setWrapText(true);
        link.setOnAction(_ -> actions.look().accept(span));
        return link;
    }

    private Node ways() {
        FlowPane ways = new FlowPane(8, 8);
        ways.setId("waysOut");
        for (Fix fix : said.fixes()) {
            Button button = new Button(fix.title());
            button.setTooltip(new Tooltip(fix.shows()));
            button.setOnAction(_ -> actions.apply().accept(fix.after().text()));
            ways.getChildren().add(button);
        }
        Button pretend = new Button("What if it ran?");
        pretend.setId("whatIfItRan");
        pretend.getStyleClass().add("primary");
        pretend.setTooltip(new Tooltip("Shows it running as if the compiler had let it: what Rust keeps from happening"));
        pretend.setOnAction(_ -> actions.pretend().run());
        ways.getChildren().add(pretend);
        Button real = new Button("Check with rustc…");
        real.setId("checkWithRustc");
        real.setTooltip(new Tooltip("Asks the rustc that is installed, and lays what it says beside this"));
        real.setOnAction(_ -> actions.real().run());
        ways.getChildren().add(real);
        ways.getChildren().forEach(button -> ((Region) button).setMinWidth(USE_PREF_SIZE));
        return ways;
    }

    /// The whole of it in rustc's layout.
    private Node text() {
        Label words = new Label(new RustcText(said.source()).of(said.verdict().diagnostics()).stripTrailing());
        words.getStyleClass().add("mono");
        ScrollPane across = new ScrollPane(words);
        across.getStyleClass().add("output");
        TitledPane pane = new TitledPane("All of it in rustc's words", across);
        pane.setId("rustcWords");
        pane.setExpanded(false);
        pane.setAnimated(false);
        return pane;
    }

    private static Label muted(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("muted");
        label.setWrapText(true);
        return label;
    }
}
