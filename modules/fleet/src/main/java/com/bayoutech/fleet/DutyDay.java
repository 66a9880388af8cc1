package com.bayoutech.fleet;

import java.time.LocalDate;
import java.util.List;

/** A depot's duties of a day, by start; those that do not take place are among them. */
public record DutyDay(LocalDate day, List<Duty> duties) {
    public DutyDay {
        duties = List.copyOf(duties);
    }
}
