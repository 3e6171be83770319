package interleave.language.rust.macros;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds out whether a rule fits what a macro is called with: all ways to go through the rule are followed at once, one
/// token after the other, and where two of them would read a variable the call is ambiguous, as it is for rustc.
final class Matching {
    private final List<Token> tokens;
    private final Fragments fragments;
    private final List<Place> places = new ArrayList<>();

    /// @param tokens the tokens of the call, with one of kind END behind them
    Matching(List<Token> tokens, Fragments fragments) {
        this.tokens = tokens;
        this.fragments = fragments;
    }

    /// That a call cannot be understood, though a rule may be meant for it.
    static final class Unclear extends RuntimeException {
        Unclear(String message) {
            super(message, null, false, false);
        }
    }

    /// A place in a rule.
    private sealed interface Place {
        record Exact(Token token) implements Place {}

        record Variable(String name, String kind, int depth) implements Place {}

        /// The beginning of a repetition; `behind` is where the rule goes on.
        record Begin(char operator, int behind, List<String> names, int depth) implements Place {}

        /// The end of one time round without a separator.
        record Round(char operator, int first) implements Place {}

        /// The end of one time round before a separator, with [Again] behind it.
        record Separator(Token token) implements Place {}

        record Again(int first) implements Place {}

        record End() implements Place {}
    }

    private record Way(int place, Map<String, Found> found) {
        Way at(int next) {
            return new Way(next, found);
        }

        Way with(int next, String name, int depth, Found value) {
            Map<String, Found> more = new LinkedHashMap<>(found);
            if (depth == 0) more.put(name, value);
            else more.put(name, Found.pushed(more.get(name), depth, value));
            return new Way(next, more);
        }
    }

    /// The values of the rule's variables, if it fits.
    Optional<Map<String, Found>> of(List<Element> rule) {
        places.clear();
        lay(rule, 0);
        places.add(new Place.End());
        int at = 0;
        List<Way> current = new ArrayList<>(List.of(new Way(0, Map.of())));
        while (true) {
            Token token = tokens.get(at);
            List<Way> next = new ArrayList<>();
            List<Way> reading = new ArrayList<>();
            List<Way> ended = new ArrayList<>();
            while (!current.isEmpty()) step(current.removeLast(), token, current, next, reading, ended);
            if (token.kind() == Token.Kind.END) {
                if (ended.size() > 1) throw new Unclear("it is ambiguous");
                if (ended.size() == 1) return Optional.of(ended.getFirst().found());
            }
            if (next.isEmpty() && reading.isEmpty()) return Optional.empty();
            if (reading.isEmpty()) {
                current.addAll(next);
                at++;
                continue;
            }
            if (!next.isEmpty() || reading.size() > 1) throw new Unclear("it is ambiguous");
            Way way = reading.getFirst();
            Place.Variable variable = (Place.Variable) places.get(way.place());
            int to = fragments.end(variable.kind(), at);
            current.add(way.with(way.place() + 1, variable.name(), variable.depth(), new Found.Stretch(variable.kind(), at, to)));
            at = to;
        }
    }

    private void lay(List<Element> rule, int depth) {
        for (Element element : rule) {
            switch (element) {
                case Element.Exact(Token token) -> places.add(new Place.Exact(token));
                case Element.Variable v -> places.add(new Place.Variable(v.name(), v.kind(), depth));
                case Element.Repeated r -> {
                    int begin = places.size();
                    places.add(new Place.End());
                    lay(r.inner(), depth + 1);
                    if (r.separator().isPresent()) {
                        places.add(new Place.Separator(r.separator().get()));
                        places.add(new Place.Again(begin + 1));
                    } else {
                        places.add(new Place.Round(r.operator(), begin + 1));
                    }
                    List<String> names = new ArrayList<>();
                    names(r.inner(), names);
                    places.set(begin, new Place.Begin(r.operator(), places.size(), names, depth));
                }
            }
        }
    }

    static void names(List<Element> rule, List<String> names) {
        for (Element element : rule) {
            switch (element) {
                case Element.Exact _ -> {}
                case Element.Variable v -> names.add(v.name());
                case Element.Repeated r -> names(r.inner(), names);
            }
        }
    }

    private void step(Way way, Token token, List<Way> current, List<Way> next, List<Way> reading, List<Way> ended) {
        int here = way.place();
        switch (places.get(here)) {
            case Place.Exact(Token wanted) -> {
                if (wanted.same(token)) next.add(way.at(here + 1));
            }
            case Place.Variable v -> {
                if (fragments.mayBegin(v.kind(), token)) reading.add(way);
                else if (v.kind().equals("vis")) {
                    Found none = new Found.Stretch("vis", tokens.indexOf(token), tokens.indexOf(token));
                    current.add(way.with(here + 1, v.name(), v.depth(), none));
                }
            }
            case Place.Begin begin -> {
                Way inside = way;
                for (String name : begin.names()) {
                    inside = inside.with(here, name, begin.depth(), new Found.Many(List.of()));
                }
                if (begin.operator() != '+') current.add(inside.at(begin.behind()));
                current.add(inside.at(here + 1));
            }
            case Place.Round round -> {
                current.add(way.at(here + 1));
                if (round.operator() != '?') current.add(way.at(round.first()));
            }
            case Place.Separator(Token wanted) -> {
                current.add(way.at(here + 2));
                if (wanted.same(token)) next.add(way.at(here + 1));
            }
            case Place.Again(int first) -> current.add(way.at(first));
            case Place.End _ -> ended.add(way);
        }
    }
}
