package interleave.picture;

/// How large the card of a shared cell is.
enum CellSize {
    BIG(190, 122, 16, 58),
    MEDIUM(158, 108, 12, 46),
    SMALL(112, 64, 8, 34),
    TINY(84, 38, 6, 22);

    final double width;
    final double height;
    final double gap;
    /// What stays free under the cells, for values to travel through.
    final double below;

    CellSize(double width, double height, double gap, double below) {
        this.width = width;
        this.height = height;
        this.gap = gap;
        this.below = below;
    }
}
