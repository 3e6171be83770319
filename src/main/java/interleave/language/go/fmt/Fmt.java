package interleave.language.go.fmt;

import interleave.language.go.type.GoType;
import interleave.program.Native;
import interleave.program.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The functions of Go's package `fmt` that make a text of their arguments. Each argument is a [Value.Dynamic] (its type a
/// [GoType], or a [Worded] where the compiler has called its `Error` or `String` method before) or [Value#NIL]; the first
/// one of the formatting functions is a plain [Value.Text]. The result is the text: `fmt.Println` and its like print it by
/// an instruction of their own. Only [#ERRORF] makes an error.
///
/// The `Error` and `String` methods of the program's own types cannot be called from here. Where values of such types may be
/// met, the function is called twice: [#asking] finds out which values are to give their texts, in order, and [#given] takes
/// those texts as one more argument.
/// @param spread whether the last argument is a slice of the arguments, as in `fmt.Println(all...)`
/// @param giving the types whose values give texts
/// @param asks whether to find out which values are to give theirs
public record Fmt(String name, Style style, boolean spread, List<GoType> giving, boolean asks) implements Native {
    /// How the arguments are put together.
    public enum Style {
        /// Spaces only between operands of which none is a string.
        PLAIN,
        /// Spaces between all, and a line break.
        LINE,
        /// By a format.
        FORMAT,
        /// By a format that also knows the verb `w`; the result is an error.
        ERROR;

        /// Whether the first argument is a format.
        public boolean hasFormat() {
            return this == FORMAT || this == ERROR;
        }

        /// Whether the result is in memory.
        public boolean allocates() {
            return this == ERROR;
        }
    }

    /// `fmt.Print` and `fmt.Sprint`.
    public static final Fmt SPRINT = new Fmt("fmt.Sprint", Style.PLAIN, false, List.of(), false);

    /// `fmt.Println` and `fmt.Sprintln`.
    public static final Fmt SPRINTLN = new Fmt("fmt.Sprintln", Style.LINE, false, List.of(), false);

    /// `fmt.Printf` and `fmt.Sprintf`.
    public static final Fmt SPRINTF = new Fmt("fmt.Sprintf", Style.FORMAT, false, List.of(), false);

    /// `fmt.Errorf`. The new error is in memory, so a call is an instruction; see [ErrorTypes].
    public static final Fmt ERRORF = new Fmt("fmt.Errorf", Style.ERROR, false, List.of(), false);

    /// The same, called by another name, such as `fmt.Printf`.
    public Fmt as(String otherName) {
        return new Fmt(otherName, style, spread, giving, asks);
    }

    /// The same for a call that ends in `all...`.
    public Fmt spreading() {
        return new Fmt(name, style, true, giving, asks);
    }

    /// Finds out which values of some types are to give their texts: the result is an aggregate of them.
    public Fmt asking(List<GoType> types) {
        return new Fmt(name, style, spread, types, true);
    }

    /// Takes the texts of values of some types as its last argument: an aggregate of strings.
    public Fmt given(List<GoType> types) {
        return new Fmt(name, style, spread, types, false);
    }

    @Override
    public Value apply(List<Value> given, Memory memory) {
        boolean told = !asks && !giving.isEmpty();
        List<Value> plain = told ? given.subList(0, given.size() - 1) : given;
        List<Value> arguments = spread ? flat(plain, memory) : plain;
        Texts texts = told ? Texts.told(giving, (Value.Aggregate) given.getLast()) : Texts.asking(giving);
        Printer printer = new Printer(memory, texts, style == Style.ERROR);
        switch (style) {
            case PLAIN -> plain(arguments, printer);
            case LINE -> line(arguments, printer);
            case FORMAT, ERROR -> Format.print(
                    ((Value.Text) arguments.getFirst()).bytes(), arguments.subList(1, arguments.size()), printer);
        }
        if (asks) return new Value.Aggregate(texts.asked());
        return style == Style.ERROR ? ErrorTypes.wrapping(printer.text(), printer.wrapped(), memory) : new Value.Text(printer.text());
    }

    private static List<Value> flat(List<Value> given, Memory memory) {
        List<Value> all = new ArrayList<>(given.subList(0, given.size() - 1));
        all.addAll(Cells.elements(GoType.ANY, given.getLast(), memory));
        return all;
    }

    private static void plain(List<Value> arguments, Printer printer) {
        boolean afterText = true;
        for (Value argument : arguments) {
            boolean text = isText(argument);
            if (!text && !afterText) printer.write(" ");
            printer.plain(argument);
            afterText = text;
        }
    }

    private static boolean isText(Value argument) {
        return switch (argument) {
            case Value.Dynamic(GoType type, Value _) -> type.basic().isString();
            case Value.Dynamic(Worded(GoType type), Value _) -> type.basic().isString();
            case Value _ -> false;
        };
    }

    private static void line(List<Value> arguments, Printer printer) {
        for (int i = 0; i < arguments.size(); i++) {
            if (i > 0) printer.write(" ");
            printer.plain(arguments.get(i));
        }
        printer.write("\n");
    }
}
