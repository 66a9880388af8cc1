package com.bayoutech.fleet;

import com.bayoutech.foundation.csv.RowError;
import java.util.List;

/**
 * What came of a fleet file.
 *
 * @param depots depots that the good rows name
 * @param vehicles vehicles that are new or as the file has them now
 * @param errors what is wrong with the other rows, in the order of the file
 */
public record FleetReport(int depots, int vehicles, List<RowError> errors) {
    public FleetReport {
        errors = List.copyOf(errors);
    }
}
