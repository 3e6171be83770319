package interleave.ui.document;

/// A file is not what it should be; the message says in what way, as the rest of "… cannot be read: ".
public final class Unreadable extends Exception {
    private static final long serialVersionUID = 1;

    Unreadable(String why) {
        super(why);
    }
}
