package interleave.picture;

import interleave.picture.Ink.Tone;

/// What is inside a mark: a colour, and perhaps slanted lines in another one over it.
public record Fill(Ink ink, Ink hatch) {
    /// Nothing inside.
    public static final Fill NONE = new Fill(Tone.NONE, Tone.NONE);
    /// How destroyed values look: hatched, so that it can be told without colour.
    public static final Fill DESTROYED = new Fill(Tone.LOSS_SOFT, Tone.LOSS);
    /// The distance between the lines of a hatch, across, and how thick they are.
    public static final double HATCH_GAP = 5;
    public static final double HATCH_WIDTH = 1.1;

    /// A plain colour.
    public static Fill of(Ink ink) {
        return new Fill(ink, Tone.NONE);
    }

    /// Whether there is a colour.
    public boolean visible() {
        return ink != Tone.NONE;
    }

    /// Whether there are slanted lines. They rise to the right.
    public boolean hatched() {
        return hatch != Tone.NONE;
    }
}
