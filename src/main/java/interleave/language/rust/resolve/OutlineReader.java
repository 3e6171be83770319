package interleave.language.rust.resolve;

import interleave.language.rust.resolve.Part.Kind;
import interleave.program.Span;
import java.util.ArrayList;
import java.util.List;

/// Finds the declarations in the library's text. It knows how the library is written, not all of Rust; a test holds it
/// against what the parser finds.
final class OutlineReader {
    private final Scanner scanner;

    OutlineReader(Scanner scanner) {
        this.scanner = scanner;
    }

    /// Those up to the brace at the end.
    List<Part> parts() {
        List<Part> all = new ArrayList<>();
        scanner.blanks();
        while (scanner.here() != '}') {
            all.add(part());
            scanner.blanks();
        }
        return all;
    }

    private Part part() {
        int start = scanner.at();
        String lang = "";
        List<String> derives = new ArrayList<>();
        while (scanner.here() == '#') {
            int attribute = scanner.at();
            while (scanner.here() != '[') scanner.over();
            scanner.over();
            String text = scanner.from(attribute);
            if (text.startsWith("#[lang ")) lang = text.substring(text.indexOf('"') + 1, text.lastIndexOf('"'));
            if (text.startsWith("#[derive(")) derives(text, derives);
            scanner.blanks();
        }
        return declaration(start, lang, derives);
    }

    private static void derives(String attribute, List<String> derives) {
        String names = attribute.substring(attribute.indexOf('(') + 1, attribute.lastIndexOf(')'));
        for (String name : names.split(",")) derives.add(name.strip());
    }

    private Part declaration(int start, String lang, List<String> derives) {
        boolean constant = false;
        while (true) {
            scanner.blanks();
            String word = scanner.word();
            switch (word) {
                case "pub" -> {
                    if (scanner.here() == '(') scanner.over();
                }
                case "unsafe" -> {}
                case "const" -> {
                    scanner.blanks();
                    int name = scanner.at();
                    String next = scanner.word();
                    if (next.equals("fn")) return function(start, lang);
                    if (!next.equals("unsafe")) return semicolon(Kind.CONSTANT, scanner.from(name), start, lang);
                }
                case "fn" -> {
                    return function(start, lang);
                }
                case "mod" -> {
                    return inside(Kind.MODULE, name(), Heads.ANY, start, lang);
                }
                case "trait" -> {
                    return inside(Kind.TRAIT, name(), Heads.ANY, start, lang);
                }
                case "extern" -> {
                    return inside(Kind.FOREIGN, "", Heads.ANY, start, lang);
                }
                case "impl" -> {
                    ImplHead head = ImplHead.read(scanner);
                    return inside(Kind.IMPL, head.trait(), head.type(), start, lang);
                }
                case "struct", "enum" -> {
                    return type(start, lang, derives);
                }
                case "static" -> {
                    return semicolon(Kind.STATIC, name(), start, lang);
                }
                case "type" -> {
                    return semicolon(Kind.ALIAS, name(), start, lang);
                }
                case "use" -> {
                    return semicolon(Kind.USE, "", start, lang);
                }
                default -> throw new IllegalStateException("the library's text is not understood at " + scanner.at());
            }
        }
    }

    private String name() {
        scanner.blanks();
        String word = scanner.word();
        return word.equals("mut") ? name() : word;
    }

    private Part made(Kind kind, String name, int start, String lang, List<String> derives) {
        Span span = new Span(start, scanner.at());
        return new Part(kind, name, Heads.ANY, span, span, lang, derives, List.of());
    }

    private Part function(int start, String lang) {
        String name = name();
        while (scanner.here() != '{' && scanner.here() != ';') scanner.over();
        int body = scanner.at() + 1;
        scanner.over();
        Span span = new Span(start, scanner.at());
        return new Part(Kind.FUNCTION, name, Heads.ANY, span, new Span(start, body), lang, List.of(), List.of());
    }

    private Part semicolon(Kind kind, String name, int start, String lang) {
        while (scanner.here() != ';') scanner.over();
        scanner.step();
        return made(kind, name, start, lang, List.of());
    }

    private Part type(int start, String lang, List<String> derives) {
        String name = name();
        while (scanner.here() != '{' && scanner.here() != ';') scanner.over();
        scanner.over();
        return made(Kind.TYPE, name, start, lang, derives);
    }

    private Part inside(Kind kind, String name, String head, int start, String lang) {
        while (scanner.here() != '{') scanner.over();
        scanner.step();
        int first = scanner.at();
        List<Part> parts = parts();
        scanner.step();
        return new Part(kind, name, head, new Span(start, scanner.at()), new Span(start, first), lang, List.of(), parts);
    }
}
