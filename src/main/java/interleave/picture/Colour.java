package interleave.picture;

import java.util.Locale;

/// A colour as screens have it: red, green, blue from 0 to 255, and how much it covers, from 0 to 1.
public record Colour(int red, int green, int blue, double opacity) {
    /// Reads `#RRGGBB`.
    public static Colour of(String hex) {
        int number = Integer.parseInt(hex.substring(1), 16);
        return new Colour(number >> 16 & 255, number >> 8 & 255, number & 255, 1);
    }

    /// The same colour, covering less.
    public Colour at(double newOpacity) {
        return new Colour(red, green, blue, newOpacity);
    }

    /// `#RRGGBB`, without the opacity.
    public String hex() {
        return String.format(Locale.ROOT, "#%02X%02X%02X", red, green, blue);
    }

    /// What is seen where this colour lies over an opaque one.
    public Colour over(Colour under) {
        return new Colour(mix(red, under.red), mix(green, under.green), mix(blue, under.blue), 1);
    }

    private int mix(int top, int bottom) {
        return (int) Math.round(top * opacity + bottom * (1 - opacity));
    }

    /// How well this opaque colour can be told from another, as WCAG measures it: 1 to 21. Text needs 4.5, signs need 3.
    public double contrast(Colour other) {
        double a = luminance();
        double b = other.luminance();
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int channel) {
        double part = channel / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
