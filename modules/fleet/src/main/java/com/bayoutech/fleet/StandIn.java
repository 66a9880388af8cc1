package com.bayoutech.fleet;

import com.bayoutech.domain.DepotId;
import com.bayoutech.domain.DriverId;
import com.bayoutech.domain.ShiftId;
import java.time.LocalDate;

/** Who was chosen to drive a shift of a depot's day. */
public record StandIn(DepotId depot, LocalDate day, ShiftId shift, DriverId driver) {}
