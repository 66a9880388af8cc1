package com.bayoutech.fleet.internal;

import com.bayoutech.domain.DriverId;
import com.bayoutech.domain.Skill;
import com.bayoutech.fleet.Driver;
import com.bayoutech.fleet.FleetPreview;
import com.bayoutech.fleet.FleetReading;
import com.bayoutech.fleet.FleetStore;
import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.csv.CsvRow;
import com.bayoutech.foundation.csv.Rejections;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A drivers' file as read: its good rows, and what is wrong with the others. */
public final class CrewDraft implements FleetReading {
    /** A file with more drivers is split; it is kept in memory as a whole. */
    static final int MAX_DRIVERS = 10_000;

    private final List<CrewRow> rows = new ArrayList<>();
    private final Map<List<String>, Long> lines = new HashMap<>();
    private final Rejections rejections = new Rejections();

    private CrewDraft() {}

    /** Reads a file. */
    public static CrewDraft read(InputStream file) {
        CrewDraft draft = new CrewDraft();
        CrewColumns.rows().forEach(file, draft::take);
        return draft;
    }

    @Override
    public FleetPreview against(Caller caller, FleetStore store) {
        return new CrewComparison(caller, store, this).preview();
    }

    List<CrewRow> rows() {
        return rows;
    }

    Rejections rejections() {
        return rejections;
    }

    private void take(CsvRow row) {
        if (row.errors().isEmpty()) {
            CrewRow read = read(row);
            if (row.errors().isEmpty() && isNew(row, read)) {
                rows.add(read);
            }
        }
        if (!row.errors().isEmpty()) {
            rejections.add(row.errors());
        }
    }

    private static CrewRow read(CsvRow row) {
        String depot = row.required(CrewColumns.DEPOT, "Name the depot where the driver starts.")
                .map(text -> row.oneLine(CrewColumns.DEPOT, FleetColumns.MAX_NAME_LENGTH))
                .orElse("");
        String driver = row.required(CrewColumns.DRIVER, "Give the driver's name.")
                .map(text -> row.oneLine(CrewColumns.DRIVER, Driver.MAX_NAME_LENGTH))
                .orElse("");
        Set<Skill> skills =
                row.list(CrewColumns.SKILLS, FleetColumns.MAX_SKILLS, FleetColumns.MAX_SKILL_LENGTH).stream()
                        .map(Skill::new)
                        .collect(Collectors.toUnmodifiableSet());
        String vehicle = row.oneLine(CrewColumns.USUAL_VEHICLE, FleetColumns.MAX_NAME_LENGTH);
        return new CrewRow(
                row.line(),
                DriverId.random(),
                depot,
                driver,
                Optional.of(skills).filter(_ -> row.has(CrewColumns.SKILLS)),
                Optional.of(vehicle).filter(_ -> row.has(CrewColumns.USUAL_VEHICLE)));
    }

    private boolean isNew(CsvRow row, CrewRow read) {
        if (rows.size() >= MAX_DRIVERS) {
            row.reject("", "is more than the " + MAX_DRIVERS + " drivers of a file", "Split the file.");
            return false;
        }
        Long earlier = lines.putIfAbsent(List.of(read.depot(), read.driver()), read.line());
        if (earlier != null) {
            row.reject(
                    CrewColumns.DRIVER,
                    "is named in line " + earlier + " already",
                    "Give a driver one row, or two drivers of one name an initial each.");
        }
        return earlier == null;
    }
}
