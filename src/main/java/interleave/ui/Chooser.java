package interleave.ui;

import interleave.engine.Scheduler;
import interleave.engine.Schedulers;
import java.util.Optional;

/// Who makes the choices where a run is not yet known: the person, or a scheduler.
public sealed interface Chooser {
    /// The person at the keyboard.
    record Person() implements Chooser {}

    /// A scheduler with its settings.
    record Strategy(Schedulers.Named named, Schedulers.Settings settings) implements Chooser {}

    /// What it is called in a menu.
    default String title() {
        return switch (this) {
            case Person _ -> "I choose";
            case Strategy strategy -> strategy.named().title();
        };
    }

    /// The scheduler that makes the choices; empty where the person does.
    /// @param length about how many steps the program takes
    default Optional<Scheduler> scheduler(int length) {
        return switch (this) {
            case Person _ -> Optional.empty();
            case Strategy(var named, var settings) -> Optional.of(named.make(settings.withLength(length)));
        };
    }
}
