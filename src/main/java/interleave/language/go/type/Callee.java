package interleave.language.go.type;

/// What a call can mean by name: a function or method of the program or of the library.
public interface Callee {
    /// As stack traces print it, such as `main.(*Account).Deposit`.
    String name();

    /// Its type, without the receiver.
    GoType.Function signature();
}
