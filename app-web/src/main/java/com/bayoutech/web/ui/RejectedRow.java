package com.bayoutech.web.ui;

import com.bayoutech.foundation.csv.RowError;

/**
 * A row of a file that was not taken, as the person sees it.
 *
 * @param line its number in the file, the head is 1
 * @param column the column at fault; blank where it is the whole row
 * @param value what stands there
 * @param remedy what is wrong and what to write instead
 */
public record RejectedRow(long line, String column, String value, String remedy) {
    /** The row as a reader of files rejected it. */
    public static RejectedRow of(RowError error) {
        return new RejectedRow(
                error.line(), error.column(), error.value(), RowWords.problem(error) + ". " + RowWords.remedy(error));
    }
}
