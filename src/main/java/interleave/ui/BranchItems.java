package interleave.ui;

import interleave.engine.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;

/// The runs of a program as items of a menu.
final class BranchItems {
    private BranchItems() {}

    /// The runs of this program, to go back to.
    static List<MenuItem> of(Session session) {
        Branches all = session.branchesProperty().get();
        List<MenuItem> items = new ArrayList<>();
        for (int i = 0; i < all.runs().size(); i++) {
            int index = i;
            RadioMenuItem item = new RadioMenuItem(words(all, i));
            item.setMnemonicParsing(false);
            item.setSelected(i == all.present());
            item.setOnAction(_ -> {
                if (index != session.branchesProperty().get().present()) session.branch(index);
            });
            items.add(item);
        }
        return items;
    }

    /// A run in a few words: how long it is, how it ends, where it parts from the present one.
    static String words(Branches all, int index) {
        Run run = all.runs().get(index);
        String length = String.format(Locale.ROOT, "%d · %,d steps", index + 1, run.length());
        String end = run.outcome().map(outcome -> ", " + outcome.word()).orElse(", goes on");
        if (index == all.present()) return length + end;
        int parts = Branches.shared(all.run(), run) + 1;
        return length + end + String.format(Locale.ROOT, " · parts at step %,d", parts);
    }
}
