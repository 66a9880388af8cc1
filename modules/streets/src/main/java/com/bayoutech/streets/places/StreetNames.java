package com.bayoutech.streets.places;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds streets by the words of one question; what was asked before is remembered, for its readings ask alike. */
final class StreetNames {
    /** A short word and the space beside it are as few letters as may be forgiven. */
    private static final int MOST_DROPPED = 3;

    private final Names names;
    private final Map<String, List<Names.Match>> found = new HashMap<>();

    StreetNames(Names names) {
        this.names = names;
    }

    /** The streets that some words may mean. */
    List<Names.Match> find(String words) {
        return found.computeIfAbsent(words, text -> names.find(text, Forgiveness.edits(text)));
    }

    /** Whether a match is not what was meant: another direction, or a word of its own that was dropped. */
    boolean isOther(String asked, Names.Match street) {
        return turnsAround(asked, street.name()) || leavesOut(asked, street);
    }

    /** Whether the question names a direction that the street does not have. */
    private boolean turnsAround(String asked, int street) {
        List<String> words = Folding.words(StreetWords.shorten(Folding.fold(asked)));
        List<String> real = Folding.words(names.key(street));
        return words.stream()
                .anyMatch(word -> StreetWords.isDirection(word)
                        && !real.contains(word)
                        && !real.contains(StreetWords.shortDirection(word)));
    }

    /**
     * Whether a short word of the question is no part of the street's name, rather than misspelt: {@code B Meadow Street} behind a 136 is
     * another house.
     */
    private boolean leavesOut(String asked, Names.Match street) {
        List<String> words = Folding.words(asked);
        for (int index = 0; words.size() > 1 && index < words.size(); index++) {
            int dropped = words.get(index).length() + 1;
            if (dropped <= MOST_DROPPED && street.cost() >= dropped * Names.EDIT) {
                List<String> rest = new ArrayList<>(words);
                rest.remove(index);
                int without = street.cost() - dropped * Names.EDIT + Names.ACCENT;
                if (find(String.join(" ", rest)).stream()
                        .anyMatch(match -> match.name() == street.name() && match.cost() <= without)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Streets that have all those words in their names that were taken for units and are among the words asked. */
    List<Names.Match> findNamed(String asked, Set<String> units) {
        List<String> words = Folding.words(Folding.fold(asked));
        List<String> wanted = words.stream().filter(units::contains).toList();
        if (wanted.isEmpty()) {
            return List.of();
        }
        return find(asked).stream()
                .filter(match ->
                        Folding.words(Folding.fold(names.display(match.name()))).containsAll(wanted))
                .toList();
    }
}
