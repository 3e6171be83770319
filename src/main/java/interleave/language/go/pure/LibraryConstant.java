package interleave.language.go.pure;

import interleave.language.go.type.Basic;
import java.util.Optional;

/// A constant of the library, as Go source would write it.
/// @param type the untyped kind that it is of
/// @param literal a literal of that kind, perhaps behind a minus sign
public record LibraryConstant(Basic type, String literal) {
    /// The constant of that name, such as `Pi` of `math`.
    public static Optional<LibraryConstant> find(String path, String name) {
        String literal = switch (path) {
            case "math" -> math(name);
            case "unicode" -> unicode(name);
            case "unicode/utf8" -> utf8(name);
            case "strconv" -> name.equals("IntSize") ? "64" : "";
            default -> "";
        };
        if (literal.isEmpty()) return Optional.empty();
        boolean rune = literal.startsWith("'");
        boolean real = literal.contains(".") || literal.contains("p-");
        return Optional.of(new LibraryConstant(
                rune ? Basic.UNTYPED_RUNE : real ? Basic.UNTYPED_FLOAT : Basic.UNTYPED_INT, literal));
    }

    private static String math(String name) {
        return switch (name) {
            case "E" -> "2.71828182845904523536028747135266249775724709369995957496696763";
            case "Pi" -> "3.14159265358979323846264338327950288419716939937510582097494459";
            case "Phi" -> "1.61803398874989484820458683436563811772030917980576286213544862";
            case "Sqrt2" -> "1.41421356237309504880168872420969807856967187537694807317667974";
            case "SqrtE" -> "1.64872127070012814684865078781416357165377610071014801157507931";
            case "SqrtPi" -> "1.77245385090551602729816748334114518279754945612238712821380779";
            case "Ln2" -> "0.693147180559945309417232121458176568075500134360255254120680009";
            case "Log2E" -> "1.44269504088896340735992468100189213742664595415298593413544940";
            case "Ln10" -> "2.30258509299404568401799145468436420760110148862877297603332790";
            case "Log10E" -> "0.43429448190325182765112891891660508229439700580366656611445378";
            case "MaxFloat32" -> "0x1.FFFFFEp127";
            case "SmallestNonzeroFloat32" -> "0x1p-149";
            case "MaxFloat64" -> "0x1.FFFFFFFFFFFFFp1023";
            case "SmallestNonzeroFloat64" -> "0x1p-1074";
            case "MaxInt", "MaxInt64" -> "9223372036854775807";
            case "MinInt", "MinInt64" -> "-9223372036854775808";
            case "MaxInt8" -> "127";
            case "MinInt8" -> "-128";
            case "MaxInt16" -> "32767";
            case "MinInt16" -> "-32768";
            case "MaxInt32" -> "2147483647";
            case "MinInt32" -> "-2147483648";
            case "MaxUint", "MaxUint64" -> "18446744073709551615";
            case "MaxUint8" -> "255";
            case "MaxUint16" -> "65535";
            case "MaxUint32" -> "4294967295";
            default -> "";
        };
    }

    private static String unicode(String name) {
        return switch (name) {
            case "MaxRune" -> "'\\U0010FFFF'";
            case "ReplacementChar" -> "'\\uFFFD'";
            case "MaxASCII" -> "'\\u007F'";
            case "MaxLatin1" -> "'\\u00FF'";
            default -> "";
        };
    }

    private static String utf8(String name) {
        return switch (name) {
            case "RuneError" -> "'\\uFFFD'";
            case "MaxRune" -> "'\\U0010FFFF'";
            case "UTFMax" -> "4";
            case "RuneSelf" -> "0x80";
            default -> "";
        };
    }
}
