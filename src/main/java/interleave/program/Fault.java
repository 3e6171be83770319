package interleave.program;

/// What can go wrong inside an expression or an operation on memory. Each language says it in its own words, see
/// [Wording].
public sealed interface Fault {
    /// A whole number was divided by zero.
    record DivideByZero() implements Fault {}

    /// An index outside `0` to `length - 1`.
    record IndexOutOfRange(long index, long length) implements Fault {}

    /// Slice bounds that do not fit; `expression` is the failing comparison as the language prints it, such as
    /// `[:5] with capacity 3`.
    record BoundsOutOfRange(String expression) implements Fault {}

    /// A reference to nothing was followed.
    record NilDereference() implements Fault {}

    /// A shift by a negative count.
    record NegativeShift() implements Fault {}

    /// A make with a negative or too large length.
    record LengthOutOfRange() implements Fault {}

    /// Arithmetic left the range of its width, in a language where that is an error; `operation` is a word such as `add`.
    record Overflow(String operation) implements Fault {}

    /// A mutex was unlocked by a thread while nobody held it.
    record UnlockOfUnlocked() implements Fault {}

    /// A readers–writer mutex was unlocked while no thread had it for writing.
    record WriteUnlockOfUnlocked() implements Fault {}

    /// A readers–writer mutex was unlocked for reading while no thread had it for that.
    record ReadUnlockOfUnlocked() implements Fault {}

    /// A channel was made with a negative or too large capacity.
    record ChannelOutOfRange() implements Fault {}

    /// A value was sent into a closed channel.
    record SendOnClosed() implements Fault {}

    /// A closed channel was closed.
    record CloseOfClosed() implements Fault {}

    /// A channel that is none was closed.
    record CloseOfNil() implements Fault {}

    /// A map was used by a thread while another one was writing it. `reads` says what it was doing, such as
    /// `read`; of two that wrote, it is empty.
    record ConcurrentMap(String reads) implements Fault {}

    /// An entry was written to a map that was never made.
    record WriteToNilMap() implements Fault {}

    /// A value was used as a key that cannot be one; `type` is its type.
    record Unhashable(String type) implements Fault {}

    /// A WaitGroup counted below zero.
    record NegativeWaitGroup() implements Fault {}

    /// A dynamic value was not of the type that was asked for; `message` says which.
    record WrongType(String message) implements Fault {}

    /// Too many calls inside one another.
    record StackOverflow() implements Fault {}
}
