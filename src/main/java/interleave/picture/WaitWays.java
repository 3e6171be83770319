package interleave.picture;

import interleave.picture.Curve.Point;
import interleave.picture.WaitLayers.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// How the arrows of a wait-for graph lead: along a ring, or from layer to layer, past what they do not belong to.
/// @param ways the places that each passes
/// @param passing where it passes a layer
record WaitWays(
        WaitLayers layers, List<Box> boxes, List<List<Place>> ways, Function<Place.Passing, Point> passing,
        Map<Place.Block, WaitRing> rings, boolean across) {
    /// How far the ends of arrows at one side of a figure are apart at most.
    private static final double PITCH = 13;
    private static final double FREE = 3;

    List<Curve> curves() {
        List<Curve> all = new ArrayList<>();
        for (int i = 0; i < ways.size(); i++) all.add(curve(i));
        return all;
    }

    private WaitArrow arrow(int number) {
        return layers.scene().arrows().get(number);
    }

    private Optional<WaitRing> ring(int figure) {
        return Optional.ofNullable(rings.get(layers.block(figure)));
    }

    private Curve curve(int number) {
        WaitArrow arrow = arrow(number);
        Box from = boxes.get(arrow.from());
        Box to = boxes.get(arrow.to());
        if (layers.block(arrow.from()).equals(layers.block(arrow.to()))) {
            WaitRing ring = ring(arrow.from()).orElseThrow();
            Curve whole = ring.next(arrow.from(), arrow.to()) ? ring.arc(arrow.from()) : Curve.line(centre(from), centre(to));
            return whole.between(from, to.inset(-FREE));
        }
        List<Point> stops = new ArrayList<>(List.of(start(number)));
        for (Place place : ways.get(number)) if (place instanceof Place.Passing at) stops.add(passing.apply(at));
        stops.add(end(number));
        Curve whole = through(stops);
        if (arrow.anyOf()) return whole.between(from, new Box(end(number).x() - FREE, end(number).y() - FREE, 2 * FREE, 2 * FREE));
        return whole.between(from, to.inset(-FREE));
    }

    /// From stop to stop, leaving and arriving in the direction of the layers.
    private Curve through(List<Point> stops) {
        List<Point> points = new ArrayList<>(List.of(stops.getFirst()));
        for (int i = 0; i + 1 < stops.size(); i++) {
            Point a = stops.get(i);
            Point b = stops.get(i + 1);
            if (across) {
                double half = (b.x() - a.x()) / 2;
                points.add(new Point(a.x() + half, a.y()));
                points.add(new Point(b.x() - half, b.y()));
            } else {
                double half = (b.y() - a.y()) / 2;
                points.add(new Point(a.x(), a.y() + half));
                points.add(new Point(b.x(), b.y() - half));
            }
            points.add(b);
        }
        return new Curve(points);
    }

    private static Point centre(Box box) {
        return new Point(box.centreX(), box.centreY());
    }

    private boolean forwards(int number) {
        return layers.layer(arrow(number).from()) < layers.layer(arrow(number).to());
    }

    private Point start(int number) {
        int figure = arrow(number).from();
        return ring(figure).isPresent() ? beside(number, figure) : port(number, figure, true);
    }

    private Point end(int number) {
        int figure = arrow(number).to();
        Optional<WaitRing> ring = ring(figure);
        if (ring.isEmpty()) return port(number, figure, false);
        double before = across ? Math.PI : 1.5 * Math.PI;
        return arrow(number).anyOf() ? middle(ring.get(), forwards(number) ? before : before + Math.PI) : beside(number, figure);
    }

    /// The middle of what is seen of the arrow of a ring that lies nearest to a direction.
    private Point middle(WaitRing ring, double direction) {
        int from = ring.nearest(direction);
        int to = ring.figures().get((ring.figures().indexOf(from) + 1) % ring.figures().size());
        return ring.arc(from).between(boxes.get(from), boxes.get(to)).at(0.5);
    }

    /// The middle of a figure of a ring; to the side of it where another arrow leads the other way.
    private Point beside(int number, int figure) {
        WaitArrow one = arrow(number);
        boolean both = layers.scene().arrows().stream().anyMatch(other -> other.from() == one.to() && other.to() == one.from());
        double shift = !both ? 0 : forwards(number) ? -PITCH : PITCH;
        Box box = boxes.get(figure);
        return across ? new Point(box.centreX(), box.centreY() + shift * 0.7) : new Point(box.centreX() + shift, box.centreY());
    }

    /// Where an arrow leaves or reaches a figure: those at one side stand in the order of where they go.
    private Point port(int number, int figure, boolean leaves) {
        boolean behind = leaves == forwards(number);
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < ways.size(); i++) {
            boolean here = arrow(i).from() == figure && forwards(i) == behind || arrow(i).to() == figure && forwards(i) != behind;
            if (here && !layers.block(arrow(i).from()).equals(layers.block(arrow(i).to()))) all.add(i);
        }
        all.sort(Comparator.comparingDouble((Integer i) -> side(i, figure)).thenComparing(Comparator.naturalOrder()));
        Box box = boxes.get(figure);
        double room = (across ? box.height() : box.width()) - 16;
        double pitch = all.size() < 2 ? 0 : Math.min(PITCH, room / (all.size() - 1));
        double offset = (all.indexOf(number) - (all.size() - 1) / 2.0) * pitch;
        if (across) return new Point(behind ? box.right() : box.x(), box.centreY() + offset);
        return new Point(box.centreX() + offset, behind ? box.bottom() : box.y());
    }

    /// How far to the side the place next to a figure lies on the way of an arrow.
    private double side(int number, int figure) {
        List<Place> way = ways.get(number);
        Place next = arrow(number).from() == figure ? way.get(1) : way.get(way.size() - 2);
        Point at = switch (next) {
            case Place.Passing place -> passing.apply(place);
            case Place.Block _ -> centre(boxes.get(arrow(number).from() == figure ? arrow(number).to() : arrow(number).from()));
        };
        return across ? at.y() : at.x();
    }
}
