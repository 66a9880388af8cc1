package com.bayoutech.orders;

import com.bayoutech.domain.Depot;
import java.time.LocalDate;

/**
 * What a file of orders does not say itself.
 *
 * @param depot the depot that plans the orders; times without an offset are read in its zone
 * @param day the day of rows whose times name none
 */
public record ImportRequest(Depot depot, LocalDate day) {}
