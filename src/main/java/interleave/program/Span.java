package interleave.program;

/// A stretch of a source text, as offsets in UTF-16 units: `start` inclusive, `end` exclusive. Lines and columns are the
/// business of [Source].
public record Span(int start, int end) {
    /// The place of things that stand nowhere in the text, such as the end of a thread.
    public static final Span NOWHERE = new Span(0, 0);

    /// @throws IllegalArgumentException if the end stands before the start, or the start before the text
    public Span {
        if (start < 0 || end < start) throw new IllegalArgumentException("span " + start + ".." + end);
    }

    /// Whether `offset` lies in this stretch.
    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /// Whether the whole of `other` lies in this stretch.
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }
}
