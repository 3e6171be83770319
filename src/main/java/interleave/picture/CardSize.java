package interleave.picture;

/// How large the card of a thread is, from all that there is to say to hardly more than a name.
enum CardSize {
    FULL(176, 236, 200, 12),
    MEDIUM(128, 190, 158, 10),
    COMPACT(92, 150, 94, 8),
    SMALL(62, 120, 58, 6),
    TINY(42, 110, 29, 5);

    /// The room that a step button takes, with what is free around it.
    static final double BUTTON = 42;

    final double narrowest;
    final double widest;
    private final double height;
    final double gap;

    CardSize(double narrowest, double widest, double height, double gap) {
        this.narrowest = narrowest;
        this.widest = widest;
        this.height = height;
        this.gap = gap;
    }

    /// The height of the card, with or without a step button in it.
    double height(boolean buttons) {
        if (buttons) return height;
        return switch (this) {
            case FULL -> height - 42;
            case MEDIUM -> height - 34;
            case COMPACT -> height - 28;
            case SMALL, TINY -> height; // the card itself is the button
        };
    }
}
