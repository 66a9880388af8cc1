package com.bayoutech.orders;

import com.bayoutech.domain.DepotId;
import java.time.LocalDate;
import java.util.Set;

/**
 * Orders of a depot are others than they were: came, changed or went. Says nothing of them.
 *
 * @param days those whose lists have changed; empty: any of them may have
 */
public record OrderNews(DepotId depot, Set<LocalDate> days) {
    public OrderNews {
        days = Set.copyOf(days);
    }

    /** Whether the list of a day may have changed. */
    public boolean concerns(LocalDate day) {
        return days.isEmpty() || days.contains(day);
    }
}
