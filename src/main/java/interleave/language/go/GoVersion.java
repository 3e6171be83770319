package interleave.language.go;

/// The versions of the language that differ in what a program means.
public enum GoVersion {
    /// Up to 1.21: the variables of a `for` loop are the same in all its rounds.
    BEFORE_1_22,
    /// Since 1.22: each round has variables of its own.
    SINCE_1_22
}
