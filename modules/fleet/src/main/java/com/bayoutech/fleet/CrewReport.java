package com.bayoutech.fleet;

import com.bayoutech.foundation.csv.Rejections;
import com.bayoutech.foundation.csv.RowError;
import java.util.List;

/**
 * What came of a drivers' file.
 *
 * @param drivers those who are new or as the file has them now
 * @param rejectedRows rows that stayed out
 * @param errors what is wrong with them; at most {@link Rejections#MAX_ERRORS}
 */
public record CrewReport(int drivers, int rejectedRows, List<RowError> errors) {
    public CrewReport {
        errors = List.copyOf(errors);
    }
}
