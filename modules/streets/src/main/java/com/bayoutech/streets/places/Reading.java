package com.bayoutech.streets.places;

import java.util.ArrayList;
import java.util.List;

/**
 * One way to understand a question: this is the house number, these words are the street, the rest says where the street is.
 *
 * @param number in one spelling, or an empty text
 * @param rest runs of words that stand together between commas
 * @param doubtful whether the number is hardly the house's: it has a letter that may be the street's direction (12 E Baltimore Street), lacks one
 *     that may be its own (8 D 10115), or has a comma between itself and the street, as the postcode of the next line has
 */
record Reading(String number, String street, List<List<Token>> rest, boolean doubtful) {
    private static final int MAX_STREET_WORDS = 8;

    Reading {
        rest = List.copyOf(rest);
    }

    /** All readings with a house number; it stands next to the street, before or behind. */
    static List<Reading> withNumber(Question question) {
        List<Token> tokens = question.tokens();
        List<Reading> readings = new ArrayList<>();
        for (int house = 0; house < tokens.size(); house++) {
            Token number = tokens.get(house);
            if (!number.isNumber()) {
                continue;
            }
            boolean lettered = isLettered(tokens, house);
            boolean country = lettered && isBeforePostcode(tokens, house + 1);
            if (lettered) {
                String full = number.text() + tokens.get(house + 1).text();
                before(question, house, house + 2, full, false, readings);
                behind(question, house, house + 2, full, readings);
            }
            if (!lettered || country || parts(tokens, house + 1)) {
                before(question, house, house + 1, number.text(), country, readings);
            }
            behind(question, house, house + 1, number.text(), readings);
        }
        return readings;
    }

    /** All readings of a question that names no house. */
    static List<Reading> withoutNumber(Question question) {
        List<Reading> readings = new ArrayList<>();
        int size = question.tokens().size();
        for (int from = 0; from < size; from++) {
            for (int to = from + 1; to <= size && to - from <= MAX_STREET_WORDS; to++) {
                if ((from == 0 || to == size || parts(question.tokens(), from)) && together(question, from, to)) {
                    readings.add(new Reading("", question.text(from, to), rest(question, from, to, to, to), false));
                }
            }
        }
        return readings;
    }

    /** Whether a letter behind the number belongs to it: 12 B, or 12,B, or 12 bis; a letter before a postcode is a country's. */
    private static boolean isLettered(List<Token> tokens, int house) {
        int letter = house + 1;
        if (letter == tokens.size()) {
            return false;
        }
        boolean repeat = HouseNumber.isRepeat(tokens.get(letter).text()) && !parts(tokens, letter);
        if (!repeat && !tokens.get(letter).isLetter()) {
            return false;
        }
        String number = tokens.get(house).text();
        int commas = tokens.get(letter).segment() - tokens.get(house).segment();
        boolean country = commas > 0
                && letter + 1 < tokens.size()
                && tokens.get(letter + 1).kind() != Token.Kind.WORD
                && !parts(tokens, letter + 1);
        return commas <= 1 && !country && Character.isDigit(number.charAt(number.length() - 1));
    }

    /** Whether a letter may be the country's of the postcode behind it: 8 D 10115 Berlin. */
    private static boolean isBeforePostcode(List<Token> tokens, int letter) {
        int postcode = letter + 1;
        return postcode < tokens.size()
                && !parts(tokens, postcode)
                && tokens.get(postcode).isPostcode();
    }

    /** Whether a comma comes before a token. */
    private static boolean parts(List<Token> tokens, int index) {
        return tokens.get(index).segment() != tokens.get(index - 1).segment();
    }

    /** The street stands before the number. */
    private static void before(
            Question question, int house, int end, String number, boolean doubtful, List<Reading> readings) {
        for (int from = house - 1; from >= 0 && house - from <= MAX_STREET_WORDS; from--) {
            if (!together(question, from, house)) {
                return;
            }
            readings.add(new Reading(
                    number,
                    question.text(from, house),
                    rest(question, from, house, house, end),
                    doubtful || !together(question, from, house + 1)));
        }
    }

    /** The street stands behind the number. */
    private static void behind(Question question, int house, int end, String number, List<Reading> readings) {
        boolean directed = end > house + 1
                && StreetWords.isDirection(question.tokens().get(end - 1).text());
        int size = question.tokens().size();
        for (int to = end + 1; to <= size && to - end <= MAX_STREET_WORDS; to++) {
            if (!together(question, end, to)) {
                return;
            }
            boolean doubtful = directed || !together(question, house, to);
            readings.add(new Reading(number, question.text(end, to), rest(question, house, end, end, to), doubtful));
        }
    }

    private static boolean together(Question question, int from, int to) {
        return question.tokens().get(from).segment()
                == question.tokens().get(to - 1).segment();
    }

    /** What is left when two neighbouring runs are taken out. */
    private static List<List<Token>> rest(Question question, int from, int to, int nextFrom, int nextTo) {
        List<List<Token>> runs = new ArrayList<>();
        addRuns(question.tokens().subList(0, Math.min(from, nextFrom)), runs);
        addRuns(
                question.tokens()
                        .subList(Math.max(to, nextTo), question.tokens().size()),
                runs);
        return runs;
    }

    private static void addRuns(List<Token> tokens, List<List<Token>> runs) {
        int start = 0;
        for (int index = 1; index <= tokens.size(); index++) {
            if (index == tokens.size()
                    || tokens.get(index).segment() != tokens.get(start).segment()) {
                runs.add(tokens.subList(start, index));
                start = index;
            }
        }
    }
}
