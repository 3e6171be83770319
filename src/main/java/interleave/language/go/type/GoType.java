package interleave.language.go.type;

import interleave.program.Layout;
import interleave.program.RuntimeType;
import java.util.List;
import java.util.stream.Collectors;

/// A type of Go. Types compare by structure, named ones by identity, as the language does; only `byte` and `rune` hide what
/// they are, see [#canonical()].
public sealed interface GoType extends RuntimeType
        permits Basic, Named, GoType.Pointer, GoType.Slice, GoType.Map, GoType.Channel, GoType.Array, GoType.Struct, GoType.Function, GoType.Tuple,
                GoType.Interface, GoType.Constraint, GoType.Parameter, GoType.Opaque, GoType.Invalid {
    /// `*T`
    record Pointer(GoType element) implements GoType {
        @Override
        public GoType canonical() {
            return new Pointer(element.canonical());
        }

        @Override
        public String toString() {
            return TypeNames.inMessages(this);
        }
    }

    /// `[]T`
    record Slice(GoType element) implements GoType {
        @Override
        public GoType canonical() {
            return new Slice(element.canonical());
        }

        @Override
        public String toString() {
            return TypeNames.inMessages(this);
        }
    }

    /// `map[K]V`
    record Map(GoType key, GoType element) implements GoType {
        @Override
        public GoType canonical() {
            return new Map(key.canonical(), element.canonical());
        }

        @Override
        public String toString() {
            return TypeNames.inMessages(this);
        }
    }

    /// `chan T`, or only one direction of it.
    record Channel(Direction direction, GoType element) implements GoType {
        @Override
        public GoType canonical() {
            return new Channel(direction, element.canonical());
        }

        @Override
        public String toString() {
            return TypeNames.inMessages(this);
        }
    }

    /// What may be done with a channel.
    enum Direction { BOTH, SEND, RECEIVE }

    /// `[n]T`
    record Array(int length, GoType element) implements GoType {
        @Override
        public GoType canonical() {
            return new Array(length, element.canonical());
        }

        @Override
        public String toString() {
            return TypeNames.inMessages(this);
        }
    }

    /// `struct { … }`
    record Struct(List<Field> fields) implements GoType {
        public Struct {
            fields = List.copyOf(fields);
        }

        @Override
        public GoType canonical() {
            return new Struct(fields.stream()
                    .map(field -> new Field(field.name, field.type.canonical(), field.embedded))
                    .toList());
        }

        @Override
        public String toString() {
            return TypeNames.inMessages(this);
        }
    }

    /// A field of a struct; an embedded one has the name of its type.
    record Field(String name, GoType type, boolean embedded) {}

    /// `func(…) …`. Of a variadic function, the last parameter is the slice.
    record Function(List<GoType> parameters, List<GoType> results, boolean variadic) implements GoType {
        public Function {
            parameters = List.copyOf(parameters);
            results = List.copyOf(results);
        }

        @Override
        public GoType canonical() {
            return new Function(canonical(parameters), canonical(results), variadic);
        }

        private static List<GoType> canonical(List<GoType> types) {
            return types.stream().map(GoType::canonical).toList();
        }

        /// The type of a call: nothing, one type, or a tuple.
        public GoType result() {
            return results.size() == 1 ? results.getFirst() : new Tuple(results);
        }

        @Override
        public String toString() {
            return TypeNames.inMessages(this);
        }
    }

    /// What a call yields that returns several values, or none. No type that can be written.
    record Tuple(List<GoType> parts) implements GoType {
        public Tuple {
            parts = List.copyOf(parts);
        }

        @Override
        public String toString() {
            return parts.stream().map(Object::toString).collect(Collectors.joining(", ", "(", ")"));
        }
    }

    /// `interface { … }`, its methods in order of their names.
    record Interface(List<Requirement> methods) implements GoType {
        public Interface {
            methods = List.copyOf(methods);
        }

        @Override
        public GoType canonical() {
            return new Interface(methods.stream()
                    .map(method -> new Requirement(method.name, (Function) method.signature.canonical()))
                    .toList());
        }

        @Override
        public String toString() {
            return TypeNames.inMessages(this);
        }
    }

    /// A method that an interface asks for.
    record Requirement(String name, Function signature) {}

    /// An interface that only type parameters can have, since it says more than which methods there are: that the type is
    /// one of some `terms` (if there are any), or that it can be compared.
    record Constraint(List<Requirement> methods, List<Term> terms, boolean comparable) implements GoType {
        public Constraint {
            methods = List.copyOf(methods);
            terms = List.copyOf(terms);
        }

        @Override
        public String toString() {
            return TypeNames.inMessages(this);
        }
    }

    /// A type that a constraint names; with `kin`, all types made of it count, as in `~int`.
    record Term(boolean kin, GoType type) {
        @Override
        public String toString() {
            return (kin ? "~" : "") + type;
        }
    }

    /// What is behind the name of a type parameter, where its own function is checked and nothing more is known of it.
    record Parameter(GoType constraint, boolean comparable) implements GoType {
        @Override
        public String toString() {
            return "type parameter";
        }
    }

    /// What a library type such as `sync.Mutex` is made of: one cell that only its own methods may touch.
    record Opaque(Layout.Cell cell) implements GoType {
        @Override
        public String toString() {
            return "struct{…}";
        }
    }

    /// Stands for a type that could not be understood. It fits everywhere, so that one problem is not reported twice.
    record Invalid() implements GoType {
        @Override
        public String toString() {
            return "invalid type";
        }
    }

    /// See [Invalid].
    GoType INVALID = new Invalid();

    /// The empty interface.
    Interface ANY = new Interface(List.of());

    /// What the type is made of, behind its name.
    default GoType underlying() {
        return this;
    }

    /// The same type with `byte` and `rune` written as what they are.
    default GoType canonical() {
        return this;
    }

    /// As `%T` prints it.
    @Override
    default String title() {
        return TypeNames.atRunTime(this);
    }

    /// Whether this and another are one type to the language.
    default boolean same(GoType other) {
        return equals(other) || canonical().equals(other.canonical());
    }

    /// Whether this stands for a type that could not be understood.
    default boolean invalid() {
        return this instanceof Invalid;
    }

    /// The basic type behind the name; [Basic#NONE] where there is something else.
    default Basic basic() {
        return underlying() instanceof Basic basic ? basic : Basic.NONE;
    }

    /// Whether this is an interface type.
    default boolean isInterface() {
        return underlying() instanceof Interface;
    }
}
