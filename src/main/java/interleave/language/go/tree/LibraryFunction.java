package interleave.language.go.tree;

import interleave.language.go.type.Callee;
import interleave.language.go.type.GoType;

/// A function or method of the standard library: its name and type, and how a call of it is turned into instructions.
/// @param name as stack traces print it, such as `sync.(*Mutex).Lock`
/// @param signature without the receiver
/// @param emission what a call does
public record LibraryFunction(String name, GoType.Function signature, Emission emission) implements Callee {}
