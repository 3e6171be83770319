package interleave.language.go.fmt;

import interleave.language.go.text.Directive;
import interleave.language.go.text.Runes;
import interleave.language.go.text.StringText;
import interleave.language.go.type.Basic;
import interleave.language.go.type.GoType;
import interleave.language.go.type.Named;
import interleave.program.Native;
import interleave.program.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Writes values by the rules of a verb, into one text. What is made of parts is left to [Composite].
final class Printer {
    private final StringBuilder out = new StringBuilder();
    private final Native.Memory memory;
    private final Texts texts;
    private final boolean wraps;
    private final List<Value> wrapped = new ArrayList<>();
    private boolean erroring;

    /// @param wraps whether this is for `fmt.Errorf`, which knows the verb `w`
    Printer(Native.Memory memory, Texts texts, boolean wraps) {
        this.memory = memory;
        this.texts = texts;
        this.wraps = wraps;
    }

    void write(String text) {
        out.append(text);
    }

    Native.Memory memory() {
        return memory;
    }

    /// All that was written.
    String text() {
        return out.toString();
    }

    /// The arguments that the verb `w` was given.
    List<Value> wrapped() {
        return wrapped;
    }

    /// An argument of a call: a value with its type, or nil.
    void argument(Value argument, Directive how, int verb) {
        if (verb == 'w' && wraps) wrapped.add(Worded.bare(argument));
        switch (argument) {
            case Value.Dynamic(GoType type, Value value) -> argument(type, value, Optional.empty(), how, verb);
            case Value.Dynamic(Worded(GoType type), Value.Aggregate(List<Value> parts)) ->
                argument(type, parts.getFirst(), Optional.of(((Value.Text) parts.get(1)).bytes()), how, verb);
            case Value other when verb == 'T' || verb == 'v' -> write(how.pad("<nil>"));
            case Value other -> write("%!" + Runes.text(verb) + "(<nil>)");
        }
    }

    /// The same as `%v` does it.
    void plain(Value argument) {
        argument(argument, Directive.PLAIN, 'v');
    }

    private void argument(GoType type, Value value, Optional<String> text, Directive how, int verb) {
        if (verb == 'T') {
            write(StringText.plain(how, type.title()));
        } else if (verb == 'p') {
            address(type, value, how, verb);
        } else if (words(type, value, text, how, verb)) {
            return; // what its method said has been written
        } else if (verb == 'w') {
            badVerb(type, value, how, verb);
        } else {
            value(type, value, new Composite.Depth(0, true), how, verb);
        }
    }

    /// Where the verb takes a string and the value has a method that makes one, its text.
    private boolean words(GoType type, Value value, Optional<String> text, Directive how, int verb) {
        if (erroring || how.goSyntax() || (wraps ? "vsxXqw" : "vsxXq").indexOf(verb) < 0) return false;
        Optional<String> found = text.or(() -> texts.of(type, value)).or(() -> KnownTexts.of(type, value, memory));
        found.ifPresent(words -> write(Scalar.string(words, how, verb)));
        return found.isPresent();
    }

    /// `%p`, which also takes slices.
    private void address(GoType type, Value value, Directive how, int verb) {
        boolean reference = Scalar.isReference(type) || type.underlying() instanceof GoType.Slice;
        if (reference) write(Scalar.reference(type, value, how, verb));
        else badVerb(type, value, how, verb);
    }

    /// A value inside another one.
    void inner(GoType type, Value value, Composite.Depth depth, Directive how, int verb) {
        boolean worded = depth.open()
                && (value instanceof Value.Dynamic(GoType held, Value inner) && type.isInterface()
                        ? words(held, inner, Optional.empty(), how, verb)
                        : words(type, value, Optional.empty(), how, verb));
        if (!worded) value(type, value, depth, how, verb);
    }

    void value(GoType type, Value value, Composite.Depth depth, Directive how, int verb) {
        switch (type.underlying()) {
            case Basic _ -> scalar(type, value, how, verb);
            case GoType.Pointer(GoType element) when depth.level() == 0 && Composite.shown(element, value) -> {
                Value.Pointer at = (Value.Pointer) value;
                write("&");
                inner(element, Cells.load(element, at.block(), at.offset(), memory), depth.deeper(), how, verb);
            }
            case GoType.Pointer _, GoType.Channel _, GoType.Function _ -> scalar(type, value, how, verb);
            case GoType.Map _, GoType.Slice _, GoType.Array _, GoType.Struct _, GoType.Interface _, GoType.Opaque _, GoType.Tuple _,
                    GoType.Constraint _, GoType.Parameter _, Named _, GoType.Invalid _ -> new Composite(this, how, verb).print(type, value, depth);
        }
    }

    private void scalar(GoType type, Value value, Directive how, int verb) {
        if (Scalar.takes(type, value, verb)) write(Scalar.write(type, value, how, verb));
        else badVerb(type, value, how, verb);
    }

    /// A byte slice or array where the verb takes strings.
    void bytes(List<Value> bytes, Directive how, int verb) {
        StringBuilder text = new StringBuilder(bytes.size());
        for (Value one : bytes) text.append((char) ((Value.Int) one).number());
        write(Scalar.string(text.toString(), how, verb));
    }

    /// A verb that does not fit the value: the output says so, and shows the value.
    private void badVerb(GoType type, Value value, Directive how, int verb) {
        erroring = true;
        write("%!" + Runes.text(verb) + "(");
        withType(type, value, how);
        write(")");
        erroring = false;
    }

    /// An argument as `int=3`.
    void withType(Value argument, Directive how) {
        switch (argument) {
            case Value.Dynamic(GoType type, Value value) -> withType(type, value, how);
            case Value.Dynamic(Worded(GoType type), Value _) -> {
                write(type.title() + "=");
                argument(argument, how, 'v');
            }
            case Value _ -> write("<nil>");
        }
    }

    private void withType(GoType type, Value value, Directive how) {
        write(type.title() + "=");
        argument(type, value, Optional.empty(), how, 'v');
    }
}
