package interleave.ui;

/// Something that the window says to the person, in one or two sentences, until the next command.
/// @param problem whether a wish could not be fulfilled; else it is a hint
public record Notice(String text, boolean problem) {
    static Notice hint(String text) {
        return new Notice(text, false);
    }

    static Notice problem(String text) {
        return new Notice(text, true);
    }
}
