package interleave.ui;

import interleave.analysis.Race;
import interleave.language.Highlighting;
import interleave.picture.FontTable;
import interleave.picture.Picture;
import interleave.picture.Target;
import interleave.program.Source;
import interleave.program.Span;
import interleave.program.ThreadId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// The program that runs, with line numbers and colours, the threads on it, and both lines of the race that is looked at. It
/// follows the step that was taken last; a click on a thread's sign selects the thread, and the pointer on a name tells what
/// it holds.
final class SourcePane extends BorderPane {
    private final Session session;
    private final RaceHunt hunt;
    private final Code code;
    private final Scrolled scrolled;
    private final Tooltip held = new Tooltip();

    SourcePane(Session session, RaceHunt hunt, Looks looks) {
        this.session = session;
        this.hunt = hunt;
        code = new Code(session.appearance(), looks);
        scrolled = new Scrolled(code);
        getStyleClass().add("source-pane");
        setId("source");
        setMinSize(0, 0);
        setCenter(scrolled);
        scrolled.onMoved(code::redraw);
        session.momentProperty().subscribe(code::moved);
        session.selectedThreadProperty().subscribe(code::moved);
        session.lookedAtProperty().subscribe(code::redraw);
        hunt.chosenProperty().subscribe(code::raced);

        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        held.setShowDelay(Duration.millis(250));
        held.setShowDuration(Duration.INDEFINITE);
        held.getStyleClass().add("code-tip");
        code.addEventHandler(MouseEvent.MOUSE_MOVED, this::hover);
        code.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> Tooltip.uninstall(code, held));
        code.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
    }

    /// A click on a sign selects its thread; one more, or one elsewhere, lets the program follow the steps again.
    private void click(MouseEvent event) {
        Optional<ThreadId> selected = session.selectedThreadProperty().get();
        if (code.at(event.getX(), event.getY()) instanceof Target.OfThread(var id)
                && !selected.equals(Optional.of(id))) {
            session.selectThread(id);
        } else if (selected.isPresent()) {
            session.selectedThreadProperty().set(Optional.empty());
        }
    }

    private void hover(MouseEvent event) {
        boolean thread = code.at(event.getX(), event.getY()) instanceof Target.OfThread;
        code.setCursor(thread ? Cursor.HAND : Cursor.DEFAULT);
        List<String> lines = thread ? List.of() : code.held(event.getX(), event.getY());
        String text = String.join("\n", lines);
        if (text.equals(held.getText())) return;
        held.setText(text);
        if (text.isEmpty()) {
            held.hide();
            Tooltip.uninstall(code, held);
        } else {
            Tooltip.install(code, held);
        }
    }

    /// The picture itself.
    private final class Code extends Drawing {
        private @Nullable SourceDrawing drawing;
        private SourceDrawing.@Nullable Laid laid;
        private Optional<Span> looked = Optional.empty();
        private boolean follow;
        private boolean raced;

        Code(Appearance appearance, Looks looks) {
            super(appearance, looks);
            setId("sourceCode");
        }

        void moved() {
            follow = true;
            redraw();
        }

        /// Another race is looked at: both of its lines come into sight where there is room for both.
        void raced() {
            raced = true;
            moved();
        }

        @Override
        Picture draw(double width, double height) {
            Moment moment = session.momentProperty().get();
            Source source = moment.run().machine().program().source();
            SourceDrawing of = drawing;
            if (of == null || !of.source().equals(source)) {
                var tokens = Highlighting.of(source.name()).tokens(source.text());
                of = new SourceDrawing(source, tokens, new FontTable());
                drawing = of;
            }
            Optional<Race> race = hunt.chosenProperty().get();
            SourceDrawing.Laid now = of.lay(moment, session.selectedThreadProperty().get(), race, width);
            laid = now;
            double scale = scale();
            scrolled.content(now.contentWidth() * scale, now.contentHeight() * scale);
            if (raced) now.races().byLine().keySet().forEach(line -> show(now, line, scale));
            if (follow && now.openLine() > 0) show(now, now.openLine(), scale);
            follow = false;
            raced = false;
            look(now, source, scale);
            SourcePane.this.setAccessibleText(spoken(source, now));
            return now.draw(Math.round(scrolled.left() / scale), Math.round(scrolled.top() / scale), height);
        }

        /// A line that somebody asked for is shown once; the next step goes on from where the program stands.
        private void look(SourceDrawing.Laid now, Source source, double scale) {
            Optional<Span> at = session.lookedAtProperty().get();
            if (at.equals(looked)) return;
            looked = at;
            at.filter(span -> span.end() <= source.text().length())
                    .ifPresent(span -> show(now, source.line(span), scale));
        }

        private void show(SourceDrawing.Laid now, int line, double scale) {
            var room = now.room(line);
            scrolled.showRows(room.y() * scale, room.bottom() * scale, 60 * scale);
        }

        private static String spoken(Source source, SourceDrawing.Laid now) {
            int line = now.openLine();
            String place = line == 0
                    ? "Program " + source.name()
                    : source.name() + ", line " + line + ": " + source.lineText(line).strip();
            return place + now.races().spoken().map(words -> "; " + words).orElse("");
        }

        List<String> held(double x, double y) {
            SourceDrawing.Laid now = laid;
            if (now == null || drawing == null) return List.of();
            double scale = scale();
            OptionalInt offset = now.offset((x + scrolled.left()) / scale, (y + scrolled.top()) / scale);
            if (offset.isEmpty()) return List.of();
            return Meanings.at(session.state(), drawing.source(), offset.getAsInt());
        }
    }
}
