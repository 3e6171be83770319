package interleave.language.rust.emit;

import interleave.language.rust.type.Ty;
import interleave.program.Expression;
import interleave.program.Instruction;
import interleave.program.Layout;
import interleave.program.Native;
import interleave.program.Value;
import interleave.program.Width;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Texts and characters. A text is its bytes.
final class TextIntrinsics {
    private final Intrinsics call;

    TextIntrinsics(Intrinsics call) {
        this.call = call;
    }

    private static String bytes(List<Value> all, int index) {
        return Pure.bytes(all.get(index));
    }

    private static String text(List<Value> all, int index) {
        return Pure.text(all.get(index));
    }

    private static int number(List<Value> all, int index) {
        return (int) Pure.number(all.get(index));
    }

    private static Value words(String text) {
        return Value.Text.of(text);
    }

    private static Value whole(long number) {
        return Value.Int.of(number);
    }

    Optional<Expression> of(String called) {
        boolean wide = call.hasType() && WideNumbers.is(call.type(0));
        Optional<Expression> ofWide = wide ? WideNumbers.intrinsic(called, call.type(0), call) : Optional.empty();
        if (ofWide.isPresent()) return ofWide;
        return switch (called) {
            case "str_length" -> call.pure(called, all -> whole(bytes(all, 0).length()));
            case "str_concat" -> Optional.of(new Expression.Concatenate(call.value(0), call.value(1)));
            case "str_between" -> call.pure(called, all ->
                    new Value.Text(bytes(all, 0).substring(number(all, 1), number(all, 2))));
            case "str_compare" -> call.pure(called, all -> whole(Integer.signum(bytes(all, 0).compareTo(bytes(all, 1)))));
            case "str_byte" -> call.pure(called, all -> whole(bytes(all, 0).charAt(number(all, 1))));
            case "str_char" -> call.pure(called, all -> whole(character(bytes(all, 0), number(all, 1))));
            case "str_before" -> call.pure(called, all -> whole(before(bytes(all, 0), number(all, 1))));
            case "str_is_boundary" -> call.pure(called, all -> Value.Bool.of(boundary(bytes(all, 0), Pure.number(all.get(1)))));
            case "str_find" -> call.pure(called, all -> whole(bytes(all, 0).indexOf(bytes(all, 1), number(all, 2))));
            case "str_find_last" -> call.pure(called, all ->
                    whole(bytes(all, 0).lastIndexOf(bytes(all, 1), number(all, 2) - 1)));
            case "str_replace" -> call.pure(called, all -> words(text(all, 0).replace(text(all, 1), text(all, 2))));
            case "str_repeat" -> call.pure(called, all -> new Value.Text(bytes(all, 0).repeat(number(all, 1))));
            case "str_upper" -> call.pure(called, all -> words(text(all, 0).toUpperCase(Locale.ROOT)));
            case "str_lower" -> call.pure(called, all -> words(text(all, 0).toLowerCase(Locale.ROOT)));
            case "str_trim" -> call.pure(called, all -> words(trimmed(
                    text(all, 0), ((Value.Bool) all.get(1)).truth(), ((Value.Bool) all.get(2)).truth())));
            case "str_of_char" -> call.pure(called, all -> words(Character.toString(number(all, 0))));
            case "str_bytes" -> toBytes();
            case "str_of_bytes" -> ofBytes();
            case "utf8_valid_up_to" -> valid();
            case "str_static" -> Optional.of(call.value(0));
            case "parse_check" -> {
                Width width = Operators.width(call.type(0));
                yield call.pure(called, all -> whole(parsed(text(all, 0), number(all, 1), width).error()));
            }
            case "parse_int" -> {
                Width width = Operators.width(call.type(0));
                yield call.pure(called, all -> whole(parsed(text(all, 0), number(all, 1), width).number()));
            }
            case "parse_float_check" -> call.pure(called, all -> whole(floatError(text(all, 0))));
            case "parse_float" -> {
                boolean single = call.type(0) instanceof Ty.Float(boolean is) && is;
                yield call.pure(called, all -> new Value.Real(real(text(all, 0), single)));
            }
            case "char_length" -> call.pure(called, all ->
                    whole(Character.toString(number(all, 0)).getBytes(StandardCharsets.UTF_8).length));
            case "char_code", "char_of_code" -> Optional.of(call.value(0));
            case "char_is" -> {
                String what = call.constant(1);
                yield call.pure(called, all -> Value.Bool.of(is(number(all, 0), what)));
            }
            case "char_upper" -> call.pure(called, all -> words(Character.toString(number(all, 0)).toUpperCase(Locale.ROOT)));
            case "char_lower" -> call.pure(called, all -> words(Character.toString(number(all, 0)).toLowerCase(Locale.ROOT)));
            default -> shown(called);
        };
    }

    private Optional<Expression> shown(String name) {
        return switch (name) {
            case "show_int" -> {
                Width width = Operators.width(call.type(0));
                yield call.pure(name, all -> words(NumberText.whole(Pure.number(all.getFirst()), width)));
            }
            case "show_radix" -> {
                Width width = Operators.width(call.type(0));
                yield call.pure(name, all -> words(NumberText.radix(
                        Pure.number(all.getFirst()), width, number(all, 1), ((Value.Bool) all.get(2)).truth())));
            }
            case "show_float" -> {
                boolean single = single();
                yield call.pure(name, all -> words(NumberText.real(
                        Pure.real(all.getFirst()), single, number(all, 1), ((Value.Bool) all.get(2)).truth())));
            }
            case "show_exponent" -> {
                boolean single = single();
                yield call.pure(name, all -> words(NumberText.exponent(
                        real(all.getFirst()), single, number(all, 1), ((Value.Bool) all.get(2)).truth())));
            }
            case "show_str_debug" -> call.pure(name, all -> words(NumberText.debug(text(all, 0))));
            case "show_char_debug" -> call.pure(name, all -> words(NumberText.debug(number(all, 0))));
            case "pad" -> call.pure(name, all -> words(NumberText.pad(
                    text(all, 0), number(all, 1), number(all, 2), (char) number(all, 3))));
            default -> Optional.empty();
        };
    }

    private boolean single() {
        return call.type(0) instanceof Ty.Float(boolean single) && single;
    }

    private static double real(Value value) {
        return value instanceof Value.Real(double number) ? number : Pure.number(value);
    }

    // ---- UTF-8

    private static int character(String bytes, int at) {
        int length = length(bytes.charAt(at));
        String one = bytes.substring(at, Math.min(bytes.length(), at + length));
        return new String(one.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8).codePointAt(0);
    }

    private static int length(char first) {
        return first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    }

    private static int before(String bytes, int at) {
        int found = at - 1;
        while (found > 0 && (bytes.charAt(found) & 0xC0) == 0x80) found--;
        return found;
    }

    private static boolean boundary(String bytes, long at) {
        if (at == 0 || at == bytes.length()) return true;
        return at > 0 && at < bytes.length() && (bytes.charAt((int) at) & 0xC0) != 0x80;
    }

    private static String trimmed(String text, boolean start, boolean end) {
        int from = 0;
        int to = text.length();
        while (start && from < to && white(text.charAt(from))) from++;
        while (end && to > from && white(text.charAt(to - 1))) to--;
        return text.substring(from, to);
    }

    private static boolean white(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean is(int c, String what) {
        return switch (what) {
            case "alphabetic" -> Character.isAlphabetic(c);
            case "numeric" -> switch (Character.getType(c)) {
                case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
                default -> false;
            };
            case "alphanumeric" -> Character.isAlphabetic(c) || is(c, "numeric");
            case "whitespace" -> white(c);
            case "uppercase" -> Character.isUpperCase(c);
            case "lowercase" -> Character.isLowerCase(c);
            case "control" -> Character.isISOControl(c);
            default -> throw new Unsupported("asking whether a character is " + what);
        };
    }

    // ---- numbers in texts

    private record Parsed(long number, int error) {}

    private static Parsed parsed(String text, int radix, Width width) {
        if (text.isEmpty()) return new Parsed(0, 1);
        boolean signed = text.startsWith("+") || width.signed() && text.startsWith("-");
        String digits = signed ? text.substring(1) : text;
        if (digits.isEmpty()) return new Parsed(0, 2);
        for (int i = 0; i < digits.length(); i++) {
            if (digits.charAt(i) > 127 || Character.digit(digits.charAt(i), radix) < 0) return new Parsed(0, 2);
        }
        BigInteger number = new BigInteger(digits, radix);
        if (text.startsWith("-")) number = number.negate();
        BigInteger most = width == Width.UINT64
                ? BigInteger.ONE.shiftLeft(64).subtract(BigInteger.ONE)
                : BigInteger.valueOf(Operators.greatest(width));
        if (number.compareTo(most) > 0) return new Parsed(0, 3);
        if (number.compareTo(BigInteger.valueOf(Operators.least(width))) < 0) return new Parsed(0, 4);
        return new Parsed(number.longValue(), 0);
    }

    private static int floatError(String text) {
        if (text.isEmpty()) return 1;
        String rest = text.startsWith("+") || text.startsWith("-") ? text.substring(1) : text;
        if (rest.toLowerCase(Locale.ROOT).matches("inf|infinity|nan")) return 0;
        return rest.matches("(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?") ? 0 : 2;
    }

    private static double real(String text, boolean single) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.endsWith("nan")) return Double.NaN;
        if (lower.endsWith("inf") || lower.endsWith("infinity")) {
            return lower.startsWith("-") ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        }
        return single ? Float.parseFloat(text) : Double.parseDouble(text);
    }

    // ---- bytes in memory

    private Optional<Expression> looking(Native function) {
        int slot = call.code.slot();
        call.code.add(new Instruction.CallNative(call.span, slot, function, call.values));
        return Optional.of(Flat.local(slot));
    }

    private record ToBytes() implements Native {
        @Override
        public String name() {
            return "str_bytes";
        }

        @Override
        public Value apply(List<Value> arguments, Memory memory) {
            String bytes = Pure.bytes(arguments.getFirst());
            int block = memory.allocate(new Layout.Cell(Value.Int.of(0)), bytes.length(), "bytes");
            for (int i = 0; i < bytes.length(); i++) memory.write(block, i, Value.Int.of(bytes.charAt(i)));
            return new Value.Slice(block, 0, bytes.length(), bytes.length());
        }
    }

    private static String read(Value slice, Native.Memory memory) {
        if (!(slice instanceof Value.Slice(int block, int offset, int length, int _))) return "";
        StringBuilder bytes = new StringBuilder();
        for (int i = 0; i < length; i++) bytes.append((char) (Pure.number(memory.read(block, offset + i)) & 0xFF));
        return bytes.toString();
    }

    private record OfBytes() implements Native {
        @Override
        public String name() {
            return "str_of_bytes";
        }

        @Override
        public Value apply(List<Value> arguments, Memory memory) {
            return new Value.Text(read(arguments.getFirst(), memory));
        }
    }

    private record ValidUpTo() implements Native {
        @Override
        public String name() {
            return "utf8_valid_up_to";
        }

        @Override
        public Value apply(List<Value> arguments, Memory memory) {
            byte[] bytes = read(arguments.getFirst(), memory).getBytes(StandardCharsets.ISO_8859_1);
            for (int end = bytes.length; end > 0; end--) {
                try {
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, end));
                    return Value.Int.of(end);
                } catch (CharacterCodingException _) {
                    // a shorter stretch may do
                }
            }
            return Value.Int.of(0);
        }
    }

    private Optional<Expression> toBytes() {
        return looking(new ToBytes());
    }

    private Optional<Expression> ofBytes() {
        return looking(new OfBytes());
    }

    private Optional<Expression> valid() {
        return looking(new ValidUpTo());
    }
}
