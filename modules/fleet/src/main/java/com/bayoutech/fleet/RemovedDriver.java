package com.bayoutech.fleet;

import java.util.List;

/** A driver who was removed, with what was lost with them; {@link CrewEditor#restoreDriver} brings all of it back. */
public record RemovedDriver(Driver driver, List<Absence> absences, List<StandIn> standIns) {
    public RemovedDriver {
        absences = List.copyOf(absences);
        standIns = List.copyOf(standIns);
    }
}
