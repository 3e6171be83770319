package interleave.language.rust.verdict;

/// The editions of Rust that are understood.
public enum Edition {
    E2021("2021"), E2024("2024");

    private final String title;

    Edition(String title) {
        this.title = title;
    }

    /// As it is written.
    public String title() {
        return title;
    }
}
