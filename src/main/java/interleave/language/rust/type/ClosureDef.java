package interleave.language.rust.type;

import interleave.program.Span;
import java.util.List;
import java.util.Optional;

/// A closure. What it takes, gives and captures is completed when the body around it has been inferred.
public final class ClosureDef extends Definition {
    private final Span head;
    private final boolean moves;
    private final Definition owner;
    private List<LifetimeParameter> bound = List.of();
    private List<Ty> parameters = List.of();
    private Ty result = Ty.UNIT;
    private Kind kind = Kind.FN;
    private List<Capture> captures = List.of();
    private Optional<Asked> asked = Optional.empty();

    /// @param span all of it
    /// @param head `move |x|`, as the compiler underlines it
    /// @param owner the function, constant or closure in whose body it stands
    public ClosureDef(Span span, Span head, boolean moves, Definition owner) {
        super("{closure}", owner.path() + "::{closure}", span, owner.library(), List.of());
        this.head = head;
        this.moves = moves;
        this.owner = owner;
    }

    /// Which of the traits of functions it has: each also has those before it in `FnOnce`, `FnMut`, `Fn`.
    public enum Kind { FN, FN_MUT, FN_ONCE }

    /// Which item asks, by which bound, for the trait of functions that the closure has to have.
    /// @param called where that item is named
    public record Asked(Definition by, Span bound, Span called) {}

    /// How something is captured.
    public enum Mode { SHARED, UNIQUE, MUTABLE, VALUE }

    /// A captured place: a variable of the function around (or what that has captured itself), and the way from it.
    /// @param variable of a function or closure around, whose own captures it may be among
    /// @param way from the variable on
    /// @param type of the place itself; if captured by reference, the closure keeps a reference to that
    /// @param use where in the closure it is used so that it has to be captured in this way
    public record Capture(Variable variable, List<Way> way, Mode mode, Ty type, Span use) {
        public Capture {
            way = List.copyOf(way);
        }
    }

    /// A step of a captured place.
    public sealed interface Way {
        /// A field of a struct or tuple.
        record Field(int index, String name) implements Way {}

        /// What a reference or box refers to.
        record Dereference() implements Way {}
    }

    /// Says what it is like. The parameters are as in the text, not as a tuple.
    public void complete(List<LifetimeParameter> boundLifetimes, List<Ty> parameterTypes, Ty resultType, Kind itsKind,
            List<Capture> itsCaptures) {
        bound = List.copyOf(boundLifetimes);
        parameters = List.copyOf(parameterTypes);
        result = resultType;
        kind = itsKind;
        captures = List.copyOf(itsCaptures);
    }

    /// Says who asks for its kind.
    public void ask(Asked by) {
        asked = Optional.of(by);
    }

    public Optional<Asked> asked() {
        return asked;
    }

    public Span head() {
        return head;
    }

    public boolean moves() {
        return moves;
    }

    public Definition owner() {
        return owner;
    }

    /// The lifetimes that each call may choose anew.
    public List<LifetimeParameter> bound() {
        return bound;
    }

    public List<Ty> parameters() {
        return parameters;
    }

    public Ty result() {
        return result;
    }

    public Kind kind() {
        return kind;
    }

    public List<Capture> captures() {
        return captures;
    }
}
