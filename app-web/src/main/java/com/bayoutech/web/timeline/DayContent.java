package com.bayoutech.web.timeline;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A depot's day as the browser keeps it for the list and the timeline.
 *
 * @param zone whose clock is shown
 * @param editable whether stops may be moved
 * @param rows one a shift or route, in the order of the plan
 */
public record DayContent(LocalDate day, ZoneId zone, boolean editable, List<DayRow> rows) {
    public DayContent {
        rows = List.copyOf(rows);
        Set<String> seen = new HashSet<>();
        for (DayRow row : rows) {
            if (!seen.add(row.id())) {
                throw new IllegalArgumentException(
                        "The row (" + row.id() + ") appears twice. Give each shift one row with its route.");
            }
        }
    }
}
