package com.bayoutech.foundation.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * The numbered lines of a UTF-8 file, without its byte order mark; lines that were taken can be given back.
 *
 * <p>Bytes that are no UTF-8 become U+FFFD, so that they spoil their own line alone.
 */
final class TextLines {
    /** What is longer is no text; the rest of such a line is dropped. */
    static final int MAX_LENGTH = 1_000_000;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final BufferedReader text;
    private final Deque<Line> ahead = new ArrayDeque<>();
    private long number;
    private boolean afterCarriageReturn;

    TextLines(InputStream file) {
        this.text = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8), 1 << 16);
    }

    /**
     * A line without its end.
     *
     * @param number the first is 1
     * @param cut whether it is longer than {@link #MAX_LENGTH}
     */
    record Line(long number, String text, boolean cut) {}

    /** The next line; empty at the end of the file. */
    Optional<Line> next() throws IOException {
        Line given = ahead.pollFirst();
        return given == null ? read() : Optional.of(given);
    }

    /** Puts lines back, to be the next ones. */
    void giveBack(List<Line> lines) {
        lines.reversed().forEach(ahead::addFirst);
    }

    private Optional<Line> read() throws IOException {
        StringBuilder line = new StringBuilder();
        boolean cut = false;
        int character = firstOfLine();
        if (character < 0) {
            return Optional.empty();
        }
        number++;
        while (character >= 0 && character != '\n' && character != '\r') {
            boolean mark = character == BYTE_ORDER_MARK && number == 1 && line.isEmpty();
            cut |= line.length() >= MAX_LENGTH;
            if (!cut && !mark) {
                line.append((char) character);
            }
            character = text.read();
        }
        afterCarriageReturn = character == '\r';
        return Optional.of(new Line(number, line.toString(), cut));
    }

    private int firstOfLine() throws IOException {
        int character = text.read();
        return afterCarriageReturn && character == '\n' ? text.read() : character;
    }
}
