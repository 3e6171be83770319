package interleave.ui;

import javafx.animation.AnimationTimer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;

/// Moves the position by the clock. Nothing here is drawn: a step that was just taken has come [#arrivalProperty()] of its
/// way, and pictures are functions of run, position and that.
public final class Playback {
    /// The speeds that can be chosen, in steps per second.
    public static final double[] SPEEDS = {0.25, 0.5, 1, 2, 5, 20, 100, 1000};
    /// How long a step is on its way, in seconds, where there is time for it.
    private static final double ARRIVAL = 0.5;
    /// Above this many steps a second no way can be seen.
    private static final double FASTEST_SEEN = 12;
    /// A pulse that was late does not make up for more than this, in seconds.
    private static final double LONGEST_PULSE = 0.1;

    private final Session session;
    private final BooleanProperty playing = new SimpleBooleanProperty();
    private final DoubleProperty speed = new SimpleDoubleProperty(1);
    private final ReadOnlyDoubleWrapper arrival = new ReadOnlyDoubleWrapper(1);
    private final AnimationTimer timer;
    private boolean still;
    /// Whether the position moves by itself just now.
    private boolean moving;
    private long last;
    /// How many steps are due.
    private double due;

    public Playback(Session session) {
        this.session = session;
        timer = new AnimationTimer() {
            @Override
            public void handle(long now) {
                pulse(now);
            }
        };
        session.momentProperty().subscribe(this::moved);
        playing.subscribe(this::run);
        session.appearance().reducedMotionProperty().subscribe(() -> arrival.set(1));
    }

    /// Whether the position moves by itself.
    public BooleanProperty playingProperty() {
        return playing;
    }

    /// In steps per second.
    public DoubleProperty speedProperty() {
        return speed;
    }

    /// How far the last step has come on its way: from 0, it has just begun, to 1, it is done.
    public ReadOnlyDoubleProperty arrivalProperty() {
        return arrival.getReadOnlyProperty();
    }

    public void toggle() {
        playing.set(!playing.get());
    }

    /// While the position is dragged, nothing is on its way.
    public void hold(boolean dragged) {
        still = dragged;
        if (dragged) {
            playing.set(false);
            arrival.set(1);
        }
    }

    private void moved(Moment before, Moment now) {
        // Who goes somewhere wants to look at it.
        if (!moving && before != null && now.position() != before.position()) playing.set(false);
        boolean forward = before != null && now.position() == before.position() + 1;
        boolean seen = forward && !still && !session.appearance().reducedMotionProperty().get();
        if (seen && !(playing.get() && speed.get() > FASTEST_SEEN)) {
            arrival.set(0);
            start();
        } else {
            arrival.set(1);
        }
    }

    private void run(boolean now) {
        if (now) {
            due = 1;
            start();
        }
    }

    private void start() {
        if (!playing.get() || last == 0) last = 0;
        timer.start();
    }

    /// A moment of the clock, in nanoseconds.
    void pulse(long now) {
        double passed = last == 0 ? 0 : Math.min((now - last) / 1e9, LONGEST_PULSE);
        last = now;
        double way = playing.get() ? Math.min(ARRIVAL, 0.6 / speed.get()) : ARRIVAL;
        if (arrival.get() < 1) arrival.set(Math.min(1, arrival.get() + passed / way));
        if (playing.get()) {
            moving = true;
            play(passed);
            moving = false;
        }
        if (!playing.get() && arrival.get() >= 1) {
            timer.stop();
            last = 0;
        }
    }

    private void play(double passed) {
        due += passed * speed.get();
        int steps = (int) due;
        if (steps == 0) return;
        due -= steps;
        Moment now = session.momentProperty().get();
        if (steps > 1 && now.run().length() - now.position() >= steps) {
            session.go(now.position() + steps);
            return;
        }
        for (int i = 0; i < steps; i++) {
            boolean stepped = session.workProperty().get().isPresent() || session.step();
            if (!stepped) {
                playing.set(false);
                return;
            }
        }
    }
}
