package interleave.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The figures of a wait-for graph in layers: who waits stands before what it waits for. A ring is one block of its layer.
/// An arrow that passes a layer has a place in it, so that it passes by the figures there.
/// @param layers from first to last, each in its order
record WaitLayers(WaitScene scene, List<List<Place>> layers) {
    /// A place in a layer.
    sealed interface Place {
        /// Figures: those of a ring, or a single one.
        record Block(List<Integer> figures) implements Place {
            boolean ring() {
                return figures.size() > 1;
            }
        }

        /// Where an arrow passes, by its number.
        record Passing(int arrow, int layer) implements Place {}
    }

    /// How often the order of the layers is improved, there and back.
    private static final int SWEEPS = 4;

    static WaitLayers of(WaitScene scene) {
        return new Maker(scene).layers();
    }

    /// The layer and index of a figure's block.
    int layer(int figure) {
        for (int layer = 0; layer < layers.size(); layer++) {
            for (Place place : layers.get(layer)) {
                if (place instanceof Place.Block block && block.figures().contains(figure)) return layer;
            }
        }
        throw new IllegalArgumentException("no figure " + figure);
    }

    /// The block of a figure.
    Place.Block block(int figure) {
        return layers.stream().flatMap(List::stream)
                .filter(place -> place instanceof Place.Block block && block.figures().contains(figure))
                .map(Place.Block.class::cast).findFirst().orElseThrow();
    }

    /// The places that an arrow passes, from its beginning to its end.
    List<Place> way(int arrow) {
        WaitArrow one = scene.arrows().get(arrow);
        List<Place> way = new ArrayList<>(List.of(block(one.from())));
        int from = layer(one.from());
        int to = layer(one.to());
        int step = Integer.signum(to - from);
        for (int layer = from + step; step != 0 && layer != to; layer += step) way.add(new Place.Passing(arrow, layer));
        way.add(block(one.to()));
        return way;
    }

    private static final class Maker {
        private final WaitScene scene;
        private final List<Place.Block> blocks = new ArrayList<>();
        private final Map<Integer, Integer> blockOf = new HashMap<>();
        private final Map<Integer, Integer> depth = new LinkedHashMap<>();
        private final Map<Integer, List<Integer>> next = new HashMap<>();
        private final List<Integer> under = new ArrayList<>();

        Maker(WaitScene scene) {
            this.scene = scene;
            for (int i = 0; i < scene.figures().size(); i++) {
                int figure = i;
                if (blockOf.containsKey(i)) continue;
                Place.Block block = new Place.Block(scene.rings().stream().filter(ring -> ring.contains(figure)).findFirst().orElse(List.of(i)));
                block.figures().forEach(one -> blockOf.put(one, blocks.size()));
                blocks.add(block);
            }
            for (WaitArrow arrow : scene.arrows()) {
                int from = block(arrow.from());
                int to = block(arrow.to());
                if (from != to) next.computeIfAbsent(from, _ -> new ArrayList<>()).add(to);
            }
        }

        private int block(int figure) {
            return java.util.Objects.requireNonNull(blockOf.get(figure));
        }

        WaitLayers layers() {
            List<Integer> roots = new ArrayList<>();
            for (int i = 0; i < blocks.size(); i++) roots.add(i);
            // From those on whom nobody waits, so that few arrows lead back.
            roots.sort(Comparator.comparing(block -> next.values().stream().anyMatch(all -> all.contains(block))));
            for (int block : roots) depth(block);
            int most = depth.values().stream().mapToInt(Integer::intValue).max().orElse(0);
            List<List<Place>> layers = new ArrayList<>();
            for (int layer = 0; layer <= most; layer++) {
                int wanted = most - layer;
                List<Place> row = new ArrayList<>();
                for (int i = 0; i < blocks.size(); i++) if (depthOf(i) == wanted) row.add(blocks.get(i));
                layers.add(row);
            }
            for (int i = 0; i < scene.arrows().size(); i++) {
                WaitArrow arrow = scene.arrows().get(i);
                int from = most - depthOf(block(arrow.from()));
                int to = most - depthOf(block(arrow.to()));
                for (int layer = Math.min(from, to) + 1; layer < Math.max(from, to); layer++) {
                    layers.get(layer).add(new Place.Passing(i, layer));
                }
            }
            return ordered(new WaitLayers(scene, layers));
        }

        private int depthOf(int block) {
            return depth.getOrDefault(block, 0);
        }

        /// How far it is at most to where nothing is waited for; arrows back to where one came from do not count.
        private int depth(int block) {
            Integer known = depth.get(block);
            if (known != null) return known;
            under.add(block);
            int most = 0;
            for (int to : next.getOrDefault(block, List.of())) if (!under.contains(to)) most = Math.max(most, depth(to) + 1);
            under.removeLast();
            depth.put(block, most);
            return most;
        }

        /// Each layer in an order in which few arrows cross: by the middle of the neighbours in the layer before, and after.
        private static WaitLayers ordered(WaitLayers all) {
            List<List<Place>> layers = new ArrayList<>(all.layers());
            List<List<Place>> ways = new ArrayList<>();
            for (int i = 0; i < all.scene().arrows().size(); i++) ways.add(all.way(i));
            List<List<Place>> best = List.copyOf(layers);
            for (int sweep = 0; sweep < SWEEPS; sweep++) {
                for (int i = 1; i < layers.size(); i++) layers.set(i, sorted(layers.get(i), layers.get(i - 1), ways));
                for (int i = layers.size() - 2; i >= 0; i--) layers.set(i, sorted(layers.get(i), layers.get(i + 1), ways));
                if (crossings(layers, ways) < crossings(best, ways)) best = List.copyOf(layers);
            }
            return new WaitLayers(all.scene(), best);
        }

        private static List<Place> sorted(List<Place> row, List<Place> beside, List<List<Place>> ways) {
            Map<Place, Double> middle = new HashMap<>();
            for (Place place : row) {
                middle.put(place, neighbours(place, ways).stream().mapToInt(beside::indexOf).filter(at -> at >= 0)
                        .average().orElse(row.indexOf(place)));
            }
            return row.stream().sorted(Comparator.comparing(middle::get)).toList();
        }

        private static List<Place> neighbours(Place place, List<List<Place>> ways) {
            List<Place> found = new ArrayList<>();
            for (List<Place> way : ways) {
                int at = way.indexOf(place);
                if (at > 0) found.add(way.get(at - 1));
                if (at >= 0 && at < way.size() - 1) found.add(way.get(at + 1));
            }
            return found;
        }

        private static int crossings(List<List<Place>> layers, List<List<Place>> ways) {
            int count = 0;
            for (int layer = 0; layer + 1 < layers.size(); layer++) {
                List<int[]> legs = new ArrayList<>();
                for (List<Place> way : ways) {
                    for (int i = 0; i + 1 < way.size(); i++) {
                        int a = Math.max(layers.get(layer).indexOf(way.get(i)), layers.get(layer).indexOf(way.get(i + 1)));
                        int b = Math.max(layers.get(layer + 1).indexOf(way.get(i)), layers.get(layer + 1).indexOf(way.get(i + 1)));
                        if (a >= 0 && b >= 0) legs.add(new int[] {a, b});
                    }
                }
                for (int[] one : legs) for (int[] other : legs) if (one[0] < other[0] && one[1] > other[1]) count++;
            }
            return count;
        }
    }
}
