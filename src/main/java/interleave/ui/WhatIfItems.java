package interleave.ui;

import interleave.engine.Choice;
import interleave.program.ThreadId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.MenuItem;

/// The other choices that could have been made at a step, as items of a menu.
final class WhatIfItems {
    private WhatIfItems() {}

    static List<MenuItem> of(Comparing comparing, int step) {
        return of(comparing, step, comparing.ways(step), "No other thread could go here");
    }

    /// Those of one thread.
    static List<MenuItem> of(Comparing comparing, int step, ThreadId thread) {
        List<Choice> ways = comparing.ways(step).stream().filter(way -> way.thread().equals(thread)).toList();
        return of(comparing, step, ways, thread + " has no other step to take here");
    }

    private static List<MenuItem> of(Comparing comparing, int step, List<Choice> ways, String without) {
        List<MenuItem> items = new ArrayList<>();
        for (Choice choice : ways) {
            MenuItem item = new MenuItem(String.format(Locale.ROOT, "What if %s took step %,d?", choice, step));
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> comparing.whatIf(step, choice));
            items.add(item);
        }
        if (items.isEmpty()) {
            MenuItem none = new MenuItem(without);
            none.setDisable(true);
            items.add(none);
        }
        return items;
    }
}
