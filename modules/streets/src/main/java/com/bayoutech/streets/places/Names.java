package com.bayoutech.streets.places;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The distinct names of streets, or of places, and how people may write them.
 *
 * <p>Two spellings are one name if only shortened words tell them apart (Magazine St, Magazine Street); accents make two names, which are near.
 */
final class Names {
    /** What one letter too much, missing or wrong costs. */
    static final int EDIT = 4;
    /** What accents cost that are not as typed. */
    static final int ACCENT = 1;

    private static final int BARE = EDIT;

    private final List<String> keys = new ArrayList<>();
    private final List<String> displays = new ArrayList<>();
    private final Map<String, Integer> ids = new HashMap<>();
    private final List<NameDictionary.Form> forms = new ArrayList<>();
    private NameDictionary dictionary = new NameDictionary(List.of());
    private NameDictionary beginnings = new NameDictionary(List.of());

    /** A name that may be meant. */
    record Match(int name, int cost) {}

    /** The number of a name, which is new or not. */
    int add(String display) {
        String key = key(display);
        Integer known = ids.get(key);
        if (known != null) {
            return known;
        }
        int id = keys.size();
        ids.put(key, id);
        keys.add(key);
        displays.add(display);
        String folded = Folding.fold(display);
        String shortened = StreetWords.shorten(folded);
        forms.add(new NameDictionary.Form(folded, id, 0));
        forms.add(new NameDictionary.Form(shortened, id, 0));
        forms.add(new NameDictionary.Form(StreetWords.shortenEndings(shortened), id, 0));
        String bare = StreetWords.bare(shortened);
        if (!bare.isEmpty()) {
            forms.add(new NameDictionary.Form(bare, id, BARE));
        }
        int comma = display.indexOf(',');
        if (comma > 0) {
            forms.add(new NameDictionary.Form(Folding.fold(display.substring(0, comma)), id, BARE));
        }
        return id;
    }

    /** No more names come; searches may begin. */
    Names sealed() {
        dictionary = new NameDictionary(forms);
        List<NameDictionary.Form> inner = new ArrayList<>(forms);
        for (NameDictionary.Form form : forms) {
            for (int gap = form.text().indexOf(' '); gap >= 0; gap = form.text().indexOf(' ', gap + 1)) {
                inner.add(new NameDictionary.Form(form.text().substring(gap + 1), form.name(), form.penalty() + 2));
            }
        }
        beginnings = new NameDictionary(inner);
        forms.clear();
        return this;
    }

    int size() {
        return keys.size();
    }

    /** What names are compared by. */
    static String key(String display) {
        return StreetWords.shorten(Folding.spell(display));
    }

    String key(int name) {
        return keys.get(name);
    }

    String display(int name) {
        return displays.get(name);
    }

    /** Names within some edits of what was typed; each once, at its smallest cost. */
    List<Match> find(String spelled, int maxEdits) {
        String folded = Folding.fold(spelled);
        String shortened = StreetWords.shorten(folded);
        String digits = digits(shortened);
        Map<Integer, Integer> costs = new HashMap<>();
        NameDictionary.Hits hits = (name, form, edits, penalty) -> {
            if (digits(form).equals(digits) || digits(keys.get(name)).equals(digits)) {
                costs.merge(name, edits * EDIT + penalty, Math::min);
            }
        };
        dictionary.findNear(folded, maxEdits, hits);
        if (!shortened.equals(folded)) {
            dictionary.findNear(shortened, maxEdits, hits);
        }
        String key = key(spelled);
        List<Match> found = new ArrayList<>(costs.size());
        costs.forEach((name, cost) ->
                found.add(new Match(name, cost + (cost == 0 && differsInAccents(key, keys.get(name)) ? ACCENT : 0))));
        return found;
    }

    /** Names of which a word begins with what was typed, at no cost where it is the first. */
    List<Match> findBeginning(String spelled) {
        Map<Integer, Integer> costs = new HashMap<>();
        beginnings.findBeginning(
                Folding.fold(spelled), (name, form, edits, penalty) -> costs.merge(name, penalty, Math::min));
        List<Match> found = new ArrayList<>(costs.size());
        costs.forEach((name, cost) -> found.add(new Match(name, cost)));
        return found;
    }

    private static boolean differsInAccents(String typed, String name) {
        return !typed.equals(name) && Folding.fold(typed).equals(Folding.fold(name));
    }

    /** 5th Street is not 6th Street: figures in names are never forgiven. */
    private static String digits(String text) {
        StringBuilder digits = new StringBuilder();
        for (int index = 0; index < text.length(); index++) {
            if (Character.isDigit(text.charAt(index))) {
                digits.append(text.charAt(index));
            }
        }
        return digits.toString();
    }
}
