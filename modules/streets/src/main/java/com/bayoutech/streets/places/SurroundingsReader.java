package com.bayoutech.streets.places;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/** Reads the words beside street and number: places, postcodes, states and countries. For one question. */
final class SurroundingsReader {
    private static final int MAX_WORDS = 8;
    private static final Pattern BRITISH = Pattern.compile("[a-z]{1,2}\\d[a-z\\d]?\\d[a-z]{2}");

    private final BiFunction<String, Boolean, Map<Integer, Integer>> places;
    private final Set<String> knownPostcodes;

    /**
     * A reader.
     *
     * @param places finds the names of places that some words may mean, with errors forgiven or not
     */
    SurroundingsReader(BiFunction<String, Boolean, Map<Integer, Integer>> places, Set<String> knownPostcodes) {
        this.places = places;
        this.knownPostcodes = knownPostcodes;
    }

    Surroundings read(List<List<Token>> runs) {
        Set<String> postcodes = new HashSet<>();
        List<List<String>> words = new ArrayList<>();
        for (List<Token> run : runs) {
            List<String> left = withoutPostcodes(run, postcodes);
            if (!left.isEmpty()) {
                words.add(left);
            }
        }
        List<Map<Integer, Integer>> named = new ArrayList<>();
        int unexplained = 0;
        for (List<String> run : words) {
            unexplained += explain(run, named);
        }
        if (words.size() > 1) {
            // A name may have a comma: Nes, Vágur.
            String all = String.join(" ", words.stream().flatMap(List::stream).toList());
            Map<Integer, Integer> whole = places.apply(all, true);
            int parts = named.stream().mapToInt(SurroundingsReader::least).sum();
            if (!whole.isEmpty() && (unexplained > 0 || least(whole) <= parts)) {
                return new Surroundings(List.of(whole), postcodes, 0);
            }
        }
        return new Surroundings(named, postcodes, unexplained);
    }

    /** Whether a text stands for a postcode that some address has. */
    boolean isKnownPostcode(String text) {
        return knownPostcodes.contains(text);
    }

    private List<String> withoutPostcodes(List<Token> run, Set<String> postcodes) {
        List<String> words = new ArrayList<>();
        for (int index = 0; index < run.size(); index++) {
            Token token = run.get(index);
            String pair =
                    index + 1 < run.size() ? token.text() + run.get(index + 1).text() : "";
            if (token.isPostcode() || isPostcode(token.text())) {
                postcodes.add(token.text());
            } else if (isPostcode(pair)) {
                postcodes.add(pair);
                index++;
            } else if (!isCountry(run, index)) {
                words.add(token.text());
            }
        }
        return words;
    }

    /** Whether this is the letter of a country before its postcode: D 10115 Berlin. */
    private static boolean isCountry(List<Token> run, int index) {
        return run.get(index).isLetter()
                && index + 1 < run.size()
                && run.get(index + 1).isPostcode();
    }

    private boolean isPostcode(String text) {
        return knownPostcodes.contains(text) || BRITISH.matcher(text).matches();
    }

    /** Adds the place that a run names, or two; the number of words that say nothing. */
    private int explain(List<String> run, List<Map<Integer, Integer>> named) {
        if (run.size() > MAX_WORDS) {
            return run.size();
        }
        Map<Integer, Integer> cheapest = Map.of();
        int cost = Integer.MAX_VALUE;
        for (int length = run.size(); length > 0; length--) {
            if (length < run.size() && !isRegion(run, length)) {
                continue;
            }
            Map<Integer, Integer> found = places.apply(String.join(" ", run.subList(0, length)), true);
            if (least(found) < cost) {
                cheapest = found;
                cost = least(found);
            }
        }
        if (isRegion(run, 0) && cost > Names.ACCENT) {
            return 0;
        }
        if (!cheapest.isEmpty()) {
            named.add(cheapest);
            return 0;
        }
        return explainTwo(run, named);
    }

    private int explainTwo(List<String> run, List<Map<Integer, Integer>> named) {
        for (int length = run.size() - 1; length > 0; length--) {
            Map<Integer, Integer> first = places.apply(String.join(" ", run.subList(0, length)), false);
            List<String> behind = run.subList(length, run.size());
            List<Map<Integer, Integer>> second = new ArrayList<>();
            if (!first.isEmpty() && behind.size() < run.size() && explain(behind, second) == 0) {
                named.add(first);
                named.addAll(second);
                return 0;
            }
        }
        return run.size();
    }

    private static int least(Map<Integer, Integer> costs) {
        return costs.values().stream().mapToInt(Integer::intValue).min().orElse(Integer.MAX_VALUE);
    }

    private static boolean isRegion(List<String> run, int from) {
        return RegionWords.contains(Folding.fold(String.join(" ", run.subList(from, run.size()))));
    }

    /** The names by number, each at its smallest cost. */
    static Map<Integer, Integer> costs(List<Names.Match> matches) {
        Map<Integer, Integer> costs = new HashMap<>();
        matches.forEach(match -> costs.merge(match.name(), match.cost(), Math::min));
        return costs;
    }
}
