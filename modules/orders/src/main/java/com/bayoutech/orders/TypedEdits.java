package com.bayoutech.orders;

import com.bayoutech.foundation.csv.CsvRow;
import com.bayoutech.foundation.csv.RowError;
import com.bayoutech.orders.internal.OrderRowReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What somebody has typed for many orders at once, read by the rules of the order file; what is left empty is no edit.
 *
 * @param edits those that can be read
 * @param errors what is wrong with others, by their columns
 */
public record TypedEdits(List<OrderEdit> edits, List<RowError> errors) {
    public TypedEdits {
        edits = List.copyOf(edits);
        errors = List.copyOf(errors);
    }

    /** Reads a load and skills as an order file has them, such as {@code 3;40} and {@code tail lift;cold}. */
    public static TypedEdits of(String load, String skills) {
        CsvRow row = OrderTexts.row(1, Map.of(OrderColumn.LOAD, load, OrderColumn.SKILLS, skills));
        List<OrderEdit> edits = new ArrayList<>();
        if (!load.isBlank()) {
            OrderRowReader.load(row).ifPresent(read -> edits.add(new OrderEdit.Carry(read)));
        }
        if (!skills.isBlank()) {
            edits.add(new OrderEdit.Demand(OrderRowReader.skills(row)));
        }
        return new TypedEdits(edits, row.errors());
    }
}
