package interleave.language.go.fmt;

import interleave.language.go.text.Directive;
import interleave.language.go.text.IntegerText;
import interleave.language.go.text.RealText;
import interleave.language.go.text.StringText;
import interleave.language.go.type.Basic;
import interleave.language.go.type.GoType;
import interleave.program.Value;

/// Values without parts, as the verbs write them: truth values, numbers, strings, addresses.
final class Scalar {
    private Scalar() {}

    /// Whether a verb makes something of a value.
    static boolean takes(GoType type, Value value, int verb) {
        if (isReference(type)) return "vpbodxX".indexOf(verb) >= 0;
        return switch (value) {
            case Value.Bool _ -> "tv".indexOf(verb) >= 0;
            case Value.Int _, Value.Wide _ -> "vdboOxXcqU".indexOf(verb) >= 0;
            case Value.Real _ -> "vbgGxXfFeE".indexOf(verb) >= 0;
            case Value.Text _ -> "vsqxX".indexOf(verb) >= 0;
            case Value.Pointer _, Value.Nil _, Value.Slice _, Value.Function _, Value.Dynamic _, Value.Aggregate _,
                    Value.Table _, Value.Gate _ -> false;
        };
    }

    /// Whether values of this type print as an address.
    static boolean isReference(GoType type) {
        return type.underlying() instanceof GoType.Pointer || type.underlying() instanceof GoType.Function;
    }

    /// What a verb makes of a value that it takes.
    static String write(GoType type, Value value, Directive how, int verb) {
        if (isReference(type)) return reference(type, value, how, verb);
        return switch (value) {
            case Value.Bool(boolean truth) -> how.pad(Boolean.toString(truth));
            case Value.Int(long bits) -> integer(bits, !type.basic().isUnsigned(), how, verb);
            case Value.Wide wide -> how.pad(wide.toString());
            case Value.Real(double number) -> real(number, type.basic() == Basic.FLOAT32, how, verb);
            case Value.Text(String bytes) -> string(bytes, how, verb);
            case Value.Pointer _, Value.Nil _, Value.Slice _, Value.Function _, Value.Dynamic _, Value.Aggregate _,
                    Value.Table _, Value.Gate _ -> throw new IllegalArgumentException(type.title());
        };
    }

    private static String integer(long bits, boolean signed, Directive how, int verb) {
        return switch (verb) {
            case 'b' -> IntegerText.format(how, bits, 2, signed, verb);
            case 'o', 'O' -> IntegerText.format(how, bits, 8, signed, verb);
            case 'x', 'X' -> IntegerText.format(how, bits, 16, signed, verb);
            case 'c' -> IntegerText.character(how, bits);
            case 'q' -> IntegerText.quoted(how, bits);
            case 'U' -> IntegerText.unicode(how, bits);
            default -> verb == 'v' && how.goSyntax() && !signed
                    ? hex(bits, how, true)
                    : IntegerText.format(how, bits, 10, signed, verb);
        };
    }

    private static String hex(long bits, Directive how, boolean lead) {
        return IntegerText.format(how.withSharp(lead), bits, 16, false, 'v');
    }

    private static String real(double number, boolean single, Directive how, int verb) {
        return switch (verb) {
            case 'v' -> RealText.format(how, number, single, 'g', -1);
            case 'f', 'e', 'E' -> RealText.format(how, number, single, (char) verb, 6);
            case 'F' -> RealText.format(how, number, single, 'f', 6);
            default -> RealText.format(how, number, single, (char) verb, -1);
        };
    }

    static String string(String bytes, Directive how, int verb) {
        return switch (verb) {
            case 'q' -> StringText.quoted(how, bytes);
            case 'x' -> StringText.hex(how, bytes, false);
            case 'X' -> StringText.hex(how, bytes, true);
            default -> verb == 'v' && how.goSyntax() ? StringText.quoted(how, bytes) : StringText.plain(how, bytes);
        };
    }

    static String reference(GoType type, Value value, Directive how, int verb) {
        long address = Numbered.address(value);
        return switch (verb) {
            case 'v' -> {
                if (how.goSyntax()) {
                    yield "(" + type.title() + ")(" + (address == 0 ? "nil" : hex(address, how, true)) + ")";
                }
                yield address == 0 ? how.pad("<nil>") : hex(address, how, !how.sharp());
            }
            case 'p' -> hex(address, how, !how.sharp());
            default -> integer(address, false, how, verb);
        };
    }
}
