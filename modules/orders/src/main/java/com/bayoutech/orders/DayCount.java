package com.bayoutech.orders;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** How many orders a day has. */
public record DayCount(LocalDate day, int orders) {
    /** The day that somebody most likely wants to see: today or the next that has orders, else the last that had, else today. */
    public static LocalDate usual(List<DayCount> days, LocalDate today) {
        return days.stream()
                .map(DayCount::day)
                .filter(day -> !day.isBefore(today))
                .min(Comparator.naturalOrder())
                .or(() -> days.stream().map(DayCount::day).max(Comparator.naturalOrder()))
                .orElse(today);
    }
}
