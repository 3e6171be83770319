package interleave.language.rust.type;

/// A constant parameter such as `const N: usize`; compared by identity.
public final class ConstParameter {
    private final String name;
    private final Ty type;

    public ConstParameter(String name, Ty type) {
        this.name = name;
        this.type = type;
    }

    /// A type of whole numbers, `bool` or `char`.
    public Ty type() {
        return type;
    }

    public String name() {
        return name;
    }

    @Override
    public String toString() {
        return name;
    }
}
