package com.bayoutech.routing.vroom;

/**
 * The limits of travel time and distance of a vehicle as a limit of what its ways cost, which is what the solver has.
 *
 * <p>That is possible where costs are in proportion to what is limited: time by the hour alone, distance by the kilometre alone, and either along
 * straight lines, which are as long as they take.
 */
final class TravelLimits {
    /** What a limit counts of a way between two places. */
    private interface Measure {
        long of(int from, int to);
    }

    private final Driver driver;
    private final Profile profile;
    private final DriverTravel travel;
    private final Places places;
    private final Units units;

    TravelLimits(Driver driver, Profile profile, DriverTravel travel, Places places, Units units) {
        this.driver = driver;
        this.profile = profile;
        this.travel = travel;
        this.places = places;
        this.units = units;
    }

    /** What all ways of a route may cost in the solver's units. */
    int mostCost() {
        long most = Integer.MAX_VALUE;
        if (driver.mostTravelSeconds().isPresent()) {
            long hundredths = driver.mostTravelSeconds().getAsLong() * 100;
            most = Math.min(
                    most,
                    mostCost(
                            "max_travel_time",
                            hundredths,
                            (from, to) ->
                                    (long) profile.seconds(places.get(from), places.get(to)) * driver.hundredths()));
        }
        if (driver.mostMeters().isPresent()) {
            most = Math.min(most, mostCost("max_distance", driver.mostMeters().getAsLong(), travel::meters));
        }
        return (int) most;
    }

    private long mostCost(String name, long limit, Measure measure) {
        long part = 0;
        long whole = 0;
        for (int from = 0; from < places.known().size(); from++) {
            for (int to = 0; to < places.known().size(); to++) {
                long cost = travel.grains(from, to);
                if (cost == Long.MAX_VALUE) {
                    continue;
                }
                long measured = measure.of(from, to);
                if (whole == 0 && (measured > 0 || cost > 0)) {
                    part = cost;
                    whole = measured;
                }
                if ((measured == 0) != (cost == 0) || (double) cost * whole != (double) measured * part) {
                    throw driver.field()
                            .get(name)
                            .beyond(
                                    "our engine limits what a route's ways cost, which is not in proportion to it here",
                                    "Leave it out, or let the vehicle cost by the hour alone (max_travel_time) or by the kilometre alone (max_distance).");
                }
            }
        }
        return whole == 0
                ? Integer.MAX_VALUE
                : (long) Math.min(Integer.MAX_VALUE, Math.floor((double) limit * part / whole / units.grains()));
    }
}
