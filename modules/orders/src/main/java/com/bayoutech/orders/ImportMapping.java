package com.bayoutech.orders;

import com.bayoutech.domain.VisitKind;
import java.util.Map;
import java.util.Optional;

/**
 * What the headings of a file mean.
 *
 * @param columns by the position of the heading in its line, the first one being 0; headings that are not there are left out
 * @param usualKind of rows, where no heading tells
 */
public record ImportMapping(Map<Integer, OrderColumn> columns, Optional<VisitKind> usualKind) {
    public ImportMapping {
        columns = Map.copyOf(columns);
    }
}
