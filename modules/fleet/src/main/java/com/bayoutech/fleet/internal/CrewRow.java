package com.bayoutech.fleet.internal;

import com.bayoutech.domain.DriverId;
import com.bayoutech.domain.Skill;
import java.util.Optional;
import java.util.Set;

/**
 * A good row of a drivers' file. What the file has no column for is empty: it stays as it is.
 *
 * @param newId the driver's, if nobody knows them yet
 * @param usualVehicle by name; blank for none
 */
record CrewRow(
        long line,
        DriverId newId,
        String depot,
        String driver,
        Optional<Set<Skill>> skills,
        Optional<String> usualVehicle) {
    @Override
    public String toString() {
        return "CrewRow[line " + line + "]";
    }
}
