package com.bayoutech.streets.places;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells flats, floors, suites and lots, which the map does not know, from the house: their numbers are never the house's, and the house's number is
 * never theirs.
 *
 * <p>A unit is a word with what names it behind (Apt 5, Suite B, Whg. 3, #4), or a floor with its number before (2nd floor, 3. OG). What names a unit
 * stands with it between the same commas: in {@code Ground floor, 12 Meadow Street} twelve is the house.
 */
final class Units {
    private static final Pattern ORDINAL = Pattern.compile("\\d{1,3}(?:st|nd|rd|th|er|ere|e|eme|º|ª|°)");
    /** Units such as B5, 3b2 or c12a. */
    private static final Pattern CODE = Pattern.compile("[a-z]{1,2}\\d{1,4}[a-z]?|\\d{1,4}[a-z]{1,2}\\d{0,3}");

    private static final Pattern GLUED =
            Pattern.compile("(?<![\\p{L}\\d])(\\p{L}{2,12})(\\d{1,4}[a-zA-Z]?)(?![\\p{L}\\d])");

    private static final Pattern DASH =
            Pattern.compile("(?<![\\p{L}\\d])(\\p{L}{2,12})\\.?\\s*(#?\\s*[a-zA-Z\\d]{1,5})\\s+[-–—/]\\s+(?=\\d)");
    private static final Pattern FIGURES = Pattern.compile("\\d{1,4}");
    private static final int SHORTEST_POSTCODE = 5;

    private final List<Token> tokens;
    private final List<Token> kept = new ArrayList<>();
    private final Set<String> words = new HashSet<>();
    private boolean numbered;

    private Units(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** Finds the units among the tokens of a line. */
    static Units of(List<Token> tokens) {
        Units units = new Units(tokens);
        int index = 0;
        while (index < tokens.size()) {
            index = units.read(index);
        }
        return units;
    }

    /** Parts units from the numbers that are written to them: {@code apt5}. */
    static String parted(String line) {
        return GLUED.matcher(line).replaceAll(match -> {
            String word = Folding.fold(match.group(1));
            String between = UnitWords.isUnit(word) || UnitWords.isNumberMark(word) ? " " : "";
            return Matcher.quoteReplacement(match.group(1) + between + match.group(2));
        });
    }

    /** Puts a comma where a dash parts a unit from the house: {@code Unit 5 - 12 Meadow Street} is no house 5-12. */
    static String withoutDashes(String line) {
        return DASH.matcher(line).replaceAll(match -> {
            boolean unit = UnitWords.isUnit(Folding.fold(match.group(1)));
            return Matcher.quoteReplacement(unit ? match.group(1) + " " + match.group(2) + ", " : match.group());
        });
    }

    /** What is left of the line. */
    List<Token> kept() {
        return List.copyOf(kept);
    }

    /** The words that were taken for units: a street may be called like one. */
    Set<String> words() {
        return Set.copyOf(words);
    }

    /** Keeps the token or passes over the unit that begins with it; where to go on. */
    private int read(int index) {
        Token token = tokens.get(index);
        String word = Folding.fold(token.text());
        if (token.text().equals(UnitWords.AND) || isHash(index)) {
            return index + 1;
        }
        if (isNumberedBefore(index) || isWhich(index, word)) {
            words.add(word);
            words.add(Folding.fold(tokens.get(index + 1).text()));
            return index + 2;
        }
        int end = UnitWords.isUnit(word) ? nameEnd(index) : index;
        if (end > index || (UnitWords.isAlone(word) && isApart(index))) {
            words.add(word);
            return Math.max(end, index + 1);
        }
        if (UnitWords.isNumberMark(token.text()) && isNumber(index + 1, token)) {
            return numbered ? index + 2 : index + 1;
        }
        numbered |= token.isNumber();
        kept.add(token);
        return index + 1;
    }

    /** Where the name of a unit ends, or the unit itself if it has none: Apt 5, Apt No 5, Apt #5, Apt 5 B, Units 3 and 4. */
    private int nameEnd(int unit) {
        Token word = tokens.get(unit);
        int name = unit + 1;
        if (isWithin(name, word) && UnitWords.isNumberMark(tokens.get(name).text())) {
            name++;
        }
        if (!isName(name, word)) {
            return unit;
        }
        int end = name + 1;
        boolean lettered = tokens.get(name).isNumber() && isLetter(end, word);
        if (lettered && (!isWithin(end + 1, word) || isNumber(end + 1, word))) {
            end++;
        }
        while (isWithin(end, word) && UnitWords.isJoin(tokens.get(end).text()) && isName(end + 1, word)) {
            end += 2;
        }
        return end;
    }

    private boolean isName(int index, Token unit) {
        if (!isWithin(index, unit)) {
            return false;
        }
        Token token = tokens.get(index);
        // What is longer is a postcode.
        boolean number = token.isNumber() && token.text().length() < SHORTEST_POSTCODE;
        return number
                || token.isLetter()
                || isHash(index)
                || (token.text().length() < SHORTEST_POSTCODE
                        && CODE.matcher(token.text()).matches());
    }

    /** Whether this is the number of the floor behind it: an ordinal, or a number that cannot be the house's. */
    private boolean isNumberedBefore(int index) {
        Token token = tokens.get(index);
        int floor = index + 1;
        if (!isWithin(floor, token)
                || !UnitWords.isFloor(Folding.fold(tokens.get(floor).text()))) {
            return false;
        }
        String folded = Folding.fold(token.text());
        if (ORDINAL.matcher(folded).matches()) {
            // 12e is a house; the second floor is 2e in French alone.
            return !token.isNumber() || Folding.fold(tokens.get(floor).text()).equals("etage");
        }
        boolean last = !isWithin(floor + 1, token);
        return last && token.isNumber() && FIGURES.matcher(folded).matches() && hasHouseBeside(index);
    }

    private boolean hasHouseBeside(int index) {
        Token token = tokens.get(index);
        boolean first = index == 0 || tokens.get(index - 1).segment() != token.segment();
        return first
                ? tokens.stream()
                        .anyMatch(other -> other.segment() != token.segment()
                                && other.isNumber()
                                && other.text().length() < SHORTEST_POSTCODE)
                : tokens.get(index - 1).isNumber();
    }

    /** Whether this says which floor: Ground floor, but not Lower Level Road. */
    private boolean isWhich(int index, String word) {
        Token token = tokens.get(index);
        if (!UnitWords.isWhich(word) || !isWithin(index + 1, token)) {
            return false;
        }
        String next = Folding.fold(tokens.get(index + 1).text());
        boolean ends = !isWithin(index + 2, token) || isNumber(index + 2, token);
        return ends && (UnitWords.isFloor(next) || next.equals("flat"));
    }

    /** Whether this is all between two commas, or right behind the house number. */
    private boolean isApart(int index) {
        Token token = tokens.get(index);
        boolean first = index == 0 || tokens.get(index - 1).segment() != token.segment();
        boolean last = !isWithin(index + 1, token);
        return last && (first || tokens.get(index - 1).isNumber());
    }

    private boolean isHash(int index) {
        return tokens.get(index).text().startsWith("#");
    }

    private boolean isNumber(int index, Token beside) {
        return isWithin(index, beside) && tokens.get(index).isNumber();
    }

    private boolean isLetter(int index, Token beside) {
        return isWithin(index, beside) && tokens.get(index).isLetter();
    }

    private boolean isWithin(int index, Token beside) {
        return index < tokens.size() && tokens.get(index).segment() == beside.segment();
    }
}
