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

    /** Accents alone never weigh as much as a letter. */
    static final int MAX_ACCENTS = EDIT - 1;

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
        String spelled = Folding.spell(display);
        forms.add(new NameDictionary.Form(spelled, id, 0));
        forms.add(new NameDictionary.Form(key, id, 0));
        String ended = StreetWords.shortenEndings(key);
        forms.add(new NameDictionary.Form(ended, id, 0));
        String widened = Folding.widen(key);
        if (!widened.equals(Folding.fold(key))) {
            forms.add(new NameDictionary.Form(widened, id, 0));
            forms.add(new NameDictionary.Form(Folding.widen(spelled), id, 0));
        }
        String bare = StreetWords.bare(ended);
        if (!bare.isEmpty()) {
            forms.add(new NameDictionary.Form(bare, id, BARE));
        }
        int comma = display.indexOf(',');
        if (comma > 0) {
            forms.add(new NameDictionary.Form(Folding.spell(display.substring(0, comma)), id, BARE));
        }
        return id;
    }

    /** No more names come; searches may begin. */
    Names sealed() {
        dictionary = new NameDictionary(forms);
        List<NameDictionary.Form> inner = new ArrayList<>(forms);
        for (NameDictionary.Form form : forms) {
            for (int gap = form.spelled().indexOf(' ');
                    gap >= 0;
                    gap = form.spelled().indexOf(' ', gap + 1)) {
                inner.add(new NameDictionary.Form(form.spelled().substring(gap + 1), form.name(), form.penalty() + 2));
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
        Map<Integer, Integer> costs = new HashMap<>();
        findForm(spelled, maxEdits, costs);
        String shortened = StreetWords.shorten(spelled);
        if (!shortened.equals(spelled)) {
            findForm(shortened, maxEdits, costs);
        }
        List<Match> found = new ArrayList<>(costs.size());
        costs.forEach((name, cost) -> found.add(new Match(name, cost)));
        return found;
    }

    private void findForm(String spelled, int maxEdits, Map<Integer, Integer> costs) {
        String folded = Folding.fold(spelled);
        String digits = digits(folded);
        boolean accented = !folded.equals(spelled);
        dictionary.findNear(folded, maxEdits, (form, edits) -> {
            if (digits(form.text()).equals(digits)) {
                int cost = edits * EDIT + form.penalty() + accents(spelled, accented, form, edits);
                costs.merge(form.name(), cost, Math::min);
            }
        });
    }

    /** Accents count where they are typed; whoever types none means any. */
    private static int accents(String spelled, boolean accented, NameDictionary.Form form, int edits) {
        if (!accented) {
            return form.spelled().equals(form.text()) ? 0 : ACCENT;
        }
        return Math.min(MAX_ACCENTS, ACCENT * Math.max(0, NameDictionary.edits(spelled, form.spelled()) - edits));
    }

    /** Names of which a word begins with what was typed, at no cost where it is the first. */
    List<Match> findBeginning(String spelled) {
        Map<Integer, Integer> costs = new HashMap<>();
        beginnings.findBeginning(
                Folding.fold(spelled), (form, edits) -> costs.merge(form.name(), form.penalty(), Math::min));
        List<Match> found = new ArrayList<>(costs.size());
        costs.forEach((name, cost) -> found.add(new Match(name, cost)));
        return found;
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
