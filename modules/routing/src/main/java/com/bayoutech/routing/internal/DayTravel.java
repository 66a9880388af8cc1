package com.bayoutech.routing.internal;

import com.bayoutech.solver.Travel;

/** The ways between some places of a day, as the solver asks for them. */
final class DayTravel implements Travel {
    private final DayModel day;
    private final int[] places;

    /**
     * Ways between places.
     *
     * @param places by the index of the solver's locations
     */
    DayTravel(DayModel day, int[] places) {
        this.day = day;
        this.places = places;
    }

    @Override
    public int locations() {
        return places.length;
    }

    @Override
    public int distance(int from, int to) {
        boolean isWay = day.leastSeconds(places[from], places[to]) != DayModel.UNREACHABLE;
        return isWay ? known(day.meters(places[from], places[to])) : NO_WAY;
    }

    @Override
    public int duration(int from, int to) {
        return known(day.leastSeconds(places[from], places[to]));
    }

    @Override
    public int duration(int from, int to, int departure) {
        return known(day.seconds(places[from], places[to], departure));
    }

    @Override
    public boolean isTimed() {
        return day.isByTimeOfDay();
    }

    private static int known(int answer) {
        return answer > MOST ? NO_WAY : answer;
    }
}
