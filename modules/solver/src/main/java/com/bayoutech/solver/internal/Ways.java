package com.bayoutech.solver.internal;

import com.bayoutech.solver.Travel;
import java.util.Arrays;

/** The ways between places, in flat tables where these are small enough, with one more place that is no way from anywhere: where open routes end. */
final class Ways {
    /** Where there is no way; a few of them still add up within an int. */
    static final int FAR = 1 << 28;

    /** Half of it: no sum of real ways gets there within one step, and each sum with a missing way is above. */
    static final int TOO_FAR = 1 << 27;

    /** By so much two ways may be shorter than the one that they make up, since each is rounded. */
    static final int ROUNDING = 2;

    /** How many detours are looked at to tell whether one may be a short cut. */
    private static final int MOST_DETOURS = 20_000;

    private static final int MOST_TABLED = 5_000;

    final int locations;
    final boolean isTimed;
    private final Travel travel;
    private final Places places;
    private final int anywhere;
    /** Row by row of where the way begins; empty where the tables would be too large. */
    final int[] distances;

    final int[] durations;
    /** Row by row of where the way ends; the same arrays where both directions are alike. */
    final int[] distancesTo;

    final int[] durationsTo;
    private final boolean isSymmetric;

    Ways(Travel travel, Places places) {
        this.travel = travel;
        this.places = places;
        this.anywhere = places.count;
        this.locations = anywhere + 1;
        this.isTimed = travel.isTimed();
        if (anywhere > MOST_TABLED) {
            distances = new int[0];
            durations = distances;
            distancesTo = distances;
            durationsTo = distances;
            isSymmetric = false;
            return;
        }
        distances = new int[locations * locations];
        int[] times = new int[locations * locations];
        for (int from = 0; from < anywhere; from++) {
            for (int to = 0; to < anywhere; to++) {
                int distance = askDistance(from, to);
                int time = askDuration(from, to);
                distances[from * locations + to] = distance;
                times[from * locations + to] = distance == FAR ? FAR : time;
            }
        }
        boolean isOne = Arrays.equals(distances, times);
        durations = isOne ? distances : times;
        distancesTo = turned(distances);
        durationsTo = isOne ? distancesTo : turned(durations);
        isSymmetric = Arrays.equals(distances, distancesTo);
    }

    boolean isTabled() {
        return distances.length > 0;
    }

    /** Whether ways are as far there as back. */
    boolean isSymmetric() {
        return isSymmetric;
    }

    /** Whether no detour is shorter than the way itself: for all places where they are few, else as far as a regular sample tells. */
    boolean isMetric() {
        if (!isTabled()) {
            return false;
        }
        long all = (long) anywhere * anywhere * anywhere;
        long step = all <= MOST_DETOURS ? 1 : (all / MOST_DETOURS) | 1;
        for (long index = 0; index < all; index += step) {
            int from = (int) (index % anywhere);
            int over = (int) (index / anywhere % anywhere);
            int to = (int) (index / anywhere / anywhere);
            if (distance(from, over) + distance(over, to) < distance(from, to) - ROUNDING) {
                return false;
            }
        }
        return true;
    }

    private int[] turned(int[] table) {
        int[] turned = new int[table.length];
        for (int from = 0; from < locations; from++) {
            for (int to = 0; to < locations; to++) {
                turned[to * locations + from] = table[from * locations + to];
            }
        }
        return Arrays.equals(table, turned) ? table : turned;
    }

    int distance(int from, int to) {
        if (distances.length > 0) {
            return distances[from * locations + to];
        }
        return to == anywhere || from == anywhere ? 0 : askDistance(from, to);
    }

    /** The distance to a location, whose row stays in the cache while others change. */
    int distanceTo(int to, int from) {
        return distancesTo.length > 0 ? distancesTo[to * locations + from] : distance(from, to);
    }

    /** The duration to a location, likewise. */
    int durationTo(int to, int from) {
        return durationsTo.length > 0 ? durationsTo[to * locations + from] : duration(from, to);
    }

    /** The quickest that it can be, setup included. */
    int duration(int from, int to) {
        if (durations.length > 0) {
            return durations[from * locations + to];
        }
        return to == anywhere || from == anywhere ? 0 : askDuration(from, to);
    }

    int duration(int from, int to, int departure) {
        int quickest = duration(from, to);
        if (!isTimed || to == anywhere || quickest == FAR) {
            return quickest;
        }
        return withSetup(travel.duration(places.location(from), places.location(to), departure), from, to);
    }

    /** How much of a duration is no driving but what is set up on arrival. */
    int setup(int from, int to) {
        return to == anywhere || from == anywhere ? 0 : places.setup(from, to);
    }

    private int askDistance(int from, int to) {
        int start = places.location(from);
        int end = places.location(to);
        return known(travel.distance(start, end), "distance", start, end);
    }

    private int askDuration(int from, int to) {
        return withSetup(travel.duration(places.location(from), places.location(to)), from, to);
    }

    private int withSetup(int answer, int from, int to) {
        int start = places.location(from);
        int end = places.location(to);
        int driving = known(answer, "duration", start, end);
        return driving == FAR ? FAR : known(driving + places.setup(from, to), "duration with setup", start, end);
    }

    /** Whether all durations are zero, and no way is missing: who drives none in time drives none that is not there. */
    boolean isInstant() {
        return durations.length == 0
                ? travel.isInstant() && places.setups == 0
                : Arrays.stream(durations).allMatch(duration -> duration == 0);
    }

    private static int known(int answer, String what, int from, int to) {
        if (answer == Travel.NO_WAY) {
            return FAR;
        }
        if (answer < 0 || answer > Travel.MOST) {
            throw new IllegalArgumentException("The " + what + " (" + answer + ") from location " + from
                    + " to location " + to + " must be from 0 to " + Travel.MOST
                    + ". Use a larger unit, or NO_WAY where there is none.");
        }
        return answer;
    }
}
