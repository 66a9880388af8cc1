package com.bayoutech.fleet.internal;

import com.bayoutech.fleet.internal.FleetRow.Site;
import com.bayoutech.foundation.csv.CsvRow;
import com.bayoutech.foundation.csv.Rejections;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A fleet file as read: its good rows, where it says that its depots are, and what is wrong with the others. */
public final class FleetDraft {
    /** A file with more vehicles is split; it is kept in memory as a whole. */
    static final int MAX_VEHICLES = 10_000;

    private final List<FleetRow> rows = new ArrayList<>();
    private final Map<String, Site> sites = new HashMap<>();
    private final Map<String, Long> siteLines = new HashMap<>();
    private final Map<List<String>, Long> vehicleLines = new HashMap<>();
    private final Rejections rejections = new Rejections();

    private FleetDraft() {}

    /** Reads a file. */
    public static FleetDraft read(InputStream file) {
        FleetDraft draft = new FleetDraft();
        FleetColumns.rows().forEach(file, draft::take);
        return draft;
    }

    List<FleetRow> rows() {
        return rows;
    }

    Optional<Site> findSite(String depot) {
        return Optional.ofNullable(sites.get(depot));
    }

    Rejections rejections() {
        return rejections;
    }

    private void take(CsvRow row) {
        Optional<FleetRow> read = FleetRowReader.read(row);
        if (read.isPresent() && isConsistent(row, read.get())) {
            rows.add(read.get());
        }
        if (!row.errors().isEmpty()) {
            rejections.add(row.errors());
        }
        if (read.isEmpty() && sites.size() < MAX_VEHICLES) {
            learnSite(row);
        }
    }

    private boolean isConsistent(CsvRow row, FleetRow read) {
        if (rows.size() >= MAX_VEHICLES) {
            row.reject("", "is more than the " + MAX_VEHICLES + " vehicles of a file", "Split the file.");
            return false;
        }
        List<String> vehicle = List.of(read.depot(), read.vehicle());
        Long earlier = vehicleLines.get(vehicle);
        if (earlier != null) {
            row.reject(
                    FleetColumns.VEHICLE,
                    "is named in line " + earlier + " already",
                    "Give a vehicle one row, or two vehicles two names.");
            return false;
        }
        return read.site().stream().allMatch(site -> isOnlySite(row, read, site))
                && vehicleLines.put(vehicle, read.line()) == null;
    }

    /** Where a depot is can be learned from a row whose vehicle is wrong; else the depot's other rows would fall with it. */
    private void learnSite(CsvRow row) {
        String depot = FleetRowReader.depotOf(row);
        FleetRowReader.site(row).ifPresent(site -> {
            if (!depot.isEmpty() && sites.putIfAbsent(depot, site) == null) {
                siteLines.put(depot, row.line());
            }
        });
    }

    private boolean isOnlySite(CsvRow row, FleetRow read, Site site) {
        Site known = sites.putIfAbsent(read.depot(), site);
        if (known == null) {
            siteLines.put(read.depot(), read.line());
        } else if (!known.equals(site)) {
            row.reject(
                    FleetColumns.DEPOT,
                    "is somewhere else, or in another zone, in line " + siteLines.get(read.depot()),
                    "Give a depot the same place and zone in all its rows, or in the first one alone.");
            return false;
        }
        return true;
    }
}
