package com.bayoutech.fleet;

import com.bayoutech.foundation.csv.Rejections;
import com.bayoutech.foundation.csv.RowError;
import java.util.List;

/**
 * What came of a fleet file.
 *
 * @param depots depots that the good rows name
 * @param vehicles vehicles that are new or as the file has them now
 * @param rejectedRows rows that stayed out
 * @param errors what is wrong with them, in the order of the file; at most {@link Rejections#MAX_ERRORS}
 */
public record FleetReport(int depots, int vehicles, int rejectedRows, List<RowError> errors) {
    public FleetReport {
        errors = List.copyOf(errors);
    }
}
