package com.bayoutech.routing.vroom;

import com.bayoutech.solver.Pause;
import com.bayoutech.solver.Travel;
import com.bayoutech.solver.Window;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Sets the times of a route whose order is known: it ends as early as it can, and begins as late as that allows.
 *
 * <p>VROOM wants every break of a vehicle that drives. Breaks go wherever the route then ends first, before a drive or on arrival. The solver takes a
 * break only if the vehicle is under way in its window, so those at the beginning or the end for which there is no time fall away.
 *
 * <p>A stage is the number of visits done, a state a stage and a number of breaks taken; the earliest moment of each state is enough to know.
 */
final class Timetable {
    private static final int NEVER = Integer.MAX_VALUE;

    private final Travel travel;
    private final int end;
    private final int opens;
    private final int closes;
    private final List<Stop> stops;
    private final List<Pause> pauses;

    /** By state: the earliest moment at which the vehicle is free, and at which it has arrived at the next stop. */
    private final int[][] free;

    private final int[][] arrived;
    /** By state: whether the last thing was a break. */
    private final boolean[][] isFreeByBreak;

    private final boolean[][] isArrivedByBreak;

    /**
     * A route.
     *
     * @param start where it begins
     * @param end where it ends, or below zero for anywhere
     */
    Timetable(Travel travel, int start, int end, Window hours, List<Stop> stops, List<Pause> pauses) {
        this.travel = travel;
        this.end = end;
        this.opens = hours.opens();
        this.closes = hours.closes();
        this.stops = new ArrayList<>(stops);
        this.stops.add(0, new Stop(start, 0, List.of()));
        this.pauses = pauses;
        this.free = table();
        this.arrived = table();
        this.isFreeByBreak = new boolean[stops.size() + 1][pauses.size() + 1];
        this.isArrivedByBreak = new boolean[stops.size() + 1][pauses.size() + 1];
    }

    /** A visit with its windows; none is at any time. */
    record Stop(int location, int service, List<Window> windows) {}

    /** What happens after the departure, the end last if the route has one. */
    List<Moment> moments() {
        for (int left = 0; left <= pauses.size(); left++) {
            for (int first = 0; first <= left; first++) {
                if (isDriven(first, pauses.size() - (left - first))) {
                    return Collections.unmodifiableList(delayed(path(first, pauses.size() - (left - first))));
                }
            }
        }
        throw new IllegalStateException(
                "A route of " + (stops.size() - 1) + " visits cannot be driven, but the search has found it.");
    }

    private int[][] table() {
        return new int[stops.size()][pauses.size() + 1];
    }

    /** Fills the tables, taking the breaks from one number to another; whether the vehicle is back in time. */
    private boolean isDriven(int first, int last) {
        Arrays.stream(free).forEach(row -> Arrays.fill(row, NEVER));
        Arrays.stream(arrived).forEach(row -> Arrays.fill(row, NEVER));
        free[0][first] = opens;
        int most = stops.size() - 1;
        for (int stage = 0; stage <= most; stage++) {
            for (int taken = first; taken <= last; taken++) {
                isFreeByBreak[stage][taken] =
                        taken > first && improve(free[stage], taken, rested(free[stage][taken - 1], taken - 1));
            }
            for (int taken = first; taken <= last && stage < most; taken++) {
                arrived[stage][taken] = reached(free[stage][taken], stage);
                isArrivedByBreak[stage][taken] =
                        taken > first && improve(arrived[stage], taken, rested(arrived[stage][taken - 1], taken - 1));
                int begin = begin(arrived[stage][taken], stops.get(stage + 1));
                free[stage + 1][taken] =
                        begin == NEVER ? NEVER : begin + stops.get(stage + 1).service();
            }
        }
        int over = free[most][last];
        return over != NEVER && over <= closes && (end < 0 || (reached(over, most) <= closes));
    }

    private static boolean improve(int[] moments, int index, int moment) {
        boolean isBetter = moment < moments[index];
        moments[index] = Math.min(moments[index], moment);
        return isBetter;
    }

    private int rested(int moment, int pause) {
        Pause next = pauses.get(pause);
        int begin = Math.max(moment, next.opens());
        return moment == NEVER || begin > next.closes() ? NEVER : begin + next.duration();
    }

    /** When the vehicle is at the place behind a stage, the end behind the last, if it leaves at a moment. */
    private int reached(int moment, int stage) {
        int duration = duration(stage);
        return moment == NEVER || duration == Travel.NO_WAY ? NEVER : moment + duration;
    }

    private int duration(int stage) {
        int to = stage + 1 < stops.size() ? stops.get(stage + 1).location() : end;
        return travel.duration(stops.get(stage).location(), to);
    }

    private static int begin(int ready, Stop stop) {
        if (ready == NEVER || stop.windows().isEmpty()) {
            return ready;
        }
        return stop.windows().stream()
                .filter(window -> ready <= window.closes())
                .mapToInt(window -> Math.max(ready, window.opens()))
                .findFirst()
                .orElse(NEVER);
    }

    /** The way through the tables, from its end. */
    private List<Moment> path(int first, int last) {
        List<Moment> path = new ArrayList<>();
        int stage = stops.size() - 1;
        int taken = last;
        if (end >= 0) {
            int home = reached(free[stage][taken], stage);
            path.add(new Moment(
                    Moment.Kind.END, 0, stops.get(stage).location(), duration(stage), end, home, home, home));
        }
        while (stage > 0 || taken > first) {
            int here = stops.get(stage).location();
            if (isFreeByBreak[stage][taken]) {
                taken--;
                path.add(pause(taken, Moment.HERE, 0, here, free[stage][taken]));
                continue;
            }
            Stop stop = stops.get(stage);
            int visit = stage - 1;
            stage--;
            int drive = duration(stage);
            int from = stops.get(stage).location();
            int arrival = arrived[stage][taken];
            boolean isAfterBreak = isArrivedByBreak[stage][taken];
            int begin = begin(arrival, stop);
            path.add(new Moment(
                    Moment.Kind.VISIT,
                    visit,
                    isAfterBreak ? Moment.HERE : from,
                    isAfterBreak ? 0 : drive,
                    here,
                    arrival,
                    begin,
                    begin + stop.service()));
            while (isArrivedByBreak[stage][taken]) {
                taken--;
                boolean isFirst = !isArrivedByBreak[stage][taken];
                path.add(pause(taken, isFirst ? from : Moment.HERE, isFirst ? drive : 0, here, arrived[stage][taken]));
            }
        }
        Collections.reverse(path);
        return path;
    }

    private Moment pause(int index, int from, int drive, int location, int arrival) {
        Pause pause = pauses.get(index);
        int begin = Math.max(arrival, pause.opens());
        return new Moment(Moment.Kind.BREAK, index, from, drive, location, arrival, begin, begin + pause.duration());
    }

    /** The same with the latest departure that does not end it later. */
    private List<Moment> delayed(List<Moment> path) {
        int latest = path.isEmpty() ? opens : path.get(path.size() - 1).begin();
        for (int index = path.size() - 1; index >= 0; index--) {
            Moment moment = path.get(index);
            int begin =
                    Math.min(latest - (index == path.size() - 1 ? 0 : moment.end() - moment.begin()), closing(moment));
            latest = begin - moment.travel();
        }
        List<Moment> delayed = new ArrayList<>();
        int now = latest;
        for (Moment moment : path) {
            int arrival = now + moment.travel();
            int begin = Math.max(arrival, opening(moment));
            now = begin + moment.end() - moment.begin();
            delayed.add(new Moment(
                    moment.kind(),
                    moment.what(),
                    moment.from(),
                    moment.travel(),
                    moment.location(),
                    arrival,
                    begin,
                    now));
        }
        return delayed;
    }

    /** The last moment of the window in which something begins. */
    private int closing(Moment moment) {
        return switch (moment.kind()) {
            case VISIT -> window(moment).closes();
            case BREAK -> pauses.get(moment.what()).closes();
            case END -> closes;
        };
    }

    private int opening(Moment moment) {
        return switch (moment.kind()) {
            case VISIT -> window(moment).opens();
            case BREAK -> pauses.get(moment.what()).opens();
            case END -> opens;
        };
    }

    private Window window(Moment moment) {
        return stops.get(moment.what() + 1).windows().stream()
                .filter(window -> moment.begin() <= window.closes())
                .findFirst()
                .orElse(new Window(0, NEVER));
    }
}
