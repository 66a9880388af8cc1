package com.bayoutech.streets.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address line taken apart: words and numbers between commas, without the flat, floor or suite that the map does not know.
 *
 * @param tokens in the order of the line
 * @param written the same with the flats, floors and suites
 * @param units what was taken for such: a street may be called like one (Á Flat 15)
 */
record Question(List<Token> tokens, List<Token> written, List<Units.Unit> units) {
    /** What is longer is no address. */
    static final int MAX_LETTERS = 250;

    private static final int MAX_TOKENS = 24;
    private static final Pattern COMMAS = Pattern.compile("[,;|\\n\\r\\t]+");
    private static final Pattern HALF = Pattern.compile("(\\d)\\s+1/2\\b");
    private static final Pattern SPREAD = Pattern.compile("(\\d[a-zA-Z]?)\\s*([-–—/])\\s*(?=\\d)");
    /** A dash before a postcode: {@code 8 - 10115}; the ends of a range have about as many figures. */
    private static final Pattern DASH =
            Pattern.compile("(?:\\s+[-–—/]\\s*|[-–—/]\\s+)(?=\\d{5})|(?<=(?<!\\d)\\d{1,2})\\s+[-–—/]\\s+(?=\\d{4})");
    /** A dot between a word and a figure, or before a house number's letter: Hauptstr.8, 12.B. */
    private static final Pattern DOT = Pattern.compile("(?<=\\p{L})\\.(?=\\d)|(?<=\\d)[._](?=[a-zA-Z](?![\\p{L}\\d]))");

    private static final Pattern ORDINAL_DOT = Pattern.compile("(?<![\\p{L}\\d])(\\d{1,2})\\.\\s*(\\p{L}+)");
    private static final Pattern NUMBER =
            Pattern.compile("\\d{1,6}(?:[a-z]|bis|ter|quater|½)?(?:[-/](?:\\d{1,6}(?:[a-z]|½)?|[a-z]))*");
    private static final Pattern LETTERED_POSTCODE = Pattern.compile("[a-z]{1,3}-\\d{3,6}");
    private static final Pattern LONG_POSTCODE = Pattern.compile("\\d{5}-\\d{4}");

    Question {
        tokens = List.copyOf(tokens);
        written = List.copyOf(written);
        units = List.copyOf(units);
    }

    static Question of(String line) {
        String plain = HALF.matcher(withoutControls(line)).replaceAll("$1½");
        List<Token> all = new ArrayList<>();
        int segment = 0;
        for (String part : COMMAS.split(UnitSpelling.withoutDashes(plain), -1)) {
            for (String word : spaced(part).strip().split("\\s+", -1)) {
                add(all, word, segment);
            }
            segment++;
        }
        List<Token> written = all.subList(0, Math.min(MAX_TOKENS, all.size()));
        Units units = Units.of(written);
        return new Question(units.kept(), written, units.found());
    }

    /** The line with its units as words like any others. */
    Question asWritten() {
        List<Token> names = written.stream()
                .filter(token -> !token.text().equals(UnitWords.AND))
                .toList();
        return new Question(names, written, List.of());
    }

    /** The line with one of its units as words like any others. */
    Question keeping(Units.Unit unit) {
        return new Question(Units.keeping(written, unit).kept(), written, List.of());
    }

    boolean hasNumber() {
        return tokens.stream().anyMatch(Token::isNumber);
    }

    /** Spaces between what are words of their own, none within what is one number. */
    private static String spaced(String part) {
        String joined = SPREAD.matcher(DASH.matcher(UnitSpelling.plain(part)).replaceAll(" "))
                .replaceAll("$1$2")
                .replaceAll("#\\s+", "#");
        String parted =
                DOT.matcher(joined.replaceAll("(?<=[\\p{L}\\d.])#", " #")).replaceAll(" ");
        return ORDINAL_DOT
                .matcher(UnitSpelling.parted(parted))
                .replaceAll(match -> match.group(1)
                        + (UnitWords.isFloor(Folding.fold(match.group(2))) ? "º " : ". ")
                        + Matcher.quoteReplacement(match.group(2)));
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
        if (word.equals("&") || word.equals("+")) {
            tokens.add(new Token(UnitWords.AND, Token.Kind.WORD, segment));
        } else if (LONG_POSTCODE.matcher(number).matches()) {
            tokens.add(new Token(number.substring(0, number.indexOf('-')), Token.Kind.POSTCODE, segment));
        } else if (NUMBER.matcher(number).matches()) {
            tokens.add(new Token(number, Token.Kind.NUMBER, segment));
        } else if (LETTERED_POSTCODE.matcher(number).matches()) {
            tokens.add(new Token(number.substring(number.indexOf('-') + 1), Token.Kind.POSTCODE, segment));
        } else if (lower.startsWith("#") || UnitWords.isNumberMark(lower)) {
            tokens.add(new Token(lower, Token.Kind.WORD, segment));
        } else {
            Folding.words(Folding.spell(word)).forEach(part -> tokens.add(new Token(part, Token.Kind.WORD, segment)));
        }
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
