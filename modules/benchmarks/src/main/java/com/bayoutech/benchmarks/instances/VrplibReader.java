package com.bayoutech.benchmarks.instances;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * CVRPLIB's format with the sections that PyVRP adds to it.
 *
 * <p>A figure of places or vehicles is either a keyword, one for all, or a section with a line for each. Files count from 1.
 *
 * @see <a href="https://pyvrp.org/dev/supported_vrplib_fields.html">The fields that PyVRP reads</a>
 */
final class VrplibReader {
    private static final String COORDINATES = "NODE_COORD_SECTION";
    private static final String DEPOTS = "DEPOT_SECTION";
    private static final String RELOADS = "VEHICLES_RELOAD_DEPOT";
    private static final String ALLOWED = "VEHICLES_ALLOWED_CLIENTS";
    private static final Set<String> SECTIONS = Set.of(
            COORDINATES,
            DEPOTS,
            "DEMAND_SECTION",
            "BACKHAUL_SECTION",
            "TIME_WINDOW_SECTION",
            "SERVICE_TIME_SECTION",
            "RELEASE_TIME_SECTION",
            "PRIZE_SECTION",
            "CAPACITY_SECTION",
            "VEHICLES_DEPOT_SECTION",
            "VEHICLES_FIXED_COST_SECTION",
            "VEHICLES_UNIT_DISTANCE_COST_SECTION",
            "VEHICLES_MAX_DURATION_SECTION",
            RELOADS + "_SECTION",
            ALLOWED + "_SECTION");

    private final String name;
    private final Map<String, String> keywords = new HashMap<>();
    private final Map<String, List<double[]>> sections = new HashMap<>();

    VrplibReader(String name, List<String> lines) {
        this.name = name;
        List<double[]> section = new ArrayList<>();
        for (String line : lines) {
            String text = line.strip();
            if (text.isEmpty() || !Character.isLetter(text.charAt(0))) {
                NumberLine.find(text).ifPresent(section::add);
            } else if (text.endsWith("_SECTION")) {
                if (!SECTIONS.contains(text)) {
                    throw unreadable("has a section (" + text + ") that is not understood");
                }
                section = new ArrayList<>();
                sections.put(text, section);
            } else if (text.contains(":")) {
                int colon = text.indexOf(':');
                keywords.put(
                        text.substring(0, colon).strip(),
                        text.substring(colon + 1).strip());
            }
        }
    }

    Instance read() {
        if (!keywords.getOrDefault("EDGE_WEIGHT_TYPE", "").equals("EUC_2D") || !sections.containsKey(COORDINATES)) {
            throw unreadable("has no EDGE_WEIGHT_TYPE of EUC_2D with a " + COORDINATES);
        }
        int size = (int) number("DIMENSION");
        int depots = depots();
        boolean isFleetOpen = !keywords.containsKey("VEHICLES");
        List<Truck> trucks = trucks(isFleetOpen ? 1 : (int) number("VEHICLES"));
        return new Instance(
                name, keywords.getOrDefault("TYPE", ""), places(size, depots), depots, trucks, isFleetOpen, Map.of());
    }

    private List<Place> places(int size, int depots) {
        List<double[]> coordinates = rows(COORDINATES, size);
        double[] delivers = each("DEMAND", size, 0);
        double[] collects = each("BACKHAUL", size, 0);
        double[] services = each("SERVICE_TIME", size, 0);
        if (keywords.containsKey("SERVICE_TIME")) {
            Arrays.fill(services, 0, depots, 0);
        }
        double[] releases = each("RELEASE_TIME", size, 0);
        double[] prizes = each("PRIZE", size, 0);
        Optional<List<double[]>> windows = sections.containsKey("TIME_WINDOW_SECTION")
                ? Optional.of(rows("TIME_WINDOW_SECTION", size))
                : Optional.empty();
        List<Place> places = new ArrayList<>(size);
        for (int index = 0; index < size; index++) {
            Place place = Place.at(coordinates.get(index)[1], coordinates.get(index)[2])
                    .withDelivers((int) delivers[index])
                    .withCollects((int) collects[index])
                    .withService(services[index])
                    .withRelease(releases[index])
                    .withPrize(prizes[index]);
            int row = index;
            places.add(windows.map(all -> place.withWindow(all.get(row)[1], all.get(row)[2]))
                    .orElse(place));
        }
        return places;
    }

    private List<Truck> trucks(int size) {
        double[] capacities = each("CAPACITY", size, Integer.MAX_VALUE);
        double[] homes = each("VEHICLES_DEPOT", size, 1);
        double[] fixed = each("VEHICLES_FIXED_COST", size, 0);
        double[] rates = each("VEHICLES_UNIT_DISTANCE_COST", size, 1);
        double[] durations = each("VEHICLES_MAX_DURATION", size, Double.POSITIVE_INFINITY);
        double[] reloads = each(RELOADS, size, 0);
        List<Truck> trucks = new ArrayList<>(size);
        for (int index = 0; index < size; index++) {
            if (reloads[index] > 0 && reloads[index] != homes[index]) {
                throw unreadable("lets vehicles reload away from home, which is not understood");
            }
            trucks.add(new Truck(
                    (int) homes[index] - 1,
                    (int) capacities[index],
                    fixed[index],
                    rates[index],
                    durations[index],
                    reloads[index] > 0,
                    allowed(index, size)));
        }
        return trucks;
    }

    private Optional<Set<Integer>> allowed(int truck, int trucks) {
        if (!sections.containsKey(ALLOWED + "_SECTION")) {
            return Optional.empty();
        }
        return Optional.of(Arrays.stream(rows(ALLOWED + "_SECTION", trucks).get(truck))
                .skip(1)
                .mapToObj(client -> (int) client - 1)
                .collect(Collectors.toSet()));
    }

    private int depots() {
        List<double[]> listed = sections.getOrDefault(DEPOTS, List.of()).stream()
                .filter(row -> row[0] > 0)
                .toList();
        for (int index = 0; index < listed.size(); index++) {
            if (listed.get(index)[0] != index + 1) {
                throw unreadable("does not have its depots first");
            }
        }
        return Math.max(1, listed.size());
    }

    private double[] each(String figure, int size, double otherwise) {
        double[] values = new double[size];
        String section = figure + "_SECTION";
        if (sections.containsKey(section)) {
            List<double[]> rows = rows(section, size);
            for (int index = 0; index < size; index++) {
                values[index] = rows.get(index)[1];
            }
        } else {
            Arrays.fill(values, keywords.containsKey(figure) ? number(figure) : otherwise);
        }
        return values;
    }

    private List<double[]> rows(String section, int size) {
        List<double[]> rows = sections.get(section);
        if (rows == null || rows.size() != size || rows.stream().anyMatch(row -> row.length < 2)) {
            throw unreadable("does not have " + size + " full lines in its " + section);
        }
        return rows;
    }

    private double number(String keyword) {
        String text = keywords.getOrDefault(keyword, "");
        return NumberLine.find(text)
                .orElseThrow(() -> unreadable("does not say its " + keyword + " (" + text + ")"))[0];
    }

    private UnreadableInstanceException unreadable(String trouble) {
        return new UnreadableInstanceException(
                "The instance (" + name + ") " + trouble + ". Give the --format that it is in.");
    }
}
