package com.bayoutech.fleet.internal;

import com.bayoutech.domain.Skill;
import java.util.Set;

/**
 * A good row of a drivers' file.
 *
 * @param usualVehicle by name; blank for none
 */
record CrewRow(long line, String depot, String driver, Set<Skill> skills, String usualVehicle) {
    @Override
    public String toString() {
        return "CrewRow[line " + line + "]";
    }
}
