package interleave.language.rust.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import interleave.language.rust.grammar.RustReader;
import interleave.language.rust.tree.Attribute;
import interleave.language.rust.tree.Item;
import interleave.language.rust.tree.Name;
import interleave.language.rust.verdict.Notices;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OutlineTest {
    @Test
    void bodiesAreBlankAndPlacesStay() {
        assertEquals("fn f(a: [u8; 2]) -> char {     }", first("fn f(a: [u8; 2]) -> char { '}' } fn g();"));
        assertEquals("fn f() {          }", first("fn f() { \"}\" // }\n} fn g();"));
        assertEquals("fn f();", first("fn f(); fn g() {}"));
        assertEquals("type F = fn(A) -> B;", first("type F = fn(A) -> B; fn f<'a>(x: &'a u8) { x }"));
        assertEquals("impl<T: Into<[u8; 2]>> A for B<T> {}", first("impl<T: Into<[u8; 2]>> A for B<T> { fn f() {} }"));
    }

    private static String first(String text) {
        Outline outline = Outline.of(text);
        return outline.text(outline.parts().getFirst());
    }

    @Test
    void implsAreOfATraitForAType() {
        assertEquals(new ImplHead("", "Vec"), head("impl<T: Clone, const N: usize> Vec<[T; N]> {}"));
        assertEquals(new ImplHead("From", "&"), head("impl<'a, T: Fn(A) -> B> super::From<Vec<T>> for &'a T where T: Copy {}"));
        assertEquals(new ImplHead("Send", "Rc"), head("impl<T: ?Sized> !Send for crate::rc::Rc<T> {}"));
        assertEquals(new ImplHead("Fn", Heads.ANY), head("impl<A, F> Fn<A> for F {}"));
        assertEquals(new ImplHead("Debug", "!"), head("unsafe impl Debug for ! {}"));
        assertEquals(new ImplHead("", "dyn"), head("impl dyn Error + 'static {}"));
        assertEquals(new ImplHead("Debug", "fn"), head("impl<R> Debug for fn() -> R {}"));
    }

    private static ImplHead head(String text) {
        Part part = Outline.of(text).parts().getFirst();
        return new ImplHead(part.name(), part.head());
    }

    /// What is found without a parser is what the parser finds.
    @Test
    void isWhatTheParserFinds() {
        Notices notices = new Notices();
        Item.File file = RustReader.read(Library.get().source(), notices).orElseThrow();
        List<String> parsed = new ArrayList<>();
        file.items().forEach(item -> tell(item, parsed));
        List<String> found = new ArrayList<>();
        Outline.of(Library.get().source().text()).parts().forEach(part -> tell(part, found));
        assertEquals(parsed, found);
    }

    private static void tell(Part part, List<String> all) {
        String lang = part.lang().isEmpty() ? "" : " " + part.lang();
        all.add(part.kind() + " " + part.name() + lang + (part.derives().isEmpty() ? "" : " " + part.derives()));
        part.inside().forEach(inside -> tell(inside, all));
        if (!part.inside().isEmpty()) all.add("end");
    }

    private static void tell(Item item, List<String> all) {
        String lang = text(item, "lang").map(text -> text.replaceAll("[=\" ]", "")).map(text -> " " + text).orElse("");
        List<String> derives = text(item, "derive").stream()
                .flatMap(text -> List.of(text.substring(1, text.length() - 1).split(", ")).stream())
                .toList();
        String derived = derives.isEmpty() ? "" : " " + derives;
        List<Item> inside = switch (item) {
            case Item.Module it -> told(all, "MODULE " + it.name() + lang, it.items());
            case Item.Trait it -> told(all, "TRAIT " + it.name() + lang, it.items());
            case Item.Impl it -> told(all, "IMPL " + it.trait().map(path -> path.last().name()).map(Name::text).orElse("") + lang, it.items());
            case Item.Foreign it -> told(all, "FOREIGN " + lang, it.items());
            case Item.Struct it -> told(all, "TYPE " + it.name() + lang + derived, List.of());
            case Item.Enum it -> told(all, "TYPE " + it.name() + lang + derived, List.of());
            case Item.Function it -> told(all, "FUNCTION " + it.name() + lang, List.of());
            case Item.Const it -> told(all, "CONSTANT " + it.name() + lang, List.of());
            case Item.Static it -> told(all, "STATIC " + it.name() + lang, List.of());
            case Item.Alias it -> told(all, "ALIAS " + it.name() + lang, List.of());
            case Item.Use _ -> told(all, "USE ", List.of());
        };
        inside.forEach(one -> tell(one, all));
        if (!inside.isEmpty()) all.add("end");
    }

    private static List<Item> told(List<String> all, String line, List<Item> inside) {
        all.add(line);
        return inside;
    }

    private static Optional<String> text(Item item, String attribute) {
        return item.attributes().stream().filter(one -> one.name().equals(attribute)).map(Attribute::text).findFirst();
    }
}
