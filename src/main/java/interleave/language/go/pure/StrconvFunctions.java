package interleave.language.go.pure;

import static interleave.language.go.pure.Given.answer;
import static interleave.language.go.pure.PureFunction.of;
import static interleave.language.go.pure.PureFunction.onMemory;

import interleave.language.go.fmt.ErrorTypes;
import interleave.language.go.text.FloatText;
import interleave.language.go.text.Quoted;
import interleave.program.Value;
import java.util.List;
import java.util.Optional;

/// The package `strconv`.
final class StrconvFunctions {
    private StrconvFunctions() {}

    static List<PureFunction> all() {
        return List.of(
                of("strconv.Itoa", "int -> string", g -> answer(Long.toString(g.number(0)))),
                of("strconv.FormatInt", "int64, int -> string", g -> answer(Long.toString(g.number(0), base(g)))),
                of("strconv.FormatUint", "uint64, int -> string", g ->
                        answer(Long.toUnsignedString(g.number(0), base(g)))),
                of("strconv.FormatBool", "bool -> string", g -> answer(Boolean.toString(g.truth(0)))),
                of("strconv.FormatFloat", "float64, byte, int, int -> string", g -> answer(
                        FloatText.format(g.real(0), (char) g.number(1), (int) g.number(2), g.number(3) == 32))),
                of("strconv.Quote", "string -> string", g -> answer(Quoted.string(g.text(0), false))),
                of("strconv.QuoteToASCII", "string -> string", g -> answer(Quoted.string(g.text(0), true))),
                of("strconv.QuoteRune", "rune -> string", g -> answer(Quoted.rune(g.number(0), false))),
                onMemory("strconv.Atoi", "string -> int, error", g ->
                        result(g, "Atoi", new IntegerReading(10, 64, true).read(g.text(0)))),
                onMemory("strconv.ParseInt", "string, int, int -> int64, error", g ->
                        result(g, "ParseInt", reading(g, true).read(g.text(0)))),
                onMemory("strconv.ParseUint", "string, int, int -> uint64, error", g ->
                        result(g, "ParseUint", reading(g, false).read(g.text(0)))),
                onMemory("strconv.ParseFloat", "string, int -> float64, error", g ->
                        result(g, "ParseFloat", FloatReading.read(g.text(0), g.number(1) == 32))),
                onMemory("strconv.ParseBool", "string -> bool, error", StrconvFunctions::parseBool));
    }

    private static int base(Given given) {
        long base = given.number(1);
        if (base < 2 || base > 36) throw new LibraryPanic("strconv: illegal AppendInt/FormatInt base").exception();
        return (int) base;
    }

    private static IntegerReading reading(Given given, boolean signed) {
        long bits = given.number(2) == 0 ? 64 : given.number(2);
        return new IntegerReading((int) given.number(1), (int) bits, signed);
    }

    private static Value parseBool(Given given) {
        Value found = switch (given.text(0)) {
            case "1", "t", "T", "true", "TRUE", "True" -> answer(true);
            default -> answer(false);
        };
        boolean fits = List.of("1", "t", "T", "true", "TRUE", "True", "0", "f", "F", "false", "FALSE", "False")
                .contains(given.text(0));
        return result(given, "ParseBool", new Parsed(found, fits ? Optional.empty() : Parsed.SYNTAX));
    }

    private static Value result(Given given, String function, Parsed parsed) {
        Value error = parsed.problem()
                .map(problem -> ErrorTypes.make(
                        ErrorTypes.NUM_ERROR,
                        "strconv." + function + ": parsing " + Quoted.string(given.text(0), false) + ": " + problem,
                        Optional.empty(),
                        given.memory()))
                .orElse(Value.NIL);
        return Given.several(parsed.value(), error);
    }
}
