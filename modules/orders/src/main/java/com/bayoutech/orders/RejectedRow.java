package com.bayoutech.orders;

import com.bayoutech.foundation.csv.RowError;
import java.util.List;
import java.util.Map;

/**
 * A row that stayed out, to be mended and sent again without its file.
 *
 * @param cells what stands in it; personal, so that it is shown to whoever sent it and to nobody else
 */
public record RejectedRow(long line, Map<OrderColumn, String> cells, List<RowError> errors) {
    /** The heading of a column in which a file of rejected rows says what is wrong; it is left out when the file is sent again. */
    public static final String WHY = "rejected_because";

    public RejectedRow {
        cells = Map.copyOf(cells);
        errors = List.copyOf(errors);
    }

    @Override
    public String toString() {
        return "RejectedRow[line " + line + "]";
    }
}
