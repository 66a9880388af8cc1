package com.bayoutech.fleet.internal;

import com.bayoutech.domain.DepotId;
import com.bayoutech.domain.VehicleId;
import com.bayoutech.fleet.FleetPreview;
import com.bayoutech.fleet.FleetReading;
import com.bayoutech.fleet.FleetStore;
import com.bayoutech.fleet.internal.FleetRow.Site;
import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.csv.CsvRow;
import com.bayoutech.foundation.csv.Rejections;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A fleet file as read: its good rows, where it says that its depots are, and what is wrong with the others. */
public final class FleetDraft implements FleetReading {
    /** A file with more vehicles is split; it is kept in memory as a whole. */
    static final int MAX_VEHICLES = 10_000;
    /** Fewer than the days of the week and their seasons need would be too few. */
    static final int MAX_SHIFTS = 50;

    private final Map<String, Site> sites = new HashMap<>();
    private final Map<String, Long> siteLines = new HashMap<>();
    private final Map<List<String>, List<FleetRow>> vehicles = new LinkedHashMap<>();
    /** The line of a vehicle's first bad row. */
    private final Map<List<String>, Long> spoiled = new HashMap<>();

    /** The ids of what is new, or may become so: the same whenever the file is held against the fleet. */
    private final Map<String, DepotId> newDepots = new HashMap<>();

    private final Map<List<String>, VehicleId> newVehicles = new HashMap<>();
    private final Rejections rejections = new Rejections();

    private FleetDraft() {}

    /** Reads a file. */
    public static FleetDraft read(InputStream file) {
        FleetDraft draft = new FleetDraft();
        FleetColumns.rows().forEach(file, draft::take);
        return draft;
    }

    @Override
    public FleetPreview against(Caller caller, FleetStore store) {
        return new FleetComparison(caller, store, this).preview();
    }

    DepotId newDepot(String name) {
        return newDepots.computeIfAbsent(name, _ -> DepotId.random());
    }

    VehicleId newVehicle(FleetRow row) {
        return newVehicles.computeIfAbsent(key(row), _ -> VehicleId.random());
    }

    /** The good rows of each vehicle, one for each of its shifts, in the order of the file. */
    Collection<List<FleetRow>> vehicles() {
        return vehicles.values();
    }

    /** The line of the first bad row of the vehicle that a good one names. */
    Optional<Long> findBadLine(FleetRow row) {
        return Optional.ofNullable(spoiled.get(key(row)));
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
            vehicles.computeIfAbsent(key(read.get()), vehicle -> new ArrayList<>())
                    .add(read.get());
        }
        if (!row.errors().isEmpty()) {
            rejections.add(row.errors());
            if (spoiled.size() < MAX_VEHICLES) {
                spoiled.putIfAbsent(List.of(row.text(FleetColumns.DEPOT), row.text(FleetColumns.VEHICLE)), row.line());
            }
        }
        if (read.isEmpty() && sites.size() < MAX_VEHICLES) {
            learnSite(row);
        }
    }

    private static List<String> key(FleetRow row) {
        return List.of(row.depot(), row.vehicle());
    }

    private boolean isConsistent(CsvRow row, FleetRow read) {
        List<FleetRow> earlier = vehicles.getOrDefault(key(read), List.of());
        if (earlier.isEmpty() && vehicles.size() >= MAX_VEHICLES) {
            row.reject("", "is more than the " + MAX_VEHICLES + " vehicles of a file", "Split the file.");
            return false;
        }
        if (earlier.size() >= MAX_SHIFTS) {
            row.reject(
                    FleetColumns.VEHICLE,
                    "has more than the " + MAX_SHIFTS + " shifts of a vehicle",
                    "Put days with the same hours into one row.");
            return false;
        }
        return earlier.stream().allMatch(other -> isAnotherShift(row, read, other))
                && read.site().stream().allMatch(site -> isOnlySite(row, read, site));
    }

    /** The rows of a vehicle are its shifts: they say the same of it, and no two of them meet. */
    private static boolean isAnotherShift(CsvRow row, FleetRow read, FleetRow earlier) {
        VehicleId any = VehicleId.random();
        if (!read.describesLike(earlier)) {
            row.reject(
                    FleetColumns.VEHICLE,
                    "has another type, capacity, skills or costs in line " + earlier.line(),
                    "Give a vehicle the same in all its rows, which are its shifts, or two vehicles two names.");
            return false;
        }
        if (earlier.hours().isEmpty() || read.hours().isEmpty()) {
            row.reject(
                    FleetColumns.VEHICLE,
                    "has another row in line " + earlier.line() + ", and one of the two has no shift",
                    "Give a vehicle that stays at home one row alone, and any other a shift in each of its rows.");
            return false;
        }
        if (PatternClash.clash(
                earlier.pattern(any).orElseThrow(), read.pattern(any).orElseThrow())) {
            row.reject(
                    FleetColumns.VEHICLE,
                    "has a shift in line " + earlier.line() + " already that meets this one",
                    "Give each shift hours, days or a season of its own, or two vehicles two names.");
            return false;
        }
        return true;
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
