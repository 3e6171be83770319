package interleave.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A drawing as data: its size, and its marks from back to front. The window paints it, the exports write it, tests read
/// it; its marks' targets give hit-testing and tooltips.
public record Picture(double width, double height, List<Mark> marks) {
    public Picture {
        marks = List.copyOf(marks);
    }

    /// The picture with nothing on it.
    public static Picture empty(double width, double height) {
        return new Picture(width, height, List.of());
    }

    /// What is at a point: the target of the front-most mark there that stands for something.
    public Target at(double x, double y) {
        for (int i = marks.size() - 1; i >= 0; i--) {
            Mark mark = marks.get(i);
            if (mark.target() != Target.NONE && mark.bounds().contains(x, y)) return mark.target();
        }
        return Target.NONE;
    }

    /// The room of the hindmost mark that stands for `target`: a thread's card, a step's mark, the place for a button.
    public Optional<Box> place(Target target) {
        return marks.stream().filter(m -> m.target().equals(target)).findFirst().map(Mark::bounds);
    }

    /// All targets of some kind with their places, in the order of the marks; each target once.
    public <T extends Target> List<Placed<T>> places(Class<T> kind) {
        List<Placed<T>> found = new ArrayList<>();
        java.util.Set<Target> seen = new java.util.HashSet<>();
        for (Mark mark : marks) {
            if (kind.isInstance(mark.target()) && seen.add(mark.target())) {
                found.add(new Placed<>(kind.cast(mark.target()), mark.bounds()));
            }
        }
        return found;
    }

    /// A target and where it is.
    public record Placed<T extends Target>(T target, Box box) {}

    /// This picture with another one laid over it at a place.
    public Picture with(Picture other, double x, double y) {
        List<Mark> all = new ArrayList<>(marks);
        for (Mark mark : other.marks) all.add(mark.moved(x, y));
        return new Picture(width, height, all);
    }
}
