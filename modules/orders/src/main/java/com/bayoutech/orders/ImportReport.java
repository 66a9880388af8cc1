package com.bayoutech.orders;

import com.bayoutech.foundation.csv.RowError;
import java.util.List;

/**
 * What came of a file.
 *
 * @param imported orders that are new
 * @param unchanged orders that were there already, just like this
 * @param rejectedRows rows that stayed out
 * @param errors what is wrong with them, in the order of the file; at most {@link #MAX_ERRORS}
 */
public record ImportReport(int imported, int unchanged, int rejectedRows, List<RowError> errors) {
    /** How many errors a report lists; a file with more is better mended at its source. */
    public static final int MAX_ERRORS = 1_000;

    public ImportReport {
        errors = List.copyOf(errors);
    }
}
