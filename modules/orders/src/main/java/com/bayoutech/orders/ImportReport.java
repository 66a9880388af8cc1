package com.bayoutech.orders;

import com.bayoutech.foundation.csv.RowError;
import java.util.List;

/**
 * What came of a file.
 *
 * @param imported orders that are new
 * @param waiting those of them whose address may be in several places: they wait until somebody chooses
 * @param unchanged orders that were there already, just like this
 * @param rejectedRows rows that stayed out
 * @param rejected the rows themselves, to be mended and sent again; those of the errors, where they are not too many
 * @param errors what is wrong with them, in the order of the file; not all where they are very many
 */
public record ImportReport(
        int imported, int waiting, int unchanged, int rejectedRows, List<RejectedRow> rejected, List<RowError> errors) {
    public ImportReport {
        rejected = List.copyOf(rejected);
        errors = List.copyOf(errors);
    }
}
