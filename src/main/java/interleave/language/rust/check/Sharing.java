package interleave.language.rust.check;

import interleave.language.rust.resolve.TypeText;
import interleave.language.rust.type.Definition;
import interleave.language.rust.type.ImplDef;
import interleave.language.rust.type.Predicate;
import interleave.language.rust.type.Ty;
import interleave.language.rust.verdict.Diagnostic;
import interleave.language.rust.verdict.Diagnostic.Label;
import interleave.language.rust.verdict.Diagnostic.Note;
import interleave.program.Source;
import interleave.program.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The errors about `Send` and `Sync`, in rustc's words.
final class Sharing {
    private final Inferring in;
    private final TypeText text;
    private final Blame blame;
    private final BoundNotes bounds;

    Sharing(Inferring in, Source source) {
        this.in = in;
        this.text = TypeText.of(source);
        this.blame = new Blame(in);
        this.bounds = new BoundNotes(source);
    }

    /// Whether what does not hold is that something can be sent or shared.
    static boolean concerns(Failure failure) {
        return failure.chain().getFirst().predicate() instanceof Predicate.Implements leaf
                && (leaf.trait().trait().lang().equals("send") || leaf.trait().trait().lang().equals("sync"));
    }

    /// Tells the error if it is one of these.
    boolean tells(Failure failure) {
        if (!(failure.chain().getFirst().predicate() instanceof Predicate.Implements leaf)) return false;
        String trait = leaf.trait().trait().lang();
        if (!trait.equals("send") && !trait.equals("sync")) return false;
        if (!(failure.root() instanceof Predicate.Implements)) return false;
        Ty type = leaf.trait().self();
        String message = "`" + text.text(type) + "` cannot be " + (trait.equals("send") ? "sent" : "shared")
                + " between threads safely";
        Blame.Place place = blame.place(failure);
        List<Label> labels = new ArrayList<>();
        labels.add(new Label(place.span(), message, true));
        place.call().ifPresent(call -> labels.add(new Label(call, "required by a bound introduced by this call", false)));
        List<Note> notes = new ArrayList<>();
        Optional<Ty> around = around(failure);
        if (!(type instanceof Ty.Parameter)) {
            notes.add(Note.help(around.map(outer -> "within `" + text.text(outer) + "`, ").orElse("")
                    + "the trait `" + leaf.trait().trait().name() + "` is not implemented for `" + text.text(type) + "`"));
        }
        if (around.isPresent() && around.get() instanceof Ty.Closure closure) {
            labels.add(new Label(
                    closure.definition().head(), "within this `" + text.closure(closure.definition()) + "`", false));
        }
        advice(type, trait).ifPresent(advice -> notes.add(Note.note(advice)));
        way(failure, notes);
        asked(failure, notes);
        in.notices.tell(new Diagnostic(Diagnostic.Severity.ERROR, "E0277", message, place.span(), labels, notes));
        return true;
    }

    /// The outermost type of which what does not hold is a part, through types alone.
    private static Optional<Ty> around(Failure failure) {
        Optional<Ty> outer = Optional.empty();
        for (Failure.Link link : failure.chain()) {
            if (link.within().isEmpty()) break;
            if (!ofCaptures(failure, link)) outer = link.within();
        }
        return outer;
    }

    /// Whether the type around is only what a closure captures, taken together.
    private static boolean ofCaptures(Failure failure, Failure.Link link) {
        int next = failure.chain().indexOf(link) + 1;
        return link.within().orElse(null) instanceof Ty.Tuple && next < failure.chain().size()
                && failure.chain().get(next).within().orElse(null) instanceof Ty.Closure;
    }

    private static Optional<String> advice(Ty type, String trait) {
        if (!trait.equals("sync") || !(type instanceof Ty.Adt adt) || !adt.definition().library()) return Optional.empty();
        String start = "if you want to do aliasing and mutation between multiple threads, use `std::sync::";
        return switch (adt.definition().name()) {
            case "RefCell" -> Optional.of(start + "RwLock` instead");
            case "OnceCell" -> Optional.of(start + "OnceLock` instead");
            case "Cell" -> Optional.of(start + "RwLock`" + atomic(adt.arguments().types().getFirst())
                    .map(name -> " or `std::sync::atomic::" + name + "` instead").orElse(""));
            default -> Optional.empty();
        };
    }

    private static Optional<String> atomic(Ty type) {
        return switch (type) {
            case Ty.Bool _ -> Optional.of("AtomicBool");
            case Ty.Int whole -> {
                String name = whole.kind().title();
                String number = name.endsWith("size") ? name.charAt(0) + "size" : name;
                boolean wide = name.endsWith("128");
                yield wide ? Optional.empty() : Optional.of("Atomic" + Character.toUpperCase(number.charAt(0)) + number.substring(1));
            }
            default -> Optional.empty();
        };
    }

    /// How what does not hold comes to be asked for: through parts of types, and through impls.
    private void way(Failure failure, List<Note> notes) {
        for (int i = 0; i < failure.chain().size() - 1; i++) {
            Failure.Link link = failure.chain().get(i);
            if (link.within().isPresent()) {
                if (!ofCaptures(failure, link)) within(link.within().get()).ifPresent(notes::add);
            } else if (failure.chain().get(i + 1).predicate() instanceof Predicate.Implements it) {
                String required = "required for `" + text.text(it.trait().self()) + "` to implement `"
                        + text.text(it.trait()) + "`";
                notes.add(link.impl().filter(impl -> !impl.library())
                        .map(impl -> ofImpl(impl, required))
                        .orElseGet(() -> Note.note(required)));
            }
        }
    }

    private static Note ofImpl(ImplDef impl, String required) {
        return Note.at(impl.span(), required);
    }

    private Optional<Note> within(Ty type) {
        String appears = "required because it appears within the type `" + text.text(type) + "`";
        return switch (type) {
            case Ty.Closure closure ->
                Optional.of(Note.at(closure.definition().head(), "required because it's used within this closure"));
            case Ty.Adt adt -> Optional.of(place(adt.definition(), appears, adt.definition().span()));
            case Ty.Opaque opaque -> Optional.of(place(opaque.definition(), appears, opaque.definition().span()));
            case Ty.Reference _ -> Optional.empty();
            default -> Optional.of(Note.note(appears));
        };
    }

    private static Note place(Definition definition, String note, Span span) {
        if (!definition.library()) return Note.at(span, note);
        return Note.inLibrary(note, BoundNotes.place(definition));
    }

    /// What in the body asked for it.
    private void asked(Failure failure, List<Note> notes) {
        Cause cause = failure.cause();
        cause.casts().ifPresent(casts -> notes.add(Note.note("required for the cast from `"
                + text.text(in.inference.known(casts.from())) + "` to `" + text.text(in.inference.known(casts.to())) + "`")));
        if (!cause.why().isEmpty()) notes.add(Note.note(cause.why()));
        cause.by().ifPresent(by -> notes.add(bounds.note(by, cause.asked())));
    }
}
