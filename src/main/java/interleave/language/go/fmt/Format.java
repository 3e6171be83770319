package interleave.language.go.fmt;

import interleave.language.go.text.Directive;
import interleave.language.go.text.Runes;
import interleave.language.go.type.GoType;
import interleave.program.Value;
import java.util.List;

/// Goes through a format and prints the arguments that its directives ask for. Mistakes in the format become part of the
/// output, in Go's words.
final class Format {
    private static final int LARGEST = 1_000_000;
    private static final int NONE = -1;

    private final String format;
    private final List<Value> arguments;
    private final Printer printer;
    private int at;
    private int next;
    private boolean reordered;
    private boolean goodIndex;
    private boolean afterIndex;

    private Format(String format, List<Value> arguments, Printer printer) {
        this.format = format;
        this.arguments = arguments;
        this.printer = printer;
    }

    static void print(String format, List<Value> arguments, Printer printer) {
        new Format(format, arguments, printer).all();
    }

    private void all() {
        while (at < format.length()) {
            int percent = format.indexOf('%', at);
            printer.write(format.substring(at, percent < 0 ? format.length() : percent));
            if (percent < 0) break;
            at = percent + 1;
            goodIndex = true;
            afterIndex = false;
            directive();
        }
        if (!reordered && next < arguments.size()) extra();
    }

    private void directive() {
        Directive how = flags();
        index();
        how = precision(width(how));
        if (!afterIndex) index();
        if (at >= format.length()) {
            printer.write("%!(NOVERB)");
            return;
        }
        int verb = Runes.at(format, at);
        String letter = Runes.text(verb);
        at += Runes.width(format, at);
        if (verb == '%') {
            printer.write("%");
        } else if (!goodIndex) {
            printer.write("%!" + letter + "(BADINDEX)");
        } else if (next >= arguments.size()) {
            printer.write("%!" + letter + "(MISSING)");
        } else {
            printer.argument(arguments.get(next++), verb == 'v' ? how.forValue() : how, verb);
        }
    }

    private Directive flags() {
        Directive how = Directive.PLAIN;
        while (at < format.length() && "#0+- ".indexOf(format.charAt(at)) >= 0) how = how.withFlag(format.charAt(at++));
        return how;
    }

    private Directive width(Directive how) {
        if (!star()) {
            int width = number();
            if (afterIndex && width != NONE) goodIndex = false; // %[3]2d
            return how.withWidth(width);
        }
        long width = integerArgument();
        afterIndex = false;
        if (width == Long.MIN_VALUE) {
            printer.write("%!(BADWIDTH)");
            return how;
        }
        return width < 0 ? how.withFlag('-').withWidth((int) -width) : how.withWidth((int) width);
    }

    private Directive precision(Directive how) {
        if (at + 1 >= format.length() || format.charAt(at) != '.') return how;
        at++;
        if (afterIndex) goodIndex = false; // %[3].2d
        index();
        if (!star()) return how.withPrecision(Math.max(number(), 0));
        long precision = integerArgument();
        afterIndex = false;
        if (precision >= 0) return how.withPrecision((int) precision);
        printer.write("%!(BADPREC)");
        return how;
    }

    private boolean star() {
        if (at >= format.length() || format.charAt(at) != '*') return false;
        at++;
        return true;
    }

    /// The decimal number here, or [#NONE]. One that is too large spoils the rest of the format.
    private int number() {
        int number = NONE;
        while (at < format.length() && isDigit(format.charAt(at))) {
            if (number > LARGEST) {
                at = format.length();
                return NONE;
            }
            number = Math.max(number, 0) * 10 + format.charAt(at++) - '0';
        }
        return number;
    }

    private static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }

    /// The next argument as a whole number; the least number of all where it is none, or too large.
    private long integerArgument() {
        if (next >= arguments.size()) return Long.MIN_VALUE;
        return arguments.get(next++) instanceof Value.Dynamic(GoType _, Value.Int(long number))
                        && Math.abs(number) <= LARGEST
                ? number
                : Long.MIN_VALUE;
    }

    /// An explicit argument index, `[3]`, if there is one here.
    private void index() {
        if (at >= format.length() || format.charAt(at) != '[') {
            afterIndex = false;
            return;
        }
        reordered = true;
        int close = format.length() - at < 3 ? NONE : format.indexOf(']', at);
        if (close < 0) {
            goodIndex = false;
            afterIndex = false;
            at++;
            return;
        }
        int begin = at + 1;
        at = begin;
        int number = number();
        boolean whole = number != NONE && at == close;
        at = close + 1;
        afterIndex = whole;
        if (whole && number >= 1 && number <= arguments.size()) next = number - 1;
        else goodIndex = false;
    }

    private void extra() {
        printer.write("%!(EXTRA ");
        for (int i = next; i < arguments.size(); i++) {
            printer.write(i > next ? ", " : "");
            printer.withType(arguments.get(i), Directive.PLAIN);
        }
        printer.write(")");
    }
}
