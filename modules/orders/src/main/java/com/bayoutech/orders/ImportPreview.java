package com.bayoutech.orders;

import com.bayoutech.foundation.csv.RowError;
import java.util.List;
import java.util.Map;

/**
 * What a file would bring, before anything is stored: its rows by themselves, not yet compared with what is known.
 *
 * @param headings as the file has them
 * @param mapping how they are understood
 * @param isKnown whether somebody has said so before, or they are those of the documentation: then nobody need look at it
 * @param first the first rows as they are understood
 * @param goodRows how many could go in
 * @param badRows how many could not
 * @param errors what is wrong with these; at most as many as a report has
 */
public record ImportPreview(
        List<String> headings,
        ImportMapping mapping,
        boolean isKnown,
        List<Map<OrderColumn, String>> first,
        int goodRows,
        int badRows,
        List<RowError> errors) {
    public ImportPreview {
        headings = List.copyOf(headings);
        first = List.copyOf(first);
        errors = List.copyOf(errors);
    }
}
