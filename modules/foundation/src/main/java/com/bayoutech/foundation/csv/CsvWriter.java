package com.bayoutech.foundation.csv;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Writes rows of a CSV file after RFC 4180, with commas.
 *
 * <p>Spreadsheets take a cell that begins with {@code = + - @} for a formula, and a formula can send what is beside it elsewhere. Such a cell gets an
 * apostrophe in front, which they show as text; a plain number is harmless and stays as it is. {@link CsvRow} takes that apostrophe off again, and no
 * other: so what began with one has two.
 */
public final class CsvWriter {
    /** Tells programs of a certain age that the file is in UTF-8; to be written before the first row. */
    public static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final String DANGEROUS = "=+-@\t\r";
    private static final char HARMLESS = '\'';
    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d+(\\.\\d+)?");
    private static final Pattern NEEDS_QUOTES = Pattern.compile("[,;\"\\r\\n\\t]|^\\s|\\s$");

    private final Appendable out;

    public CsvWriter(Appendable out) {
        this.out = out;
    }

    /**
     * Writes a row.
     *
     * @throws IOException if it cannot be written
     */
    public void row(List<String> cells) throws IOException {
        Iterator<String> rest = cells.iterator();
        while (rest.hasNext()) {
            out.append(quoted(harmless(rest.next())));
            out.append(rest.hasNext() ? "," : "\r\n");
        }
    }

    /** A text that no spreadsheet takes for a formula, and {@link #asMeant} for no other text. */
    static String harmless(String text) {
        int marks = countMarks(text);
        boolean isFormula = isDangerousAt(text, marks)
                && (marks > 0 || !NUMBER.matcher(text).matches());
        return isFormula ? HARMLESS + text : text;
    }

    /** What a text was before it was made harmless. */
    static String asMeant(String text) {
        int marks = countMarks(text);
        return marks > 0 && isDangerousAt(text, marks) ? text.substring(1) : text;
    }

    private static int countMarks(String text) {
        int marks = 0;
        while (marks < text.length() && text.charAt(marks) == HARMLESS) {
            marks++;
        }
        return marks;
    }

    private static boolean isDangerousAt(String text, int position) {
        return position < text.length() && DANGEROUS.indexOf(text.charAt(position)) >= 0;
    }

    private static String quoted(String text) {
        return NEEDS_QUOTES.matcher(text).find() ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
