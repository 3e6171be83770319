package interleave.language.rust.type;

/// A constant parameter such as `const N: usize`; compared by identity.
public final class ConstParameter {
    private final String name;

    public ConstParameter(String name) {
        this.name = name;
    }

    public String name() {
        return name;
    }

    @Override
    public String toString() {
        return name;
    }
}
