package com.bayoutech.streets.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An address line taken apart: words and numbers between commas, without the flat, floor or suite that the map does not know.
 *
 * @param tokens in the order of the line
 */
record Question(List<Token> tokens) {
    /** What is longer is no address. */
    static final int MAX_LETTERS = 250;

    private static final int MAX_TOKENS = 24;
    private static final Set<String> UNITS = Set.of(
            "apt",
            "apartment",
            "appt",
            "unit",
            "suite",
            "ste",
            "room",
            "rm",
            "floor",
            "fl",
            "flat",
            "lot",
            "bldg",
            "building",
            "whg",
            "wohnung",
            "etage",
            "stock",
            "ibud",
            "hæð",
            "piso",
            "andar",
            "no",
            "nr",
            "num",
            "number");
    private static final Set<String> NUMBER_MARKS = Set.of("no", "nr", "num", "number", "nummer", "№", "n°", "nº");
    private static final Pattern COMMAS = Pattern.compile("[,;|\\n\\r\\t]+");
    private static final Pattern HALF = Pattern.compile("(\\d)\\s+1/2\\b");
    private static final Pattern SPREAD = Pattern.compile("(\\d[a-zA-Z]?)\\s*([-–—/])\\s*(?=\\d)");
    private static final Pattern NUMBER =
            Pattern.compile("\\d{1,6}(?:[a-z]|½)?(?:[-/](?:\\d{1,6}(?:[a-z]|½)?|[a-z]))*");
    private static final Pattern LETTERED_POSTCODE = Pattern.compile("[a-z]{1,3}-\\d{3,6}");
    private static final Pattern LONG_POSTCODE = Pattern.compile("\\d{5}-\\d{4}");

    Question {
        tokens = List.copyOf(tokens);
    }

    static Question of(String line) {
        String plain = HALF.matcher(withoutControls(line)).replaceAll("$1½");
        List<Token> tokens = new ArrayList<>();
        int segment = 0;
        for (String part : COMMAS.split(plain, -1)) {
            String joined = SPREAD.matcher(part).replaceAll("$1$2").replaceAll("#\\s+", "#");
            for (String word : joined.strip().split("\\s+", -1)) {
                add(tokens, word, segment);
            }
            segment++;
        }
        List<Token> houses = withoutUnits(tokens);
        // A street may be called like a unit: Á Flat 15.
        List<Token> kept = houses.stream().anyMatch(Token::isNumber) ? houses : tokens;
        return new Question(kept.subList(0, Math.min(MAX_TOKENS, kept.size())));
    }

    private static String withoutControls(String line) {
        StringBuilder plain = new StringBuilder(line.length());
        line.codePoints().forEach(point -> {
            boolean comma = point == '\n' || point == '\r' || point == '\t';
            boolean hidden = Character.isISOControl(point) || Character.getType(point) == Character.FORMAT;
            plain.appendCodePoint(hidden ? comma ? ',' : ' ' : Character.isSpaceChar(point) ? ' ' : point);
        });
        return plain.toString();
    }

    private static void add(List<Token> tokens, String word, int segment) {
        String lower = word.toLowerCase(Locale.ROOT).replaceAll("^[^\\p{L}\\p{N}#№]+|[^\\p{L}\\p{N}°º]+$", "");
        String number = HouseNumber.normalize(lower);
        if (LONG_POSTCODE.matcher(number).matches()) {
            tokens.add(new Token(number.substring(0, number.indexOf('-')), Token.Kind.POSTCODE, segment));
        } else if (NUMBER.matcher(number).matches()) {
            tokens.add(new Token(number, Token.Kind.NUMBER, segment));
        } else if (LETTERED_POSTCODE.matcher(number).matches()) {
            tokens.add(new Token(number.substring(number.indexOf('-') + 1), Token.Kind.POSTCODE, segment));
        } else if (lower.startsWith("#") || NUMBER_MARKS.contains(lower)) {
            tokens.add(new Token(lower, Token.Kind.WORD, segment));
        } else {
            Folding.words(Folding.spell(word)).forEach(part -> tokens.add(new Token(part, Token.Kind.WORD, segment)));
        }
    }

    /** "Apt 4" and "#12" go; "No 12" is the house if no other number is there. */
    private static List<Token> withoutUnits(List<Token> tokens) {
        List<Token> kept = new ArrayList<>();
        boolean numbered = false;
        for (int index = 0; index < tokens.size(); index++) {
            Token token = tokens.get(index);
            boolean more = index + 1 < tokens.size();
            if (token.text().startsWith("#")) {
                String number = HouseNumber.normalize(token.text().substring(1));
                if (!numbered && NUMBER.matcher(number).matches() && !hasNumber(tokens, index)) {
                    kept.add(new Token(number, Token.Kind.NUMBER, token.segment()));
                }
            } else if (more
                    && NUMBER_MARKS.contains(token.text())
                    && tokens.get(index + 1).isNumber()) {
                index += numbered ? 1 : 0;
            } else if (more && UNITS.contains(token.text()) && isUnit(tokens.get(index + 1), token.segment())) {
                index++;
            } else {
                numbered |= token.isNumber();
                kept.add(token);
            }
        }
        return kept;
    }

    private static boolean hasNumber(List<Token> tokens, int from) {
        return tokens.subList(from, tokens.size()).stream().anyMatch(Token::isNumber);
    }

    private static boolean isUnit(Token token, int segment) {
        boolean marked = token.text().startsWith("#");
        boolean letter = token.isLetter() && token.segment() == segment;
        return marked || letter || (token.isNumber() && token.text().length() < 5);
    }

    /** The words from one token to before another, with one space between them. */
    String text(int from, int to) {
        StringBuilder text = new StringBuilder();
        for (Token token : tokens.subList(from, to)) {
            text.append(text.isEmpty() ? "" : " ").append(token.text());
        }
        return text.toString();
    }
}
