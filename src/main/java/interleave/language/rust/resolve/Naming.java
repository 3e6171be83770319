package interleave.language.rust.resolve;

import interleave.language.rust.tree.Item;
import interleave.language.rust.tree.Name;
import interleave.language.rust.verdict.Notices;

/// Notes which names of a module are its own alone, and which are declared twice.
final class Naming {
    private final Notices notices;

    Naming(Notices notices) {
        this.notices = notices;
    }

    /// Looks at an item before it is declared.
    void check(Module module, Item item) {
        switch (item) {
            case Item.Struct it -> {
                name(module, it.name(), it.open(), false);
                if (it.fields().shape() != Item.Shape.NAMED) name(module, it.name(), it.open(), true);
            }
            case Item.Enum it -> name(module, it.name(), it.open(), false);
            case Item.Trait it -> name(module, it.name(), it.open(), false);
            case Item.Alias it -> name(module, it.name(), it.open(), false);
            case Item.Module it -> name(module, it.name(), it.open(), false);
            case Item.Function it -> name(module, it.name(), it.open(), true);
            case Item.Const it -> name(module, it.name(), it.open(), true);
            case Item.Static it -> name(module, it.name(), it.open(), true);
            case Item.Impl _, Item.Use _, Item.Foreign _ -> {}
        }
    }

    private void name(Module module, Name name, boolean open, boolean value) {
        if (!open) module.close(name.text());
        if (name.text().equals("_") || !module.declares(name.text(), value)) return;
        notices.undecided(name.span(), "`" + name + "` is declared twice: names are not checked here");
    }
}
