package interleave.engine;

/// What kind of thing a step does, for showing and for the `op` of the JSON output.
public enum Operation {
    READ("read", "R"),
    MODIFY("modify", "M"),
    WRITE("write", "W"),
    ATOMIC("atomic", "A"),
    LOCK("lock", "L"),
    TRY_LOCK("trylock", "L?"),
    UNLOCK("unlock", "U"),
    READ_LOCK("rlock", "RL"),
    TRY_READ_LOCK("tryrlock", "RL?"),
    READ_UNLOCK("runlock", "RU"),
    ONCE("once", "1"),
    ENLIST("queue", "q"),
    ROUSE("rouse", "r"),
    NOTIFY("notify", "n"),
    SEND("send", "→"),
    RECEIVE("receive", "←"),
    SELECT("select", "?"),
    CLOSE("close", "×"),
    LENGTH("len", "#"),
    CHOOSE("choose", "?"),
    ADD("add", "+"),
    WAIT("wait", "◷"),
    PRINT("print", "P"),
    SLEEP("wake", "z"),
    ALARM("alarm", "a"),
    SPAWN("spawn", "s"),
    JOIN("join", "j"),
    CALL("call", "C"),
    SPIN("spin", "↻"),
    PANIC("panic", "!"),
    END("end", "E"),
    EXIT("exit", "X");

    private final String word;
    private final String letter;

    Operation(String word, String letter) {
        this.word = word;
        this.letter = letter;
    }

    /// The word used in JSON and text output.
    public String word() {
        return word;
    }

    /// One or two characters for a mark on the timeline.
    public String letter() {
        return letter;
    }
}
