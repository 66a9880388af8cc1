package com.bayoutech.fleet.internal;

import com.bayoutech.fleet.SkillLimits;
import com.bayoutech.foundation.csv.CsvRow;
import com.bayoutech.foundation.csv.CsvRows;
import java.util.Set;
import java.util.stream.Collectors;

/** The columns of a fleet file and the limits of what stands in them; {@code docs/fleet-file.md} says the same in prose. */
public final class FleetColumns {
    static final String DEPOT = "depot";
    static final String DEPOT_LATITUDE = "depot_latitude";
    static final String DEPOT_LONGITUDE = "depot_longitude";
    static final String ZONE = "zone";
    static final String VEHICLE = "vehicle";
    static final String TYPE = "type";
    static final String CAPACITY = "capacity";
    static final String SKILLS = "skills";
    static final String SHIFT_START = "shift_start";
    static final String SHIFT_END = "shift_end";
    static final String DAYS = "days";
    static final String BREAK_EARLIEST = "break_earliest";
    static final String BREAK_LATEST = "break_latest";
    static final String BREAK_MINUTES = "break_minutes";
    static final String VALID_FROM = "valid_from";
    static final String VALID_UNTIL = "valid_until";
    static final String REST_RULES = "rest_rules";
    static final String OVERTIME_AFTER = "overtime_after_hours";
    static final String OVERTIME_PER_HOUR = "overtime_per_hour";
    static final String FIXED_COST = "fixed_cost";
    static final String COST_PER_KM = "cost_per_km";
    static final String COST_PER_HOUR = "cost_per_hour";

    static final int MAX_NAME_LENGTH = 100;
    static final int MAX_SKILLS = SkillLimits.MOST;
    static final int MAX_SKILL_LENGTH = SkillLimits.MAX_LENGTH;
    static final int MAX_CAPACITY_DIMENSIONS = 8;
    static final int MAX_CAPACITY = 1_000_000;
    static final int MAX_BREAK_MINUTES = 480;

    private static final Set<String> KNOWN = Set.of(
            DEPOT,
            DEPOT_LATITUDE,
            DEPOT_LONGITUDE,
            ZONE,
            VEHICLE,
            TYPE,
            CAPACITY,
            SKILLS,
            SHIFT_START,
            SHIFT_END,
            DAYS,
            BREAK_EARLIEST,
            BREAK_LATEST,
            BREAK_MINUTES,
            VALID_FROM,
            VALID_UNTIL,
            REST_RULES,
            OVERTIME_AFTER,
            OVERTIME_PER_HOUR,
            FIXED_COST,
            COST_PER_KM,
            COST_PER_HOUR);

    /** Those that say something of a shift; a row without any of it is a vehicle that stays at home. */
    static final Set<String> OF_SHIFTS = Set.of(
            SHIFT_START,
            SHIFT_END,
            DAYS,
            BREAK_EARLIEST,
            BREAK_LATEST,
            BREAK_MINUTES,
            VALID_FROM,
            VALID_UNTIL,
            REST_RULES,
            OVERTIME_AFTER,
            OVERTIME_PER_HOUR);

    private FleetColumns() {}

    /** The columns that a row's file does not have. */
    static Set<String> missingIn(CsvRow row) {
        return KNOWN.stream().filter(column -> !row.has(column)).collect(Collectors.toUnmodifiableSet());
    }

    /** A reader of files with these columns. */
    public static CsvRows rows() {
        return new CsvRows(KNOWN, Set.of(DEPOT, VEHICLE, CAPACITY, SHIFT_START, SHIFT_END), Headings.OF_VEHICLES);
    }
}
