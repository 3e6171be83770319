package interleave.picture;

import java.util.ArrayList;
import java.util.List;

/// Where things stand on the stage: the cells in rows above, the threads' cards below, all as large as there is room for.
/// Where not all fit, the last place says how many more there are.
/// @param gatesBeside whether locks and groups are stacked beside the one cell, else they stand in a row under the cells
record StageLayout(
        CellSize cellSize,
        List<Box> cells,
        boolean gatesBeside,
        Box gates,
        CardSize cardSize,
        List<Box> cards) {
    private static final double EDGE = 16;
    private static final double TOP = 18;
    private static final double GATE_ROW = 36;
    /// Narrower than this, there is no room for a ghost beside the cell.
    private static final double WIDE_ENOUGH = 436;

    /// @param cells how many cells, `gates` how many locks and groups, `threads` how many threads there are to show
    /// @param buttons whether cards have room for a step button
    static StageLayout of(double width, double height, int cells, int gates, int threads, boolean buttons) {
        CellSize natural = natural(width, height, cells);
        for (CardSize card : CardSize.values()) {
            for (CellSize cell : CellSize.values()) {
                if (cell.compareTo(natural) < 0) continue;
                boolean small = cell.ordinal() > natural.ordinal() + 1;
                if (small && card.compareTo(CardSize.COMPACT) < 0) continue;
                Grid above = cells(width, height, cells, cell);
                double top = cardsTop(above, cell, cells, gates);
                Grid below = cards(width, height - top - EDGE, threads, card, buttons);
                if (below.count() >= threads) return layout(width, top, cells, gates, cell, above, card, below);
            }
        }
        CellSize cell = CellSize.TINY;
        Grid above = cells(width, height, cells, cell);
        double top = cardsTop(above, cell, cells, gates);
        Grid below = cards(width, height - top - EDGE, threads, CardSize.TINY, buttons);
        return layout(width, top, cells, gates, cell, above, CardSize.TINY, below);
    }

    private static StageLayout layout(
            double width, double top, int cells, int gates, CellSize cell, Grid above, CardSize card, Grid below) {
        boolean beside = cells == 1 && cell == CellSize.BIG;
        double cellsEnd = above.boxes(TOP, width).stream().mapToDouble(Box::bottom).max().orElse(TOP - 8);
        double left = width / 2 + cell.width / 2 + 24;
        Box gateRoom = beside
                ? new Box(left, TOP, width - EDGE - left, cell.height)
                : new Box(EDGE, cellsEnd + 8, width - 2 * EDGE, gates > 0 ? GATE_ROW - 8 : 0);
        return new StageLayout(cell, above.boxes(TOP, width), beside, gateRoom, card, below.boxes(top, width));
    }

    private static double cardsTop(Grid above, CellSize cell, int cells, int gates) {
        boolean beside = cells == 1 && cell == CellSize.BIG;
        double rows = above.rows() * (above.height() + above.gap()) - (above.rows() > 0 ? above.gap() : 0);
        return Math.round(TOP + rows + (gates > 0 && !beside ? GATE_ROW : 0) + (above.rows() > 0 ? cell.below : 24));
    }

    /// How high the row of locks and groups is that stands between cells and cards.
    double gatesAbove() {
        return gatesBeside ? 0 : gates.height();
    }

    /// Places in rows, all of them together in the middle.
    private record Grid(int count, int columns, double width, double height, double gap) {
        int rows() {
            return columns == 0 ? 0 : (count + columns - 1) / columns;
        }

        List<Box> boxes(double top, double room) {
            List<Box> found = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                int row = i / columns;
                double left = Math.round((room - (columns * (width + gap) - gap)) / 2);
                found.add(new Box(left + i % columns * (width + gap), top + row * (height + gap), width, height));
            }
            return found;
        }
    }

    /// The largest cells of which all fit side by side, or all in the upper part of the stage.
    private static CellSize natural(double width, double height, int count) {
        for (CellSize size : CellSize.values()) {
            if (size == CellSize.BIG && (count > 1 || width < WIDE_ENOUGH)) continue;
            Grid grid = cells(width, height, count, size);
            if (grid.count() >= count && grid.rows() <= (size == CellSize.MEDIUM ? 1 : 3)) return size;
        }
        return CellSize.TINY;
    }

    private static Grid cells(double width, double height, int count, CellSize size) {
        int columns = (int) Math.max(1, Math.floor((width - 2 * EDGE + size.gap) / (size.width + size.gap)));
        double share = Math.max(size.height, height * 0.38 - TOP);
        int rows = (int) Math.max(1, Math.floor((share + size.gap) / (size.height + size.gap)));
        int shown = Math.min(count, columns * rows);
        int used = (shown + columns - 1) / columns;
        int even = used == 0 ? 0 : (shown + used - 1) / used;
        return new Grid(shown, even, Math.min(size.width, width - 2 * EDGE), size.height, size.gap);
    }

    /// The cards in as few rows as they fit in; as many as fit, where not all do.
    private static Grid cards(double width, double height, int count, CardSize size, boolean buttons) {
        double room = width - 2 * EDGE;
        double high = size.height(buttons);
        int most = (int) Math.max(1, Math.floor((room + size.gap) / (size.narrowest + size.gap)));
        int rows = (int) Math.max(0, Math.floor((height + size.gap) / (high + size.gap)));
        if (size.compareTo(CardSize.MEDIUM) <= 0) rows = Math.min(rows, 2);
        if (size == CardSize.TINY) rows = Math.max(1, rows);
        int shown = Math.min(count, most * rows);
        int used = (shown + most - 1) / most;
        int columns = used == 0 ? 0 : (shown + used - 1) / used;
        double wide = columns == 0 ? 0 : Math.floor(Math.min(size.widest, (room + size.gap) / columns - size.gap));
        return new Grid(shown, columns, wide, high, size.gap);
    }
}
