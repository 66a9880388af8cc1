package com.bayoutech.orders;

import java.time.LocalDate;

/** How many orders a day has. */
public record DayCount(LocalDate day, int orders) {}
