package interleave.picture;

import interleave.analysis.Analysis;
import interleave.analysis.WaitGraph;
import interleave.analysis.WaitGraph.Kind;
import interleave.picture.Curve.Point;
import interleave.picture.Ink.Tone;
import interleave.picture.Mark.Anchor;
import interleave.picture.Segment.Close;
import interleave.picture.Segment.LineTo;
import interleave.picture.Segment.MoveTo;
import interleave.picture.Type.Weight;
import interleave.program.ThreadId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Who waits for what, and who could end that, at a position of a run: threads and what they wait for as figures, arrows
/// between them, rings in red.
public final class WaitDrawing {
    /// The least room that anything is drawn in.
    private static final double LEAST_WIDTH = 150;
    private static final double LEAST_HEIGHT = 70;
    private static final double EDGE = 14;
    private static final double HEAD = 34;
    /// Where labels stand along their arrows, the best places first.
    private static final double[] MIDDLE = {0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74};
    private static final double[] EARLY = {0.4, 0.34, 0.28, 0.5, 0.6};
    /// As high a room, beside other things, is given to let figures say all that they say.
    private static final double LOW = 260;
    private static final double TALLEST = 4000;
    private static final Type LABEL = Type.sans(11, Weight.MEDIUM);
    private static final Type TITLE = Type.sans(13.5, Weight.SEMIBOLD);

    private final WaitGraph graph;
    private final WaitScene scene;
    private final WaitLayers layers;
    private final Saying large;
    private final Saying small;
    private final TextMeasure letters;
    private final Analysis analysis;

    private WaitDrawing(Analysis analysis, int position, TextMeasure letters) {
        this.analysis = analysis;
        this.graph = WaitGraph.of(analysis, position);
        this.scene = WaitScene.of(graph, analysis.run().at(position));
        this.layers = WaitLayers.of(scene);
        this.letters = letters;
        Sheet sheet = new Sheet(letters, analysis::words);
        this.large = Saying.of(scene, layers, sheet, true);
        this.small = Saying.of(scene, layers, sheet, false);
    }

    /// The drawing of a position, for any room.
    public static WaitDrawing of(Analysis analysis, int position, TextMeasure letters) {
        return new WaitDrawing(analysis, position, letters);
    }

    /// What it shows.
    public WaitGraph graph() {
        return graph;
    }

    /// The smallest room, at least so wide, in which all is seen. Where it is wider, it wants to be painted smaller.
    public Box room(double width) {
        if (graph.empty()) return new Box(0, 0, width, 0);
        for (double wide = Math.max(LEAST_WIDTH, width); wide < TALLEST; wide *= 1.08) {
            double most = Math.max(480, wide * 1.6);
            if (!small.fits(wide, most)) continue;
            for (double high = LEAST_HEIGHT; high < most; high += 10) {
                if ((high < LOW ? large : small).fits(wide, high)) return new Box(0, 0, wide, high);
            }
            return new Box(0, 0, wide, most);
        }
        return new Box(0, 0, TALLEST, TALLEST);
    }

    /// The smallest room of about that shape in which all is seen; smaller ones want it painted smaller.
    public Box room(double width, double height) {
        double wide = Math.max(LEAST_WIDTH, width);
        double high = Math.max(LEAST_HEIGHT, height);
        while (!graph.empty() && wide < TALLEST && !small.fits(wide, high)) {
            wide *= 1.06;
            high *= 1.06;
        }
        return new Box(0, 0, wide, high);
    }

    /// The picture.
    /// @param surface what it is painted on
    /// @param looked the thread that is looked at: it and its arrows stand out
    public Picture at(double width, double height, Ink surface, Optional<ThreadId> looked) {
        if (graph.empty()) return nobodyWaits(width, height);
        Optional<Plan> plan = large.plan(width, height).or(() -> small.plan(width, height));
        Sheet sheet = new Sheet(letters, analysis::words);
        title(sheet, width);
        plan.ifPresentOrElse(
                one -> new Painting(sheet, one, surface, looked, width, height).draw(), () -> words(sheet, width, height));
        return sheet.picture(width, height);
    }

    private Picture nobodyWaits(double width, double height) {
        Sheet sheet = new Sheet(letters);
        sheet.centred(width / 2, height / 2, letters.fit("No thread waits here.", TITLE, width), TITLE, Tone.MUTED, Target.NONE);
        return sheet.picture(width, height);
    }

    /// Where the room is too small for any picture, as much as there is room for in words.
    private void words(Sheet sheet, double width, double height) {
        double y = HEAD;
        for (String line : graph.lines()) {
            int most = (int) ((height - y) / 15);
            if (most < 1) return;
            y += 15 * sheet.wrapped(new Box(EDGE, y, width - 2 * EDGE, 0), line, Type.sans(11.5), Tone.TEXT, Math.min(3, most), Target.NONE) + 4;
        }
    }

    private void title(Sheet sheet, double width) {
        String words = graph.verdict();
        Ink ink = graph.stuck().isEmpty() ? Tone.TEXT : Tone.LOSS;
        Type type = letters.width(words, TITLE) > width - 2 * EDGE ? TITLE.sized(12) : TITLE;
        sheet.fitted(width / 2, 22, width - 2 * EDGE, words, type, ink, Anchor.MIDDLE, Target.NONE);
    }

    /// Where things stand, and how much they say.
    private record Plan(WaitLayout layout, boolean roomy) {}

    /// The figures and labels with all that they say, or with less.
    private record Saying(WaitLayers layers, List<Box> sizes, List<Double> labels, boolean roomy) {
        static Saying of(WaitScene scene, WaitLayers layers, Sheet sheet, boolean roomy) {
            List<Box> sizes = scene.figures().stream()
                    .map(figure -> new Box(0, 0, figure.width(sheet, roomy), figure.height(roomy))).toList();
            List<Double> labels = scene.arrows().stream()
                    .map(arrow -> sheet.letters().width(words(arrow, roomy), LABEL)).toList();
            return new Saying(layers, sizes, labels, roomy);
        }

        private static Box room(double width, double height) {
            return new Box(EDGE, HEAD, width - 2 * EDGE, height - HEAD - EDGE);
        }

        boolean fits(double width, double height) {
            Box room = room(width, height);
            return WaitLayout.fits(layers, sizes, labels, room, true) || WaitLayout.fits(layers, sizes, labels, room, false);
        }

        /// With as few arrows as can be that cross a figure.
        Optional<Plan> plan(double width, double height) {
            Box room = room(width, height);
            return Stream.of(true, false)
                    .flatMap(across -> WaitLayout.of(layers, sizes, labels, room, across).stream())
                    .min(Comparator.comparingInt(WaitLayout::flaws).thenComparing(layout -> -layout.evenness(room)))
                    .map(layout -> new Plan(layout, roomy));
        }
    }

    private static String words(WaitArrow arrow, boolean roomy) {
        return roomy ? arrow.label() : arrow.brief();
    }

    private final class Painting {
        private final Sheet sheet;
        private final Plan plan;
        private final Ink surface;
        private final Optional<ThreadId> looked;
        private final Box room;
        private final List<Box> taken;

        Painting(Sheet sheet, Plan plan, Ink surface, Optional<ThreadId> looked, double width, double height) {
            this.sheet = sheet;
            this.plan = plan;
            this.surface = surface;
            this.looked = looked;
            this.room = new Box(2, HEAD - 8, width - 4, height - HEAD + 6);
            this.taken = new ArrayList<>(plan.layout().boxes());
        }

        void draw() {
            for (WaitRing ring : plan.layout().rings()) {
                sheet.path(ring.round().segments(), Fill.NONE, Stroke.of(Tone.LOSS_SOFT, 16), Target.NONE);
            }
            List<WaitArrow> arrows = scene.arrows();
            for (int i = 0; i < arrows.size(); i++) if (!arrows.get(i).inRing()) arrow(arrows.get(i), plan.layout().curves().get(i));
            for (int i = 0; i < arrows.size(); i++) if (arrows.get(i).inRing()) arrow(arrows.get(i), plan.layout().curves().get(i));
            for (int i = 0; i < scene.figures().size(); i++) {
                scene.figures().get(i).draw(sheet, plan.layout().boxes().get(i), plan.roomy(), looked);
            }
            for (int i = 0; i < arrows.size(); i++) label(arrows.get(i), plan.layout().curves().get(i));
        }

        private boolean mine(WaitArrow arrow) {
            return looked.isPresent() && arrow.thread().equals(looked);
        }

        private void arrow(WaitArrow arrow, Curve curve) {
            Ink ink = arrow.inRing() || arrow.kind() == Kind.NOBODY ? Tone.LOSS
                    : switch (arrow.kind()) {
                        case WAITS, HELD -> arrow.thread().map(Ink::of).orElse(Tone.MUTED);
                        case MAY, NOBODY -> Tone.MUTED;
                    };
            double width = (arrow.inRing() ? 2.4 : 1.7) + (mine(arrow) ? 1 : 0);
            Stroke stroke = switch (arrow.kind()) {
                case WAITS, HELD -> Stroke.of(ink, width);
                case MAY, NOBODY -> Stroke.dashed(ink, width);
            };
            Point tip = curve.at(1);
            double length = Math.max(1, curve.length());
            double head = Math.min(9, length / 2);
            Point back = curve.at(1 - head / length);
            Curve shaft = new Curve(List.of(curve.at(0), curve.at(0), back, back));
            sheet.path(length > 2 * head ? shortened(curve, 1 - head * 0.8 / length) : shaft.segments(), Fill.NONE, stroke, Target.NONE);
            double dx = (tip.x() - back.x()) / Math.max(1e-6, tip.to(back));
            double dy = (tip.y() - back.y()) / Math.max(1e-6, tip.to(back));
            double half = head * 0.5;
            sheet.path(List.of(
                            new MoveTo(tip.x(), tip.y()),
                            new LineTo(tip.x() - dx * head - dy * half, tip.y() - dy * head + dx * half),
                            new LineTo(tip.x() - dx * head + dy * half, tip.y() - dy * head - dx * half),
                            new Close()),
                    Fill.of(ink), Stroke.NONE, Target.NONE);
        }

        private static List<Segment> shortened(Curve curve, double end) {
            return curve.upTo(end).segments();
        }

        /// Beside its arrow where nothing else is, nearest to its middle; nowhere, where there is no such place.
        private void label(WaitArrow arrow, Curve curve) {
            String words = words(arrow, plan.roomy());
            if (words.isEmpty()) return;
            double width = letters.width(words, LABEL);
            for (double part : arrow.anyOf() ? EARLY : MIDDLE) {
                Point at = curve.at(part);
                Box box = new Box(at.x() - width / 2 - 3, at.y() - 8, width + 6, 16);
                if (!room.contains(box, 0) || taken.stream().anyMatch(box::overlaps)) continue;
                taken.add(box);
                Target target = arrow.kind() == Kind.HELD && arrow.step().isPresent() ? new Target.OfStep(arrow.step().getAsInt()) : Target.NONE;
                sheet.box(box, 4, Fill.of(surface), Stroke.NONE, target);
                Ink ink = arrow.inRing() ? Tone.LOSS : Tone.MUTED;
                sheet.centred(at.x(), at.y(), words, LABEL, ink, target);
                return;
            }
        }
    }
}
