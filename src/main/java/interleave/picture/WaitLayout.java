package interleave.picture;

import interleave.picture.Curve.Point;
import interleave.picture.WaitLayers.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Where the figures of a wait-for graph stand in a room, and how its arrows lead from one to another.
/// @param boxes of each figure
/// @param curves of each arrow
/// @param rings the rings among them
/// @param flaws how often an arrow leads through a figure that it does not belong to
record WaitLayout(List<Box> boxes, List<Curve> curves, List<WaitRing> rings, int flaws) {
    WaitLayout {
        boxes = List.copyOf(boxes);
        curves = List.copyOf(curves);
        rings = List.copyOf(rings);
    }

    /// How well it fills a room: a ring in both directions; what has no ring reads best from left to right, and comes first.
    double evenness(Box room) {
        if (rings.isEmpty()) return 0;
        double left = boxes.stream().mapToDouble(Box::x).min().orElse(0);
        double top = boxes.stream().mapToDouble(Box::y).min().orElse(0);
        double right = boxes.stream().mapToDouble(Box::right).max().orElse(0);
        double bottom = boxes.stream().mapToDouble(Box::bottom).max().orElse(0);
        return Math.min((right - left) / room.width(), (bottom - top) / room.height());
    }

    /// The layout in that room, unless it is too small.
    /// @param sizes of each figure
    /// @param labels how wide the label of each arrow is
    /// @param across whether the layers stand side by side, else one below the other
    static Optional<WaitLayout> of(WaitLayers layers, List<Box> sizes, List<Double> labels, Box room, boolean across) {
        return new Maker(layers, sizes, labels, room, across).layout();
    }

    /// Whether there is a layout in that room, see [#of].
    static boolean fits(WaitLayers layers, List<Box> sizes, List<Double> labels, Box room, boolean across) {
        return new Maker(layers, sizes, labels, room, across).fits();
    }

    private static final class Maker {
        private static final double APART = 18;
        private static final double PASSING = 16;
        private static final double LEAST_GAP = 44;
        private static final double LABEL_ROOM = 38;
        private static final double MOST_MORE = 44;

        private final WaitLayers layers;
        private final List<List<Place>> rows;
        private final List<Box> sizes;
        private final List<Double> labels;
        private final Box room;
        private final boolean across;
        private final Map<Place, Double> middle = new HashMap<>();
        private final Map<Place, Double> extent = new HashMap<>();
        private final Map<Place.Block, WaitRing> rings = new HashMap<>();
        private final List<List<Place>> ways = new ArrayList<>();
        private double[] starts = {};
        private double[] depths = {};

        Maker(WaitLayers layers, List<Box> sizes, List<Double> labels, Box room, boolean across) {
            this.layers = layers;
            this.rows = layers.layers();
            this.sizes = sizes;
            this.labels = labels;
            this.room = room;
            this.across = across;
            for (int i = 0; i < layers.scene().arrows().size(); i++) ways.add(layers.way(i));
        }

        /// The size of a figure in the direction in which layers follow each other.
        private double deep(int figure) {
            return across ? sizes.get(figure).width() : sizes.get(figure).height();
        }

        private double wide(int figure) {
            return across ? sizes.get(figure).height() : sizes.get(figure).width();
        }

        Optional<WaitLayout> layout() {
            if (!fits()) return Optional.empty();
            List<Box> boxes = new ArrayList<>();
            for (int i = 0; i < sizes.size(); i++) boxes.add(box(i));
            List<Curve> curves = new WaitWays(layers, boxes, ways, this::passing, rings, across).curves();
            List<WaitRing> all = rows.stream().flatMap(List::stream).flatMap(place -> Optional.ofNullable(rings.get(place)).stream()).toList();
            return Optional.of(new WaitLayout(boxes, curves, all, flaws(boxes, curves)));
        }

        boolean fits() {
            if (!divide() || !spread()) return false;
            place();
            return rings.values().stream().allMatch(ring -> ring.fits(sizes));
        }

        private static boolean ring(Place place) {
            return place instanceof Place.Block block && block.ring();
        }

        /// Gives each layer its part of the room, one behind the other.
        private boolean divide() {
            int count = rows.size();
            double all = across ? room.width() : room.height();
            depths = new double[count];
            double[] gaps = new double[count];
            int ringed = 0;
            double used = 0;
            for (int i = 0; i < count; i++) {
                for (Place place : rows.get(i)) {
                    if (place instanceof Place.Block block && !block.ring()) depths[i] = Math.max(depths[i], deep(block.figures().getFirst()));
                }
                if (rows.get(i).stream().anyMatch(Maker::ring)) ringed++;
                if (i + 1 < count) gaps[i] = gap(i);
                used += depths[i] + gaps[i];
            }
            double rest = all - used;
            if (rest < 0) return false;
            double more = 0;
            for (int i = 0; i < count; i++) {
                int at = i;
                double most = rows.get(i).stream().filter(Maker::ring).mapToDouble(place -> most((Place.Block) place, at, across)).max().orElse(0);
                if (most == 0) continue;
                double given = Math.clamp(rest / ringed - depths[i], 0, most - depths[i]);
                depths[i] += given;
                more += given;
            }
            rest -= more;
            double wider = count > 1 ? Math.min(MOST_MORE, rest / (count - 1)) : 0;
            starts = new double[count];
            double at = (across ? room.x() : room.y()) + (rest - wider * (count - 1)) / 2;
            for (int i = 0; i < count; i++) {
                starts[i] = at;
                at += depths[i] + gaps[i] + wider;
            }
            return true;
        }

        /// How large a ring grows at most.
        private double most(Place.Block ring, int layer, boolean width) {
            int count = ring.figures().size();
            double size = ring.figures().stream().mapToDouble(figure -> width ? sizes.get(figure).width() : sizes.get(figure).height()).max().orElse(0);
            if (width) return size + (count == 2 ? 240 : 90 + count * 46);
            return count == 2 ? 150 : size + 70 + count * 42;
        }

        /// The room between a layer and the next one: enough for what is written there.
        private double gap(int layer) {
            double widest = 0;
            for (int i = 0; i < ways.size(); i++) {
                List<Place> way = ways.get(i);
                if (way.size() != 2) continue;
                int from = layers.layer(layers.scene().arrows().get(i).from());
                int to = layers.layer(layers.scene().arrows().get(i).to());
                if (Math.min(from, to) == layer && Math.max(from, to) == layer + 1) widest = Math.max(widest, labels.get(i));
            }
            if (!across) return widest > 0 ? LEAST_GAP + 6 : LEAST_GAP - 12;
            return widest > 0 ? widest + LABEL_ROOM : LEAST_GAP;
        }

        /// Gives each place its part of its layer, as near to its neighbours as there is room.
        private boolean spread() {
            double all = across ? room.height() : room.width();
            for (List<Place> row : rows) {
                double used = APART * (row.size() - 1);
                long ringed = row.stream().filter(Maker::ring).count();
                for (Place place : row) if (!ring(place)) used += put(place, place instanceof Place.Block block ? wide(block.figures().getFirst()) : PASSING);
                if (used > all) return false;
                for (Place place : row) {
                    if (ring(place)) put(place, Math.min((all - used) / ringed, most((Place.Block) place, 0, !across)));
                }
            }
            double from = across ? room.y() : room.x();
            WaitSpread spread = new WaitSpread(rows, extent, ways, APART, from, from + all);
            middle.putAll(spread.middles());
            return true;
        }

        private double put(Place place, double size) {
            extent.put(place, size);
            return size;
        }

        private double middleOf(Place place) {
            return middle.getOrDefault(place, 0.0);
        }

        /// Turns the rings so that what is waited for from outside looks there.
        private void place() {
            for (int layer = 0; layer < rows.size(); layer++) {
                for (Place place : rows.get(layer)) {
                    if (!(place instanceof Place.Block block) || !block.ring()) continue;
                    double size = extent.getOrDefault(place, 0.0);
                    double from = middleOf(place) - size / 2;
                    Box box = across
                            ? new Box(starts[layer], from, depths[layer], size)
                            : new Box(from, starts[layer], size, depths[layer]);
                    WaitRing ring = WaitRing.in(box, block.figures(), sizes);
                    WaitRing best = ring;
                    for (int turn = 1; turn < block.figures().size(); turn++) {
                        if (strain(ring.turned(turn)) < strain(best) - 1e-6) best = ring.turned(turn);
                    }
                    rings.put(block, best);
                }
            }
        }

        private double strain(WaitRing ring) {
            double before = before();
            double sum = 0;
            for (WaitArrow arrow : layers.scene().arrows()) {
                boolean from = ring.figures().contains(arrow.from());
                boolean to = ring.figures().contains(arrow.to());
                if (from == to || arrow.anyOf()) continue;
                sum += to ? WaitRing.turn(ring.angle(arrow.to()), before) : WaitRing.turn(ring.angle(arrow.from()), before + Math.PI);
            }
            return sum;
        }

        /// The direction in which the layers before lie.
        private double before() {
            return across ? Math.PI : 1.5 * Math.PI;
        }

        private Box box(int figure) {
            Place.Block block = layers.block(figure);
            WaitRing ring = rings.get(block);
            if (ring != null) return ring.box(figure, sizes.get(figure));
            int layer = layers.layer(figure);
            double along = starts[layer] + (depths[layer] - deep(figure)) / 2;
            double from = middleOf(block) - wide(figure) / 2;
            Box size = sizes.get(figure);
            return across
                    ? new Box(Math.round(along), Math.round(from), size.width(), size.height())
                    : new Box(Math.round(from), Math.round(along), size.width(), size.height());
        }

        /// Where an arrow passes a layer.
        private Point passing(Place.Passing place) {
            double along = starts[place.layer()] + depths[place.layer()] / 2;
            return across ? new Point(along, middleOf(place)) : new Point(middleOf(place), along);
        }

        private int flaws(List<Box> boxes, List<Curve> curves) {
            int count = 0;
            for (int i = 0; i < curves.size(); i++) {
                WaitArrow arrow = layers.scene().arrows().get(i);
                for (int figure = 0; figure < boxes.size(); figure++) {
                    if (figure == arrow.from() || figure == arrow.to() && !arrow.anyOf()) continue;
                    for (int part = 1; part < 24; part++) {
                        Point at = curves.get(i).at(part / 24.0);
                        if (boxes.get(figure).contains(at.x(), at.y())) {
                            count++;
                            break;
                        }
                    }
                }
            }
            return count;
        }
    }
}
