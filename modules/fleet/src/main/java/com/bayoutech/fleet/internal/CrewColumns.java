package com.bayoutech.fleet.internal;

import com.bayoutech.foundation.csv.CsvRows;
import java.util.Set;

/** The columns of a drivers' file; {@code docs/fleet-file.md} says the same in prose. */
final class CrewColumns {
    static final String DEPOT = "depot";
    static final String DRIVER = "driver";
    static final String SKILLS = "skills";
    static final String USUAL_VEHICLE = "usual_vehicle";

    private CrewColumns() {}

    /** A reader of files with these columns. */
    static CsvRows rows() {
        return new CsvRows(Set.of(DEPOT, DRIVER, SKILLS, USUAL_VEHICLE), Set.of(DEPOT, DRIVER), Headings.OF_DRIVERS);
    }
}
