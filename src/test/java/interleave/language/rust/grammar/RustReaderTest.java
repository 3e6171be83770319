package interleave.language.rust.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.language.rust.tree.Expr;
import interleave.language.rust.tree.Expr.Piece;
import interleave.language.rust.tree.Item;
import interleave.language.rust.tree.Literal;
import interleave.language.rust.tree.Pattern;
import interleave.language.rust.tree.Statement;
import interleave.language.rust.verdict.Notices;
import interleave.language.rust.verdict.Verdict;
import interleave.program.Source;
import interleave.program.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class RustReaderTest {
    private static Item.File read(String text) {
        Notices notices = new Notices();
        Item.File file = RustReader.read(new Source("main.rs", text), notices).orElseThrow();
        assertEquals(new Verdict.Accepted(List.of()), notices.verdict());
        return file;
    }

    private static Expr.Block body(String statements) {
        return ((Item.Function) read("fn main() { " + statements + " }").items().getFirst()).body().orElseThrow();
    }

    private static Expr value(String text) {
        return body(text).value().orElseThrow();
    }

    private static List<String> refused(String text) {
        Notices notices = new Notices();
        RustReader.read(new Source("main.rs", text), notices);
        return notices.verdict() instanceof Verdict.Undecided undecided
                ? undecided.reasons().stream().map(Verdict.Reason::text).toList()
                : List.of();
    }

    @Test
    void aStatementWithoutSemicolonAtTheEndIsTheValueOfTheBlock() {
        Expr.Block block = body("if a { 1 } else { 2 } let b = 3; if b { 4 } else { 5 }");
        assertEquals(2, block.statements().size());
        assertInstanceOf(Expr.If.class, block.value().orElseThrow());
        assertTrue(body("f();").value().isEmpty());
    }

    @Test
    void argumentsOfMacrosStandWhereTheyStandInTheText() {
        String text = "fn main() { println!(\"{} {x:?} {0:>+#08.3}\", a.b(1), ); }";
        Item.Function main = (Item.Function) read(text).items().getFirst();
        Expr.Formatting call = (Expr.Formatting)
                ((Statement.Effect) main.body().orElseThrow().statements().getFirst()).value();
        Expr.Format format = call.format();
        assertEquals("a.b(1)", cut(text, format.arguments().get(0).span()));
        assertEquals("x", cut(text, format.arguments().get(1).span()));
        assertEquals("{x:?}", cut(text, ((Piece.Shown) format.pieces().get(2)).span()));
        Piece.Shown last = (Piece.Shown) format.pieces().getLast();
        assertEquals(new Piece.Shown(last.span(), 0, "", ' ', '>', true, true, true, 8, -1, 3, -1), last);
    }

    @Test
    void widthAndPrecisionMayBeArguments() {
        Expr.Format format = ((Expr.Formatting) value("format!(\"{:w$.*} {:1$}\", 2, 3.5, 7, w = 6)")).format();
        Piece.Shown first = (Piece.Shown) format.pieces().getFirst();
        assertEquals(List.of(3, 0, 1), List.of(first.widthArgument(), first.precisionArgument(), first.argument()));
        Piece.Shown second = (Piece.Shown) format.pieces().getLast();
        assertEquals(List.of(1, 2), List.of(second.widthArgument(), second.argument()));
    }

    @Test
    void literalsMeanWhatTheReferenceSays() {
        assertEquals(new Literal.Whole(java.math.BigInteger.valueOf(255), "u8"), literal("0xff_u8"));
        assertEquals(new Literal.Whole(java.math.BigInteger.valueOf(0xf32), ""), literal("0xf32"));
        assertEquals(new Literal.Real(1500, "f32"), literal("1.5e3f32"));
        assertEquals(new Literal.Real(1, "f64"), literal("1f64"));
        assertEquals(new Literal.Character(0x1F600), literal("'\\u{1F600}'"));
        assertEquals(new Literal.Text(interleave.program.Value.Text.of("a\"b\nc")), literal("\"a\\\"b\\n\\\n   c\""));
        assertEquals(new Literal.Text(interleave.program.Value.Text.of("a\\\"b")), literal("r#\"a\\\"b\"#"));
    }

    private static Literal literal(String text) {
        return ((Expr.Constant) value(text)).value();
    }

    @Test
    void rangesKeepTheirEnds() {
        assertEquals("Range[, 5, true]", range("..=5"));
        assertEquals("Range[1, 5, false]", range("1..5"));
        assertEquals("Range[1, , false]", range("1.."));
    }

    private static String range(String text) {
        Expr.Range range = (Expr.Range) value(text);
        return "Range[" + whole(range.from()) + ", " + whole(range.to()) + ", " + range.inclusive() + "]";
    }

    private static String whole(java.util.Optional<Expr> end) {
        return end.map(e -> ((Literal.Whole) ((Expr.Constant) e).value()).number().toString()).orElse("");
    }

    @Test
    void patternsAreReadWithTheUnderscore() {
        Statement.Let let = (Statement.Let) body("let (_, mut a, ref b @ Some(_), ..) = t;").statements().getFirst();
        List<Pattern> all = ((Pattern.Tuple) let.pattern()).elements();
        assertInstanceOf(Pattern.Wildcard.class, all.get(0));
        assertTrue(((Pattern.Binding) all.get(1)).mutable());
        assertTrue(((Pattern.Binding) all.get(2)).reference());
        assertInstanceOf(Pattern.Rest.class, all.get(3));
        Expr.For loop = (Expr.For) value("for _ in 0..3 { }");
        assertInstanceOf(Pattern.Wildcard.class, loop.pattern());
        Expr.Matches matches = (Expr.Matches) value("matches!(f(x, y), Some(n) | Ok(n) if n > 0)");
        assertInstanceOf(Pattern.Or.class, matches.pattern());
        assertTrue(matches.guard().isPresent());
    }

    @Test
    void importsAreOneForEachName() {
        Item.Use use = (Item.Use) read("use std::{sync::{self, atomic::{AtomicI32 as A, Ordering::*}}, thread};")
                .items().getFirst();
        assertEquals(List.of("std::sync", "std::sync::atomic::AtomicI32 as A", "std::sync::atomic::Ordering::*", "std::thread"),
                use.imports().stream().map(RustReaderTest::spelled).toList());
    }

    private static String spelled(Item.Import one) {
        String path = String.join("::", one.path().segments().stream().map(s -> s.name().text()).toList());
        return path + one.as().map(name -> " as " + name).orElse("") + (one.all() ? "::*" : "");
    }

    @Test
    void whatIsNotUnderstoodIsNamed() {
        assertEquals(List.of("an `async` function is not understood"), refused("async fn f() {}"));
        assertEquals(List.of("the macro `my!` is not understood"), refused("fn main() { my!(3); }"));
        assertEquals(1, refused("fn main() { let x = ; }").size());
        assertEquals(1, refused("fn main() { println!(\"{}\", ,); }").size());
    }

    private static String cut(String text, Span span) {
        return text.substring(span.start(), span.end());
    }
}
