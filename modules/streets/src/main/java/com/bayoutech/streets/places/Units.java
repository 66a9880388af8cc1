package com.bayoutech.streets.places;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells flats, floors, suites and lots, which the map does not know, from the house: their numbers are never the house's, and the house's number is
 * never theirs.
 */
final class Units {
    private final List<Token> tokens;
    private final UnitPhrases phrases;
    private final @Nullable Unit name;
    private final List<Token> kept = new ArrayList<>();
    private final List<Unit> found = new ArrayList<>();
    private int lastEnd = -1;
    private boolean numbered;

    /**
     * A unit.
     *
     * @param from its first token
     * @param to the token behind it
     * @param words its words without accents
     */
    record Unit(int from, int to, Set<String> words) {
        Unit {
            words = Set.copyOf(words);
        }
    }

    private Units(List<Token> tokens, @Nullable Unit name) {
        this.tokens = tokens;
        this.phrases = new UnitPhrases(tokens);
        this.name = name;
        int index = 0;
        while (index < tokens.size()) {
            index = read(index);
        }
    }

    /** Finds the units among the tokens of a line. */
    static Units of(List<Token> tokens) {
        return new Units(tokens, null);
    }

    /** Finds the units if what was taken for one is words of a street's name. */
    static Units keeping(List<Token> tokens, Unit name) {
        return new Units(tokens, name);
    }

    /** What is left of the line. */
    List<Token> kept() {
        return List.copyOf(kept);
    }

    /** What has words and was taken for a unit: a street may be called like one. */
    List<Unit> found() {
        return List.copyOf(found);
    }

    /** Keeps the token or passes over the unit that begins with it; where to go on. */
    private int read(int index) {
        Token token = tokens.get(index);
        if (token.text().equals(UnitWords.AND) || token.text().startsWith("#")) {
            return index + 1;
        }
        int end = isName(index) ? index : phrases.end(index, lastEnd == index);
        if (end > index) {
            Unit unit = new Unit(index, end, words(index, end));
            if (!unit.words().isEmpty()) {
                found.add(unit);
            }
            lastEnd = end;
            return end;
        }
        if (UnitWords.isNumberMark(token.text()) && phrases.isNumber(index + 1, token)) {
            return numbered ? index + 2 : index + 1;
        }
        numbered |= token.isNumber();
        kept.add(token);
        return index + 1;
    }

    private boolean isName(int index) {
        return name != null && index >= name.from() && index < name.to();
    }

    private Set<String> words(int from, int to) {
        Set<String> words = new HashSet<>();
        for (Token token : tokens.subList(from, to)) {
            if (token.kind() == Token.Kind.WORD && !token.isLetter()) {
                words.add(Folding.fold(token.text()));
            }
        }
        return words;
    }
}
