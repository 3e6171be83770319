package interleave.language.go.pure;

import static interleave.language.go.pure.Given.answer;

import interleave.language.go.text.CharacterClass;
import interleave.language.go.text.Quoted;
import interleave.language.go.text.Runes;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/// The packages `unicode` and `unicode/utf8`.
final class UnicodeFunctions {
    private UnicodeFunctions() {}

    static List<PureFunction> all() {
        return List.of(
                test("IsUpper", CharacterClass::isUpper),
                test("IsLower", CharacterClass::isLower),
                test("IsLetter", CharacterClass::isLetter),
                test("IsDigit", CharacterClass::isDigit),
                test("IsNumber", CharacterClass::isNumber),
                test("IsSpace", CharacterClass::isSpace),
                test("IsControl", CharacterClass::isControl),
                test("IsPunct", CharacterClass::isPunctuation),
                test("IsSymbol", CharacterClass::isSymbol),
                test("IsPrint", Quoted::printable),
                change("ToUpper", CharacterClass::toUpper),
                change("ToLower", CharacterClass::toLower),
                change("ToTitle", CharacterClass::toTitle));
    }

    private static PureFunction test(String name, IntPredicate test) {
        return PureFunction.of(
                "unicode." + name,
                "rune -> bool",
                g -> answer(g.rune(0) >= 0 && g.rune(0) <= Runes.LAST && test.test(g.rune(0))));
    }

    private static PureFunction change(String name, IntUnaryOperator change) {
        return PureFunction.of(
                "unicode." + name,
                "rune -> rune",
                g -> answer(Runes.valid(g.number(0)) ? change.applyAsInt(g.rune(0)) : g.number(0)));
    }

    static List<PureFunction> utf8() {
        return List.of(
                PureFunction.of("utf8.RuneCountInString", "string -> int", g -> answer(Runes.count(g.text(0)))),
                PureFunction.of("utf8.ValidRune", "rune -> bool", g -> answer(Runes.valid(g.number(0)))),
                PureFunction.of("utf8.ValidString", "string -> bool", g -> answer(valid(g.text(0)))),
                PureFunction.of("utf8.RuneLen", "rune -> int", g -> answer(length(g.number(0)))),
                PureFunction.of("utf8.DecodeRuneInString", "string -> rune, int", g -> decode(g.text(0))));
    }

    private static boolean valid(String bytes) {
        for (int at = 0; at < bytes.length(); at += Runes.width(bytes, at)) {
            if (Runes.broken(bytes, at)) return false;
        }
        return true;
    }

    private static long length(long rune) {
        return Runes.valid(rune) ? Runes.text(rune).length() : -1;
    }

    private static interleave.program.Value decode(String bytes) {
        return bytes.isEmpty()
                ? Given.several(answer((long) Runes.ERROR), answer(0L))
                : Given.several(answer((long) Runes.at(bytes, 0)), answer((long) Runes.width(bytes, 0)));
    }
}
