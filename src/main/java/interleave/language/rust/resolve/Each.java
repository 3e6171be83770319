package interleave.language.rust.resolve;

import interleave.language.rust.tree.Attribute;
import interleave.language.rust.tree.Item;
import interleave.language.rust.type.Arguments;
import interleave.language.rust.type.Ty;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// An impl of the library that stands for several: `#[each(A B, C<D>)]` has one with `A` for the name `Each` in it and `B`
/// for `With`, and one with `C<D>` for `Each`.
final class Each {
    static final String NAME = "Each";

    private Each() {}

    /// The scopes in which the impl is to be read.
    static List<Scope> scopes(Item.Impl impl, Scope around) {
        Optional<Attribute> each = impl.attributes().stream().filter(one -> one.name().equals("each")).findFirst();
        if (each.isEmpty()) return List.of(around);
        List<Scope> all = new ArrayList<>();
        String text = each.get().text();
        for (String names : text.substring(1, text.length() - 1).split(",")) {
            String[] words = names.strip().split("\\s+");
            if (words[0].isEmpty()) continue;
            Scope inside = around.inside();
            inside.name(NAME, read(words[0], around));
            if (words.length > 1) inside.name("With", read(words[1], around));
            all.add(inside);
        }
        return all;
    }

    private static Resolved read(String text, Scope scope) {
        int bracket = text.indexOf('<');
        String name = bracket < 0 ? text : text.substring(0, bracket);
        Resolved found = scope.type(name)
                .orElseThrow(() -> new IllegalStateException("the library has no " + name + " for `each`"));
        if (bracket < 0) return found;
        Ty argument = type(read(text.substring(bracket + 1, text.length() - 1), scope));
        return new Resolved.SelfType(new Ty.Adt(((Resolved.Adt) found).definition(),
                new Arguments(List.of(), List.of(argument), List.of())));
    }

    private static Ty type(Resolved resolved) {
        return switch (resolved) {
            case Resolved.Primitive primitive -> primitive.type();
            case Resolved.SelfType self -> self.type();
            default -> throw new IllegalStateException("`each` knows no types such as " + resolved);
        };
    }
}
