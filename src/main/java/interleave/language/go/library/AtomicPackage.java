package interleave.language.go.library;

import static interleave.language.go.library.PackageBuilder.returns;
import static interleave.language.go.library.PackageBuilder.takes;

import interleave.language.go.tree.Emission;
import interleave.language.go.tree.LibraryFunction;
import interleave.language.go.type.Basic;
import interleave.language.go.type.GoType;
import interleave.language.go.type.Layouts;
import interleave.language.go.type.Named;
import interleave.program.AtomicOperation;
import interleave.program.Expression;
import interleave.program.Instruction;
import interleave.program.Layout;
import interleave.program.Width;
import java.util.List;

/// `sync/atomic`: its functions on plain variables, and its types.
final class AtomicPackage {
    private static final List<Basic> INTEGERS = List.of(Basic.INT32, Basic.INT64, Basic.UINT32, Basic.UINT64, Basic.UINTPTR);

    private AtomicPackage() {}

    static LibraryPackage make() {
        PackageBuilder builder = new PackageBuilder("sync/atomic");
        for (Basic type : INTEGERS) {
            String title = title(type);
            GoType address = new GoType.Pointer(type);
            builder.function("Load" + title, returns(takes(address), type), operation(AtomicOperation.LOAD, type));
            builder.function("Store" + title, takes(address, type), operation(AtomicOperation.STORE, type));
            builder.function("Add" + title, returns(takes(address, type), type), operation(AtomicOperation.ADD, type));
            builder.function("Swap" + title, returns(takes(address, type), type), operation(AtomicOperation.SWAP, type));
            builder.function("And" + title, returns(takes(address, type), type), operation(AtomicOperation.AND, type));
            builder.function("Or" + title, returns(takes(address, type), type), operation(AtomicOperation.OR, type));
            builder.function(
                    "CompareAndSwap" + title,
                    returns(takes(address, type, type), Basic.BOOL),
                    operation(AtomicOperation.COMPARE_AND_SWAP, type));
            builder.type(title, integer(title, type));
        }
        return builder.type("Bool", methods(new Named("atomic", "Bool"), Basic.BOOL))
                .others("Pointer", "LoadPointer", "StorePointer", "SwapPointer", "CompareAndSwapPointer")
                .build();
    }

    /// The type `Pointer[T]` for a type.
    static Named pointer(GoType element) {
        return methods(new Named("atomic", "Pointer[" + element.title() + "]"), new GoType.Pointer(element));
    }

    private static String title(Basic type) {
        String name = type.toString();
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private static Named integer(String name, Basic type) {
        Named named = methods(new Named("atomic", name), type);
        method(named, "Add", returns(takes(type), type), AtomicOperation.ADD, type);
        method(named, "And", returns(takes(type), type), AtomicOperation.AND, type);
        method(named, "Or", returns(takes(type), type), AtomicOperation.OR, type);
        return named;
    }

    private static Named methods(Named named, GoType type) {
        named.is(new GoType.Opaque(new Layout.Cell(Layouts.zero(type), Layout.Kind.ATOMIC)));
        method(named, "Load", returns(takes(), type), AtomicOperation.LOAD, type);
        method(named, "Store", takes(type), AtomicOperation.STORE, type);
        method(named, "Swap", returns(takes(type), type), AtomicOperation.SWAP, type);
        method(named, "CompareAndSwap", returns(takes(type, type), Basic.BOOL), AtomicOperation.COMPARE_AND_SWAP, type);
        return named;
    }

    private static void method(
            Named named, String name, GoType.Function signature, AtomicOperation operation, GoType type) {
        String full = "sync/atomic.(*" + named.shortName() + ")." + name;
        named.with(new Named.Method(name, true, new LibraryFunction(full, signature, operation(operation, type))));
    }

    private static Emission operation(AtomicOperation operation, GoType type) {
        return (code, site, operands) -> {
            Emission.Operand at = operands.getFirst();
            int slot = code.temporary();
            code.add(new Instruction.Atomic(
                    site.span(),
                    slot,
                    at.value(),
                    operation,
                    type.basic().width().orElse(Width.INT64),
                    operands.stream().skip(1).map(Emission.Operand::value).toList(),
                    at.text()));
            boolean nothing = operation == AtomicOperation.STORE;
            return nothing ? List.of() : List.of(new Expression.Local(slot));
        };
    }
}
