package com.bayoutech.routing.vroom;

import com.bayoutech.solver.Travel;

/** The ways of vehicles that share profile, pace and prices; its distance is what a way costs. */
final class DriverTravel implements Travel {
    private final Places places;
    private final Profile profile;
    private final Fare fare;
    private final int hundredths;
    private final Units units;

    DriverTravel(Places places, Profile profile, Driver driver, Units units) {
        this.places = places;
        this.profile = profile;
        this.fare = driver.fare();
        this.hundredths = driver.hundredths();
        this.units = units;
    }

    @Override
    public int locations() {
        return places.size();
    }

    @Override
    public int distance(int from, int to) {
        if (isNowhere(from) || isNowhere(to)) {
            return 0;
        }
        long grains = grains(from, to);
        long cost = grains == Long.MAX_VALUE ? NO_WAY : units.units(grains);
        return (int) Math.min(NO_WAY, cost > MOST ? NO_WAY : cost);
    }

    @Override
    public int duration(int from, int to) {
        if (isNowhere(from) || isNowhere(to)) {
            return 0;
        }
        int seconds = profile.seconds(places.get(from), places.get(to));
        return seconds == Profile.NO_WAY ? NO_WAY : units.travel(seconds, hundredths);
    }

    /** What a way costs in grains; {@link Long#MAX_VALUE} if there is none. */
    long grains(int from, int to) {
        if (isNowhere(from) || isNowhere(to)) {
            return 0;
        }
        int seconds = profile.seconds(places.get(from), places.get(to));
        if (profile.costs().isPresent()) {
            int cost = profile.cost(places.get(from), places.get(to));
            return cost == Profile.NO_WAY || seconds == Profile.NO_WAY ? Long.MAX_VALUE : cost * Units.GRAINS;
        }
        int meters = fare.perKilometer() == 0 ? 0 : meters(from, to);
        return seconds == Profile.NO_WAY || meters == Profile.NO_WAY
                ? Long.MAX_VALUE
                : Units.grains(fare, hundredths, seconds, meters);
    }

    int meters(int from, int to) {
        return isNowhere(from) || isNowhere(to) ? 0 : profile.meters(places.get(from), places.get(to));
    }

    private boolean isNowhere(int index) {
        return index == places.nowhere();
    }
}
