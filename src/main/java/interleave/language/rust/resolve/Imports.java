package interleave.language.rust.resolve;

import interleave.language.rust.tree.Item;
import interleave.language.rust.tree.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What `use` brings into modules: each import is tried until nothing new is found, since one may need another.
final class Imports {
    /// Macros of the library are known by their names alone.
    private static final Set<String> MACROS = Set.of("addr_of", "addr_of_mut", "println", "print", "eprintln", "format",
            "assert_eq", "thread_local", "write", "writeln", "dbg", "matches");

    private final Crate crate;
    private final List<Open> open = new ArrayList<>();

    private record Open(Module module, Item.Import tree, Scope scope) {}

    Imports(Crate crate) {
        this.crate = crate;
    }

    void add(Module module, Item.Use use, Scope scope) {
        for (Item.Import one : use.imports()) open.add(new Open(module, one, scope));
    }

    /// Of the library: each name is looked for when somebody looks for it here.
    void later(Module module, Item.Use use, Scope scope) {
        for (Item.Import one : use.imports()) {
            Open alone = new Open(module, one, scope);
            String name = name(one);
            if (one.all() || name.equals("_")) now(alone);
            else module.later(name, true, () -> now(alone));
        }
    }

    private void now(Open one) {
        if (!done(one)) unknown(one);
    }

    void resolve() {
        boolean progress = true;
        while (progress && !open.isEmpty()) {
            progress = open.removeIf(this::done);
        }
        open.forEach(this::unknown);
        open.clear();
    }

    private void unknown(Open one) {
        crate.notices().undecided(one.tree.span(),
                "`" + TypeReader.text(one.tree.path()) + "` is not known: names are not checked here");
    }

    private static String name(Item.Import tree) {
        return tree.as().map(Object::toString).orElse(tree.path().last().name().text());
    }

    private boolean done(Open one) {
        Path path = one.tree.path();
        if (one.tree.all()) {
            Optional<Resolved> found = all(one.scope.type(path), path);
            if (found.isEmpty()) return false;
            if (found.get() instanceof Resolved.InModule in) one.module.importAll(in.module());
            else if (found.get() instanceof Resolved.Adt adt) one.module.importVariants(adt);
            return true;
        }
        if (path.segments().getFirst().name().text().equals("std") && MACROS.contains(path.last().name().text())) return true;
        Optional<Resolved> type = all(one.scope.type(path), path);
        Optional<Resolved> value = all(one.scope.value(path), path);
        if (type.isEmpty() && value.isEmpty()) return false;
        String name = name(one.tree);
        if (name.equals("_")) {
            if (type.isPresent() && type.get() instanceof Resolved.Trait trait) one.module.unnamed(trait.definition());
            return true;
        }
        type.ifPresent(what -> one.module.type(name, what));
        value.ifPresent(what -> one.module.value(name, what));
        return true;
    }

    private static Optional<Resolved> all(Optional<Resolved.Found> found, Path path) {
        return found.filter(one -> one.used() == path.segments().size()).map(Resolved.Found::what);
    }
}
