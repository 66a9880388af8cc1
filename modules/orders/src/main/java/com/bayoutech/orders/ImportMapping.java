package com.bayoutech.orders;

import com.bayoutech.domain.VisitKind;
import java.util.Map;
import java.util.Optional;

/**
 * What the headings of a file mean.
 *
 * @param columns by heading, as {@link com.bayoutech.foundation.csv.CsvRows#normalized} has it; headings that are not there are left out
 * @param usualKind of rows, where no heading tells
 */
public record ImportMapping(Map<String, OrderColumn> columns, Optional<VisitKind> usualKind) {
    public ImportMapping {
        columns = Map.copyOf(columns);
    }
}
