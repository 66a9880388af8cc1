package com.bayoutech.fleet;

import com.bayoutech.domain.DepotId;
import com.bayoutech.domain.DriverId;
import com.bayoutech.domain.ShiftId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where drivers, their absences and their stand-ins are kept; joins the current unit of work. */
public interface CrewStore {
    /** Until the unit of work ends, nobody else who asks for this changes who drives at the depot. */
    void lock(DepotId depot);

    /** The drivers of a depot, by name. */
    List<Driver> listDrivers(DepotId depot);

    Optional<Driver> find(DriverId driver);

    /** Adds a driver or replaces the one with its id. */
    void save(Driver driver);

    /** Removes a driver with their absences; where they stood in, nobody does any more. */
    void remove(DriverId driver);

    /** The absences of a depot's drivers that are not over on a day, the first to start first. */
    List<Absence> listAbsences(DepotId depot, LocalDate notOverOn);

    void add(Absence absence);

    /** Removes exactly this absence; returns whether it was there. */
    boolean remove(Absence absence);

    /** Who stands in for others on a day, by the shift. */
    Map<ShiftId, DriverId> listStandIns(DepotId depot, LocalDate day);

    /** Where a driver stands in for others, on any day. */
    List<StandIn> listStandIns(DriverId driver);

    /** Names who drives a shift of a day; with nobody, it is as usual again. */
    void setStandIn(DepotId depot, LocalDate day, ShiftId shift, Optional<DriverId> driver);
}
