package interleave.language.go.pure;

import static interleave.language.go.pure.Given.answer;

import interleave.language.go.text.Runes;
import interleave.language.go.type.GoType;
import interleave.language.go.type.Named;
import interleave.program.Fault;
import interleave.program.FaultException;
import interleave.program.Layout;
import interleave.program.Value;
import java.util.List;
import java.util.function.Function;

/// The types that collect a text, `strings.Builder` and `bytes.Buffer`: one cell that holds all of it so far. Both are used
/// through a pointer, the first argument of each method.
/// @param type the type
record BuilderFunctions(Named type) {
    static final BuilderFunctions STRINGS = new BuilderFunctions(collecting("strings", "Builder"));
    static final BuilderFunctions BYTES = new BuilderFunctions(collecting("bytes", "Buffer"));

    private static Named collecting(String packageName, String name) {
        return new Named(packageName, name).is(new GoType.Opaque(new Layout.Cell(Value.Text.EMPTY)));
    }

    List<PureFunction> all() {
        return List.of(
                method("WriteString", "string -> int, error", g -> append(g, g.text(1))),
                method("WriteByte", "byte -> error", g -> {
                    append(g, String.valueOf((char) g.number(1)));
                    return Value.NIL;
                }),
                method("WriteRune", "rune -> int, error", g -> append(g, Runes.text(g.number(1)))),
                method("Write", "[]byte -> int, error", g -> append(g, bytes(g.elements(1)))),
                method("String", "-> string", g -> answer(read(g))),
                method("Len", "-> int", g -> answer((long) read(g).length())),
                method("Grow", "int ->", g -> {
                    read(g);
                    return Value.NIL;
                }),
                method("Reset", "->", g -> {
                    write(g, "");
                    return Value.NIL;
                }));
    }

    private PureFunction method(String name, String signature, Function<Given, Value> body) {
        String receiver = type.packageName() + ".(*" + type.shortName() + ").";
        return PureFunction.onMemory(receiver + name, signature, body);
    }

    private static Value append(Given given, String text) {
        write(given, read(given) + text);
        return Given.several(answer((long) text.length()), Value.NIL);
    }

    private static String bytes(List<Value> elements) {
        StringBuilder bytes = new StringBuilder(elements.size());
        for (Value element : elements) bytes.append((char) ((Value.Int) element).number());
        return bytes.toString();
    }

    private static Value.Pointer at(Given given) {
        if (given.value(0) instanceof Value.Pointer at) return at;
        throw new FaultException(new Fault.NilDereference());
    }

    private static String read(Given given) {
        Value.Pointer at = at(given);
        return ((Value.Text) given.memory().read(at.block(), at.offset())).bytes();
    }

    private static void write(Given given, String text) {
        Value.Pointer at = at(given);
        given.memory().write(at.block(), at.offset(), new Value.Text(text));
    }
}
