package com.bayoutech.foundation.csv;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The texts of cells: what makes one unfit, and how it is shown where it is. */
final class CellText {
    /** How much of a bad value a report repeats. */
    static final int MAX_SHOWN = 80;

    /** Zero-width spaces and joiners of words, as pages of the web are full of; those that shape a script are not among them. */
    private static final Pattern NOTHING = Pattern.compile("[\\u200B\\u2060\\uFEFF]+");

    /** Tabs and all of Unicode's spaces, those that do not break included. */
    private static final Pattern BLANKS = Pattern.compile("[\\t\\p{Zs}]+");

    private static final Pattern LINE_BREAKS = Pattern.compile(" ?\\R ?");
    private static final Pattern LINES = Pattern.compile("\n+");
    private static final Set<String> SPREADSHEET_ERRORS =
            Set.of("#N/A", "#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "#NULL!", "#NUM!");

    private CellText() {}

    /** The text with its line breaks as {@code \n}, composed (NFC), with single blanks and none around it. What makes it harmless stays: it tells a text from a formula. */
    static String clean(String text) {
        if (isPlain(text)) {
            return text.strip();
        }
        String composed = Normalizer.normalize(NOTHING.matcher(text).replaceAll(""), Normalizer.Form.NFC);
        String single = BLANKS.matcher(composed).replaceAll(" ");
        return LINE_BREAKS.matcher(single).replaceAll("\n").strip();
    }

    /** A cleaned text in one line. */
    static String oneLine(String text) {
        return LINES.matcher(text).replaceAll(" ");
    }

    /** Why a cleaned text cannot be taken, if so. */
    static Optional<String> findFault(String text) {
        if (text.startsWith("=") || SPREADSHEET_ERRORS.contains(text)) {
            return Optional.of("is a spreadsheet's formula or its error");
        }
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            if (character != '\n' && isForbidden(character)) {
                return Optional.of(String.format(Locale.ROOT, "has an invisible character (U+%04X)", (int) character));
            }
        }
        return Optional.empty();
    }

    /** A value as a report shows it: cut, and without characters that would spoil a screen. */
    static String shown(String text) {
        int end = Math.min(text.length(), MAX_SHOWN);
        if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        StringBuilder shown = new StringBuilder(end + 1);
        for (int index = 0; index < end; index++) {
            char character = text.charAt(index);
            shown.append(isForbidden(character) ? '\uFFFD' : character);
        }
        return end < text.length() ? shown.append('…').toString() : shown.toString();
    }

    /** Controls, and what reverses the order of the text around it. */
    private static boolean isForbidden(char character) {
        return Character.isISOControl(character)
                || (character >= '\u202A' && character <= '\u202E')
                || (character >= '\u2066' && character <= '\u2069');
    }

    /** Whether there is nothing to do: ASCII in one line without doubled blanks, as most cells are. */
    private static boolean isPlain(String text) {
        char last = 'x';
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            if (character < ' ' || character > '~' || (character == ' ' && last == ' ')) {
                return false;
            }
            last = character;
        }
        return true;
    }
}
