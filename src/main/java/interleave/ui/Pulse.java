package interleave.ui;

import javafx.animation.AnimationTimer;

/// Does something at the next pulse, once, however often it is asked to: a run may change a thousand times between two.
final class Pulse {
    private final AnimationTimer timer;
    private boolean asked;

    Pulse(Runnable action) {
        timer = new AnimationTimer() {
            @Override
            public void handle(long now) {
                stop();
                asked = false;
                action.run();
            }
        };
    }

    void ask() {
        if (asked) return;
        asked = true;
        timer.start();
    }
}
