package com.bayoutech.streets.places;

/**
 * A word of a question, or a number.
 *
 * @param text a word in lower case with its accents, a number as {@link HouseNumber#normalize} has it
 * @param segment how many commas come before it
 */
record Token(String text, Kind kind, int segment) {
    private static final int SHORTEST_POSTCODE = 4;

    /** What a token can be; a number can be a word of a name too. */
    enum Kind {
        WORD,
        NUMBER,
        POSTCODE
    }

    boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    /** Whether this is a postcode, or a number that is long enough for one. */
    boolean isPostcode() {
        boolean figures = text.chars().allMatch(Character::isDigit);
        return kind == Kind.POSTCODE || (isNumber() && figures && text.length() >= SHORTEST_POSTCODE);
    }

    boolean isLetter() {
        return kind == Kind.WORD && text.length() == 1 && Character.isLetter(text.charAt(0));
    }
}
