package interleave.language.go.pure;

import static interleave.language.go.pure.Given.answer;
import static interleave.language.go.pure.PureFunction.of;
import static interleave.language.go.pure.PureFunction.onMemory;

import interleave.language.go.text.CharacterClass;
import interleave.language.go.text.Runes;
import interleave.language.go.text.Words;
import interleave.program.Value;
import java.util.List;
import java.util.stream.Stream;

/// The package `strings`, but for what takes a function.
final class StringsFunctions {
    private StringsFunctions() {}

    static List<PureFunction> all() {
        return Stream.of(finding(), changing(), trimming(), lists())
                .flatMap(List::stream)
                .toList();
    }

    private static List<PureFunction> finding() {
        return List.of(
                of("strings.Contains", "string, string -> bool", g -> answer(g.text(0).contains(g.text(1)))),
                of("strings.ContainsRune", "string, rune -> bool", g -> answer(indexRune(g.text(0), g.number(1)) >= 0)),
                of("strings.ContainsAny", "string, string -> bool", g -> answer(indexAny(g.text(0), g.text(1)) >= 0)),
                of("strings.HasPrefix", "string, string -> bool", g -> answer(g.text(0).startsWith(g.text(1)))),
                of("strings.HasSuffix", "string, string -> bool", g -> answer(g.text(0).endsWith(g.text(1)))),
                of("strings.Index", "string, string -> int", g -> answer(g.text(0).indexOf(g.text(1)))),
                of("strings.LastIndex", "string, string -> int", g -> answer(g.text(0).lastIndexOf(g.text(1)))),
                of("strings.IndexByte", "string, byte -> int", g -> answer(g.text(0).indexOf((char) g.number(1)))),
                of("strings.IndexRune", "string, rune -> int", g -> answer(indexRune(g.text(0), g.number(1)))),
                of("strings.IndexAny", "string, string -> int", g -> answer(indexAny(g.text(0), g.text(1)))),
                of("strings.Count", "string, string -> int", g -> answer(Words.count(g.text(0), g.text(1)))),
                of("strings.EqualFold", "string, string -> bool", g -> answer(Words.equalFold(g.text(0), g.text(1)))),
                of("strings.Compare", "string, string -> int", g -> answer(sign(g.text(0).compareTo(g.text(1))))));
    }

    private static List<PureFunction> changing() {
        return List.of(
                of("strings.Repeat", "string, int -> string", g -> answer(repeat(g.text(0), g.number(1)))),
                of("strings.Replace", "string, string, string, int -> string", g ->
                        answer(Words.replace(g.text(0), g.text(1), g.text(2), g.number(3)))),
                of("strings.ReplaceAll", "string, string, string -> string", g ->
                        answer(Words.replace(g.text(0), g.text(1), g.text(2), -1))),
                of("strings.ToUpper", "string -> string", g -> answer(Words.map(g.text(0), CharacterClass::toUpper))),
                of("strings.ToLower", "string -> string", g -> answer(Words.map(g.text(0), CharacterClass::toLower))),
                of("strings.Title", "string -> string", g -> answer(Words.title(g.text(0)))));
    }

    private static List<PureFunction> trimming() {
        return List.of(
                of("strings.TrimSpace", "string -> string", g ->
                        answer(Words.trim(g.text(0), CharacterClass::isSpace))),
                of("strings.Trim", "string, string -> string", g -> answer(Words.trim(g.text(0), Words.in(g.text(1))))),
                of("strings.TrimLeft", "string, string -> string", g ->
                        answer(Words.trimLeft(g.text(0), Words.in(g.text(1))))),
                of("strings.TrimRight", "string, string -> string", g ->
                        answer(Words.trimRight(g.text(0), Words.in(g.text(1))))),
                of("strings.TrimPrefix", "string, string -> string", g -> answer(withoutPrefix(g.text(0), g.text(1)))),
                of("strings.TrimSuffix", "string, string -> string", g -> answer(withoutSuffix(g.text(0), g.text(1)))),
                of("strings.Cut", "string, string -> string, string, bool", g -> cut(g.text(0), g.text(1))));
    }

    private static List<PureFunction> lists() {
        return List.of(
                onMemory("strings.Join", "[]string, string -> string", g ->
                        answer(String.join(g.text(1), g.texts(0)))),
                onMemory("strings.Split", "string, string -> []string", g -> split(g, -1, false)),
                onMemory("strings.SplitN", "string, string, int -> []string", g -> split(g, g.number(2), false)),
                onMemory("strings.SplitAfter", "string, string -> []string", g -> split(g, -1, true)),
                onMemory("strings.Fields", "string -> []string", g ->
                        g.slice(Words.fields(g.text(0), CharacterClass::isSpace))));
    }

    private static Value split(Given given, long limit, boolean keep) {
        if (limit == 0) return Value.NIL;
        return given.slice(Words.split(given.text(0), given.text(1), limit, keep));
    }

    private static long indexRune(String bytes, long rune) {
        for (int at = 0; at < bytes.length(); at += Runes.width(bytes, at)) {
            if (Runes.at(bytes, at) == rune) return at;
        }
        return -1;
    }

    private static long indexAny(String bytes, String set) {
        for (int at = 0; at < bytes.length(); at += Runes.width(bytes, at)) {
            if (Words.in(set).test(Runes.at(bytes, at))) return at;
        }
        return -1;
    }

    private static long sign(int difference) {
        return Integer.signum(difference);
    }

    private static String repeat(String bytes, long count) {
        if (count < 0) throw new LibraryPanic("strings: negative Repeat count").exception();
        if (count * bytes.length() > LibraryPanic.LONGEST) {
            throw new LibraryPanic("strings: Repeat output length overflow").exception();
        }
        return bytes.repeat((int) count);
    }

    private static String withoutPrefix(String bytes, String prefix) {
        return bytes.startsWith(prefix) ? bytes.substring(prefix.length()) : bytes;
    }

    private static String withoutSuffix(String bytes, String suffix) {
        return bytes.endsWith(suffix) ? bytes.substring(0, bytes.length() - suffix.length()) : bytes;
    }

    private static Value cut(String bytes, String separator) {
        int at = bytes.indexOf(separator);
        return at < 0
                ? Given.several(answer(bytes), answer(""), answer(false))
                : Given.several(
                        answer(bytes.substring(0, at)), answer(bytes.substring(at + separator.length())), answer(true));
    }
}
