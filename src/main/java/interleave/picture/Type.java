package interleave.picture;

/// How a text is set: face, size in pixels, weight.
public record Type(Face face, double size, Weight weight) {
    /// Which letters.
    public enum Face {
        /// Inter: text.
        SANS,
        /// JetBrains Mono: code and values. It has [Weight#REGULAR] and [Weight#BOLD] only.
        MONO
    }

    /// How strong the letters are.
    public enum Weight {
        REGULAR(400),
        MEDIUM(500),
        SEMIBOLD(600),
        BOLD(700);

        private final int number;

        Weight(int number) {
            this.number = number;
        }

        /// The weight as CSS counts it.
        public int number() {
            return number;
        }
    }

    /// Mono is set in the nearest weight that it has.
    public Type {
        if (face == Face.MONO) weight = weight.number() < 600 ? Weight.REGULAR : Weight.BOLD;
    }

    /// Text.
    public static Type sans(double size) {
        return new Type(Face.SANS, size, Weight.REGULAR);
    }

    /// Text of some weight.
    public static Type sans(double size, Weight weight) {
        return new Type(Face.SANS, size, weight);
    }

    /// Code or a value.
    public static Type mono(double size, Weight weight) {
        return new Type(Face.MONO, size, weight);
    }

    /// The same in another size.
    public Type sized(double other) {
        return new Type(face, other, weight);
    }

    /// How far capital letters rise above the line.
    public double capHeight() {
        return size * 0.73;
    }

    /// How far letters and their accents rise above the line.
    public double ascent() {
        return size * 0.97;
    }

    /// How far letters reach below the line.
    public double descent() {
        return size * 0.25;
    }
}
