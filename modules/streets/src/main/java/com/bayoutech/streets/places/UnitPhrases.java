package com.bayoutech.streets.places;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Knows the shapes of units.
 *
 * <p>A unit is a word with what names it behind (Apt 5, Suite B, Whg. 3), a floor with its number before (2nd floor, 3. OG) or in words (Ground floor
 * flat), an ordinal behind the house (3º B), or a word that needs no number (EG). What names a unit stands with it between the same commas: in
 * {@code Ground floor, 12 Meadow Street} twelve is the house.
 */
final class UnitPhrases {
    private static final Pattern ORDINAL = Pattern.compile("\\d{1,3}(?:st|nd|rd|th|er|ere|e|eme|º|ª)");
    private static final Pattern SIGNED = Pattern.compile("\\d{1,3}[ºª]");
    /** Units such as B5, 3b2 or c12a. */
    private static final Pattern CODE = Pattern.compile("[a-z]{1,2}\\d{1,4}[a-z]?|\\d{1,4}[a-z]{1,2}\\d{0,3}");

    private static final Pattern FIGURES = Pattern.compile("\\d{1,4}");
    private static final int SHORTEST_POSTCODE = 5;

    private final List<Token> tokens;

    UnitPhrases(List<Token> tokens) {
        this.tokens = tokens;
    }

    /**
     * Where the unit ends that begins with a token; the token itself if none does.
     *
     * @param behindUnit whether another unit ends right before
     */
    int end(int index, boolean behindUnit) {
        boolean apart = behindUnit || isFirst(index) || isBehindHouse(index);
        String word = word(index);
        return IntStream.of(
                        UnitWords.isUnit(word) ? nameEnd(index) : index,
                        numberedEnd(index),
                        UnitWords.isWhich(word) ? whichEnd(index) : index,
                        apart ? apartEnd(index, word) : index,
                        apart ? ordinalEnd(index) : index,
                        UnitWords.isPart(word) && isBehindNumber(index) ? nameEnd(index) : index,
                        behindUnit && !isFirst(index) && isSide(index) && ends(index + 1, index) ? index + 1 : index)
                .max()
                .orElse(index);
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
        boolean coded = CODE.matcher(token.text()).matches()
                || SIGNED.matcher(token.text()).matches();
        // What is longer is a postcode.
        return token.isLetter()
                || token.text().startsWith("#")
                || ((token.isNumber() || coded) && token.text().length() < SHORTEST_POSTCODE);
    }

    /** The floor behind its number: an ordinal, or a number that cannot be the house's. */
    private int numberedEnd(int index) {
        Token token = tokens.get(index);
        int floor = index + 1;
        if (!isWithin(floor, token)) {
            return index;
        }
        boolean isFloor = UnitWords.isFloor(word(floor));
        String number = word(index);
        if (isFloor && ORDINAL.matcher(number).matches() && (!token.isNumber() || isFrenchFloor(index))) {
            int dwelling = dwellingEnd(floor + 1, index);
            return dwelling > floor + 1 && ends(dwelling, index) ? dwelling : floor + 1;
        }
        boolean plain = token.isNumber() && FIGURES.matcher(number).matches() && ends(floor + 1, index);
        boolean isFloorAlone = isFloor && isFirst(index);
        boolean isBesideHouse = (isFloor || UnitWords.isFloorSide(word(floor))) && hasHouseBeside(index);
        return plain && (isFloorAlone || isBesideHouse) ? floor + 1 : index;
    }

    /** Whether 12e is a floor rather than a house: it stands apart from the street, and the house has a number of its own. */
    private boolean isFrenchFloor(int index) {
        Token token = tokens.get(index);
        if (!word(index + 1).equals("etage")) {
            return false;
        }
        int house = index + 2;
        boolean houseNext = isNumber(house, token) && isWithin(house + 1, token);
        return ends(house, index) ? isFirst(index) || isBehindHouse(index) : isFirst(index) && houseNext;
    }

    /** A floor in words: Ground floor, Lower ground floor flat, but not Lower Level Road. */
    private int whichEnd(int index) {
        int end = dwellingEnd(index, index);
        Token token = tokens.get(index);
        boolean numbered = isNumber(end, token);
        if (end > index && numbered && ends(end + 1, index)) {
            // The flat's number; behind a floor it is so only if the house has another.
            return UnitWords.isDwelling(word(end - 1)) || hasHouseBeside(index) ? end + 1 : end;
        }
        return numbered || ends(end, index) ? end : index;
    }

    /** Behind the last floor or dwelling of a row of words that say which: floor rear flat. */
    private int dwellingEnd(int from, int unit) {
        int end = from;
        for (int index = from; isWithin(index, tokens.get(unit)); index++) {
            String word = word(index);
            if (UnitWords.isFloor(word) || UnitWords.isDwelling(word)) {
                end = index + 1;
            } else if (!UnitWords.isWhich(word)) {
                break;
            }
        }
        return end;
    }

    /** What needs no number, between two commas or right behind the house number: EG, st. th. */
    private int apartEnd(int index, String word) {
        int next = index + 1;
        if (UnitWords.isAlone(word)
                && (ends(next, index) || (isWithin(next, tokens.get(index)) && end(next, true) > next))) {
            return next;
        }
        boolean low = UnitWords.isLow(word) && isWithin(next, tokens.get(index)) && UnitWords.isFloorSide(word(next));
        return low && ends(next + 1, index) ? next + 1 : index;
    }

    /** Ordinals between two commas or right behind the house number: 3º, 3º B, 3º 2ª. */
    private int ordinalEnd(int index) {
        int end = index;
        while (isWithin(end, tokens.get(index))
                && SIGNED.matcher(tokens.get(end).text()).matches()) {
            end++;
        }
        return end > index && ends(end, index) ? end : index;
    }

    private boolean hasHouseBeside(int index) {
        int segment = tokens.get(index).segment();
        return isFirst(index)
                ? tokens.stream().anyMatch(other -> other.segment() != segment && isHouse(other))
                : isBehindHouse(index);
    }

    private static boolean isHouse(Token token) {
        return token.isNumber() && token.text().length() < SHORTEST_POSTCODE;
    }

    /** Whether a house number is right before, within the same commas. */
    private boolean isBehindHouse(int index) {
        return !isFirst(index) && isBehindNumber(index);
    }

    private boolean isBehindNumber(int index) {
        if (index == 0) {
            return false;
        }
        Token before = tokens.get(index - 1);
        boolean lettered = before.isLetter() || HouseNumber.isRepeat(before.text());
        return isHouse(before)
                || (lettered
                        && index > 1
                        && isHouse(tokens.get(index - 2))
                        && tokens.get(index - 2).segment() == before.segment());
    }

    /** Whether nothing but sides and a postcode follows within the same commas. */
    private boolean ends(int index, int unit) {
        return !isWithin(index, tokens.get(unit))
                || tokens.get(index).isPostcode()
                || (isSide(index) && ends(index + 1, unit));
    }

    private boolean isSide(int index) {
        return tokens.get(index).isLetter() || UnitWords.isSide(word(index));
    }

    private String word(int index) {
        return Folding.fold(tokens.get(index).text());
    }

    private boolean isFirst(int index) {
        return index == 0
                || tokens.get(index - 1).segment() != tokens.get(index).segment();
    }

    /** Whether there is a number within the same commas as another token. */
    boolean isNumber(int index, Token beside) {
        return isWithin(index, beside) && tokens.get(index).isNumber();
    }

    private boolean isLetter(int index, Token beside) {
        return isWithin(index, beside) && tokens.get(index).isLetter();
    }

    private boolean isWithin(int index, Token beside) {
        return index < tokens.size() && tokens.get(index).segment() == beside.segment();
    }
}
