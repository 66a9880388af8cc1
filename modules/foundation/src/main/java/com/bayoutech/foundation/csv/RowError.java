package com.bayoutech.foundation.csv;

/**
 * What is wrong in one cell of a file, and what to do about it.
 *
 * <p>The value is shown to the person who sent the file and to nobody else: it may be personal, so it never goes to a log.
 *
 * @param line the line in the file, the header being 1
 * @param column the column's name, or empty where the row as a whole is meant
 * @param value what stands there
 */
public record RowError(long line, String column, String value, String problem, String remedy) {
    @Override
    public String toString() {
        return "RowError[line " + line + ", " + column + ": " + problem + "]";
    }
}
