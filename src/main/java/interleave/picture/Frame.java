package interleave.picture;

import interleave.analysis.Analysis;
import interleave.program.ThreadId;
import java.util.List;

/// What all parts of one drawing of a timeline know.
record Frame(
        Analysis analysis,
        Course course,
        int position,
        TimelineView view,
        TimelineLayout layout,
        List<ThreadId> lanes,
        OrderView order,
        Sheet sheet) {
    /// Below this many pixels per step, steps are no longer drawn one by one.
    private static final double SINGLE = 4;

    /// Whether steps are drawn one by one.
    boolean single() {
        return view.pixelsPerStep() >= SINGLE;
    }

    int first() {
        return view.firstVisible();
    }

    int last() {
        return view.lastVisible(analysis.run().length());
    }

    /// A pixel of the track, cut to it, with some room for what sticks out.
    double cut(double x, double room) {
        return Math.clamp(x, view.left() - room, view.right() + room);
    }

    /// Whether a step steps back behind others.
    boolean dims(int number) {
        return order.only().isPresent() && order.dims(number, analysis.happensBefore());
    }

    /// Where a lane stands.
    double y(int lane) {
        return layout.lane(lane, view.scroll());
    }

    boolean visible(int lane) {
        return layout.visible(lane, view.scroll());
    }

    /// For every thread that has one its lane, for the others -1.
    int[] laneOfThread() {
        int[] found = new int[Math.max(course.busiest(), lanes.isEmpty() ? 0 : lanes.getLast().index()) + 1];
        java.util.Arrays.fill(found, -1);
        for (int lane = 0; lane < lanes.size(); lane++) found[lanes.get(lane).index()] = lane;
        return found;
    }
}
