package interleave.ui;

import interleave.analysis.Analysis;
import interleave.engine.Cell;
import interleave.engine.Subjects;
import interleave.picture.FontTable;
import interleave.picture.Palette;
import interleave.picture.Picture;
import interleave.picture.TimelineDrawing;
import interleave.picture.TimelineView;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.WritableImage;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// A frame of the timeline of 100,000 steps, at five zoom levels from the whole run to single steps, on the thread of the
/// window and in the software pipeline.
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {
            "-XX:+UseSerialGC",
            "-Dglass.platform=Headless",
            "-Dprism.order=sw",
            "-Djmh.executor=CUSTOM",
            "-Djmh.executor.class=interleave.ui.WindowThread"
        })
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 2, time = 2)
public class TimelineBenchmark {
    private static final int STEPS = 100_000;
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 300;

    /// How wide a step is, in pixels; 0 for as wide as shows all of them.
    @Param({"0", "0.1", "1", "12", "74"})
    private double pixels;

    private TimelineDrawing drawing;
    private TimelineView view;
    private List<Cell> strips;
    private Canvas canvas;
    private WritableImage image;
    private Painter painter;
    private int moved;

    @Setup
    public void draw() {
        Analysis analysis = Analysis.of(Subjects.longRun(STEPS));
        drawing = TimelineDrawing.of(analysis, new FontTable());
        strips = drawing.cells(1);
        TimelineView all = TimelineView.whole(WIDTH, STEPS);
        double factor = pixels == 0 ? 1 : pixels / all.pixelsPerStep();
        view = all.zoomed(factor, all.edge(STEPS / 2.0), STEPS);
        canvas = new Canvas(WIDTH, HEIGHT);
        image = new WritableImage((int) WIDTH, (int) HEIGHT);
        painter = new Painter(Palette.LIGHT, new Fonts());
    }

    /// Only laid out: the picture as data.
    @Benchmark
    public Picture laidOut() {
        // The playhead moves, as when playing, so that no frame is the one before.
        return drawing.at(STEPS / 2 + moved++ % 8, 1, view, HEIGHT, strips);
    }

    /// Laid out, painted on a canvas, rasterised, and read back as an image.
    @Benchmark
    public WritableImage painted() {
        Picture picture = laidOut();
        var on = canvas.getGraphicsContext2D();
        on.clearRect(0, 0, WIDTH, HEIGHT);
        painter.paint(picture, on);
        return canvas.snapshot(null, image);
    }
}
