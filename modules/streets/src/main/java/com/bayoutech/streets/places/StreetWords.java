package com.bayoutech.streets.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words of street names that people shorten, and how.
 *
 * <p>Names are compared in their short form, where {@code St} may stay undecided between Street and Saint. Words are in lower case, with accents or
 * without.
 */
final class StreetWords {
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("street", "st"),
            Map.entry("avenue", "ave"),
            Map.entry("av", "ave"),
            Map.entry("aven", "ave"),
            Map.entry("boulevard", "blvd"),
            Map.entry("bd", "blvd"),
            Map.entry("boul", "blvd"),
            Map.entry("drive", "dr"),
            Map.entry("road", "rd"),
            Map.entry("lane", "ln"),
            Map.entry("court", "ct"),
            Map.entry("place", "pl"),
            Map.entry("square", "sq"),
            Map.entry("terrace", "ter"),
            Map.entry("terr", "ter"),
            Map.entry("circle", "cir"),
            Map.entry("parkway", "pkwy"),
            Map.entry("highway", "hwy"),
            Map.entry("alley", "aly"),
            Map.entry("crescent", "cres"),
            Map.entry("expressway", "expy"),
            Map.entry("trail", "trl"),
            Map.entry("plaza", "plz"),
            Map.entry("heights", "hts"),
            Map.entry("strasse", "str"),
            Map.entry("platz", "pl"),
            Map.entry("gota", "g"),
            Map.entry("vegur", "v"),
            Map.entry("rua", "r"),
            Map.entry("avenida", "ave"),
            Map.entry("praca", "pca"),
            Map.entry("travessa", "tv"),
            Map.entry("rue", "r"),
            Map.entry("calle", "c"));
    private static final Map<String, String> DIRECTIONS = Map.of(
            "north", "n",
            "south", "s",
            "east", "e",
            "west", "w",
            "northeast", "ne",
            "northwest", "nw",
            "southeast", "se",
            "southwest", "sw");
    private static final Map<String, String> OTHERS = Map.ofEntries(
            Map.entry("saint", "st"),
            Map.entry("sankt", "st"),
            Map.entry("sainte", "ste"),
            Map.entry("mount", "mt"),
            Map.entry("fort", "ft"),
            Map.entry("doctor", "dr"),
            Map.entry("doktor", "dr"),
            Map.entry("professor", "prof"),
            Map.entry("general", "gen"),
            Map.entry("first", "1st"),
            Map.entry("second", "2nd"),
            Map.entry("third", "3rd"),
            Map.entry("fourth", "4th"),
            Map.entry("fifth", "5th"),
            Map.entry("sixth", "6th"),
            Map.entry("seventh", "7th"),
            Map.entry("eighth", "8th"),
            Map.entry("ninth", "9th"),
            Map.entry("tenth", "10th"));
    /** Endings of words that are one with the name: Hauptstraße, Bøgøta, Skálavegur. */
    private static final Map<String, String> ENDINGS =
            Map.of("straße", "str", "strasse", "str", "gøta", "g", "gota", "g", "vegur", "v", "gade", "g", "vej", "v");

    private static final Set<String> SAFE_ENDINGS = Set.of("straße", "strasse");
    private static final int MIN_STEM = 2;
    private static final int MIN_BARE_LETTERS = 4;

    private StreetWords() {}

    /** The name with each whole word in its short form: what makes two spellings the same street. */
    static String shorten(String name) {
        List<String> words = Folding.words(name);
        List<String> shortened = new ArrayList<>(words.size());
        boolean plain = names(words) > 1;
        for (String word : words) {
            String folded = Folding.fold(word);
            String direction = plain ? DIRECTIONS.get(folded) : null;
            String other = direction == null ? OTHERS.getOrDefault(folded, word) : direction;
            String type = TYPES.get(other.equals(word) ? folded : other);
            shortened.add(type == null ? ending(other, SAFE_ENDINGS) : type);
        }
        return String.join(" ", shortened);
    }

    /** How else people write the name: with shortened endings. */
    static String shortenEndings(String shortened) {
        return String.join(
                " ",
                Folding.words(shortened).stream()
                        .map(word -> ending(word, ENDINGS.keySet()))
                        .toList());
    }

    /** The name without the type behind it, or an empty text if too little would be left. */
    static String bare(String shortened) {
        int last = shortened.lastIndexOf(' ');
        if (last < MIN_BARE_LETTERS) {
            return "";
        }
        String type = shortened.substring(last + 1);
        return TYPES.containsValue(type) ? shortened.substring(0, last) : "";
    }

    /** Whether the word says on which half of a street: North Rampart Street is not South Rampart Street. */
    static boolean isDirection(String word) {
        return DIRECTIONS.containsKey(word) || DIRECTIONS.containsValue(word);
    }

    static String shortDirection(String word) {
        return DIRECTIONS.getOrDefault(word, word);
    }

    /** "North Street" and "N Street" are two streets: a direction is shortened only beside a name. */
    private static int names(List<String> words) {
        int names = 0;
        for (String word : words) {
            String folded = Folding.fold(word);
            names += TYPES.containsKey(folded) || TYPES.containsValue(folded) ? 0 : 1;
        }
        return names;
    }

    private static String ending(String word, Set<String> endings) {
        for (String ending : endings) {
            if (word.length() >= ending.length() + MIN_STEM && word.endsWith(ending)) {
                return word.substring(0, word.length() - ending.length()) + ENDINGS.get(ending);
            }
        }
        return word;
    }
}
