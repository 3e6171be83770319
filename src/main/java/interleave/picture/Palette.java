package interleave.picture;

import interleave.picture.Ink.OfThread;
import interleave.picture.Ink.Shade;
import interleave.picture.Ink.Tone;
import java.util.List;

/// What the inks look like: a theme. All colours of the program stand in this file. Texts keep a contrast of 4.5 to what
/// they stand on, as WCAG AA asks; a test measures it.
public enum Palette {
    LIGHT("light") {
        @Override
        Colour tone(Tone tone) {
            return switch (tone) {
                case NONE -> NOTHING;
                case BACKGROUND -> Colour.of("#F6F7F9");
                case PANEL -> Colour.of("#FFFFFF");
                case WELL -> Colour.of("#EEF1F4");
                case LINE -> Colour.of("#DCE0E5");
                case SHADOW -> Colour.of("#1B2430").at(0.035);
                case TEXT -> Colour.of("#16191D");
                case MUTED -> Colour.of("#5F6873");
                case FAINT -> Colour.of("#B3BAC2");
                case ACCENT -> Colour.of("#2F5BEA");
                case ON_ACCENT, ON_LOSS -> Colour.of("#FFFFFF");
                case ACCENT_SOFT -> Colour.of("#E8EDFD");
                case LOSS -> Colour.of("#C9372C");
                case LOSS_SOFT -> Colour.of("#FDECEA");
                case GOOD -> Colour.of("#1A7A3C");
                case BLOCKED -> Colour.of("#7A5B00");
                case BLOCKED_SOFT -> Colour.of("#FFF4D6");
                case CODE_KEYWORD -> Colour.of("#1D4ED8");
                case CODE_STRING -> Colour.of("#0A7A3B");
                case CODE_NUMBER -> Colour.of("#A626A4");
                case CODE_COMMENT -> Colour.of("#68717C");
            };
        }

        @Override
        List<Colour> threads() {
            return LIGHT_THREADS;
        }
    },

    DARK("dark") {
        @Override
        Colour tone(Tone tone) {
            return switch (tone) {
                case NONE -> NOTHING;
                case BACKGROUND -> Colour.of("#14171C");
                case PANEL -> Colour.of("#1C2027");
                case WELL -> Colour.of("#252A32");
                case LINE -> Colour.of("#343A44");
                case SHADOW -> Colour.of("#000000").at(0.10);
                case TEXT -> Colour.of("#ECEFF3");
                case MUTED -> Colour.of("#98A2AE");
                case FAINT -> Colour.of("#545C67");
                case ACCENT -> Colour.of("#7C9BFF");
                case ON_ACCENT, ON_LOSS -> Colour.of("#10131A");
                case ACCENT_SOFT -> Colour.of("#252F4D");
                case LOSS -> Colour.of("#FF7B6B");
                case LOSS_SOFT -> Colour.of("#3A1F1D");
                case GOOD -> Colour.of("#57C785");
                case BLOCKED -> Colour.of("#E6C35C");
                case BLOCKED_SOFT -> Colour.of("#352D17");
                case CODE_KEYWORD -> Colour.of("#82A2FF");
                case CODE_STRING -> Colour.of("#6CCB8E");
                case CODE_NUMBER -> Colour.of("#DE8BE0");
                case CODE_COMMENT -> Colour.of("#939DA9");
            };
        }

        @Override
        List<Colour> threads() {
            return DARK_THREADS;
        }
    };

    private static final Colour NOTHING = new Colour(0, 0, 0, 0);

    /// The first thread is grey; the others take seven colours in turn, chosen so that they also differ in brightness or
    /// in blue, which people with any kind of colour blindness can tell.
    private static final List<Colour> LIGHT_THREADS = colours(
            "#646D78", "#0072B2", "#B8590A", "#00805F", "#A33A7C", "#6652B8", "#756500", "#12717F");

    private static final List<Colour> DARK_THREADS = colours(
            "#98A2AE", "#56B4E9", "#F0A04B", "#3CC79B", "#E88AC2", "#AE9CF5", "#D6C34A", "#5CC8D6");

    private final String id;

    Palette(String id) {
        this.id = id;
    }

    /// The name of the theme, as files and commands write it.
    public String id() {
        return id;
    }

    abstract Colour tone(Tone tone);

    abstract List<Colour> threads();

    /// What an ink looks like.
    public Colour colour(Ink ink) {
        return switch (ink) {
            case Tone tone -> tone(tone);
            case OfThread(int index, Shade shade) -> thread(index, shade);
        };
    }

    private Colour thread(int index, Shade shade) {
        List<Colour> all = threads();
        Colour full = all.get(index == 0 ? 0 : (index - 1) % (all.size() - 1) + 1);
        return switch (shade) {
            case FULL -> full;
            case ON -> tone(Tone.ON_ACCENT);
            case PART -> full.at(0.62);
            case FEW -> full.at(0.34);
            case BAND -> full.at(0.18);
            case FAINT -> full.at(0.07);
        };
    }

    private static List<Colour> colours(String... hex) {
        return java.util.Arrays.stream(hex).map(Colour::of).toList();
    }
}
