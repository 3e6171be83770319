package interleave.language.go.library;

import static interleave.language.go.library.PackageBuilder.returns;
import static interleave.language.go.library.PackageBuilder.takes;

import interleave.language.go.tree.Emission;
import interleave.language.go.tree.LibraryFunction;
import interleave.language.go.type.Basic;
import interleave.language.go.type.GoType;
import interleave.language.go.type.Named;
import interleave.program.Expression;
import interleave.program.GuardOperation;
import interleave.program.Instruction;
import interleave.program.Layout;
import interleave.program.Value;
import java.util.List;

/// `sync`
final class SyncPackage {
    private SyncPackage() {}

    static LibraryPackage make() {
        Named locker = locker();
        GoType.Pointer reading = readingLocker();
        return new PackageBuilder("sync")
                .type("Mutex", mutex())
                .type("RWMutex", readWriteMutex(locker, reading))
                .type("WaitGroup", waitGroup())
                .type("Locker", locker)
                .boxes(List.of(reading))
                .build();
    }

    private static Named mutex() {
        Named type = opaque("Mutex", Value.Mutex.FREE, Layout.Kind.MUTEX);
        method(type, "Lock", takes(), (code, site, operands) -> {
            Emission.Operand at = operands.getFirst();
            code.add(new Instruction.Lock(site.span(), at.value(), at.text()));
            return List.of();
        });
        method(type, "Unlock", takes(), (code, site, operands) -> {
            Emission.Operand at = operands.getFirst();
            code.add(new Instruction.Unlock(site.span(), at.value(), at.text()));
            return List.of();
        });
        method(type, "TryLock", returns(takes(), Basic.BOOL), (code, site, operands) -> {
            Emission.Operand at = operands.getFirst();
            int slot = code.temporary();
            code.add(new Instruction.TryLock(site.span(), slot, at.value(), at.text()));
            return List.of(new Expression.Local(slot));
        });
        return type;
    }

    private static Named readWriteMutex(Named locker, GoType.Pointer reading) {
        Named type = opaque("RWMutex", Value.ReadWriteMutex.FREE, Layout.Kind.READ_WRITE_MUTEX);
        method(type, "Lock", takes(), guarding(GuardOperation.LOCK));
        method(type, "Unlock", takes(), guarding(GuardOperation.UNLOCK));
        method(type, "TryLock", returns(takes(), Basic.BOOL), guarding(GuardOperation.TRY_LOCK));
        method(type, "RLock", takes(), guarding(GuardOperation.READ_LOCK));
        method(type, "RUnlock", takes(), guarding(GuardOperation.READ_UNLOCK));
        method(type, "TryRLock", returns(takes(), Basic.BOOL), guarding(GuardOperation.TRY_READ_LOCK));
        method(type, "RLocker", returns(takes(), locker), (_, _, operands) ->
                List.of(new Expression.Box(reading, operands.getFirst().value())));
        return type;
    }

    /// As in Go, what `RLocker` returns is the same pointer with other methods.
    private static GoType.Pointer readingLocker() {
        Named type = opaque("rlocker", Value.ReadWriteMutex.FREE, Layout.Kind.READ_WRITE_MUTEX);
        method(type, "Lock", takes(), guarding(GuardOperation.READ_LOCK));
        method(type, "Unlock", takes(), guarding(GuardOperation.READ_UNLOCK));
        return new GoType.Pointer(type);
    }

    private static Emission guarding(GuardOperation operation) {
        return (code, site, operands) -> {
            Emission.Operand at = operands.getFirst();
            int slot = code.temporary();
            code.add(new Instruction.Guard(site.span(), slot, at.value(), operation, at.text()));
            boolean tries = operation == GuardOperation.TRY_LOCK || operation == GuardOperation.TRY_READ_LOCK;
            return tries ? List.of(new Expression.Local(slot)) : List.of();
        };
    }

    private static Named waitGroup() {
        Named type = opaque("WaitGroup", Value.WaitGroup.ZERO, Layout.Kind.WAIT_GROUP);
        method(type, "Add", takes(Basic.INT), (code, site, operands) -> {
            code.add(adding(site, operands.getFirst(), operands.get(1).value()));
            return List.of();
        });
        method(type, "Done", takes(), (code, site, operands) -> {
            code.add(adding(site, operands.getFirst(), number(-1)));
            return List.of();
        });
        method(type, "Wait", takes(), (code, site, operands) -> {
            Emission.Operand at = operands.getFirst();
            code.add(new Instruction.AwaitZero(site.span(), at.value(), at.text()));
            return List.of();
        });
        method(type, "Go", takes(takes()), (code, site, operands) -> {
            Emission.Operand at = operands.getFirst();
            code.add(adding(site, at, number(1)));
            code.spawn(site.span(), operands.get(1).value(), List.of(at.value()), (inside, extra) -> {
                Emission.Operand there = new Emission.Operand(extra.getFirst(), at.type(), at.text(), at.span());
                inside.add(adding(site, there, number(-1)));
            });
            return List.of();
        });
        return type;
    }

    private static Instruction adding(Emission.Site site, Emission.Operand at, Expression delta) {
        return new Instruction.AddWaiting(site.span(), at.value(), delta, at.text());
    }

    private static Expression number(long number) {
        return new Expression.Constant(Value.Int.of(number));
    }

    private static Named locker() {
        return new Named("sync", "Locker").is(new GoType.Interface(List.of(
                new GoType.Requirement("Lock", takes()), new GoType.Requirement("Unlock", takes()))));
    }

    private static Named opaque(String name, Value zero, Layout.Kind kind) {
        return new Named("sync", name).is(new GoType.Opaque(new Layout.Cell(zero, kind)));
    }

    private static void method(Named type, String name, GoType.Function signature, Emission emission) {
        String full = "sync.(*" + type.shortName() + ")." + name;
        type.with(new Named.Method(name, true, new LibraryFunction(full, signature, emission)));
    }
}
