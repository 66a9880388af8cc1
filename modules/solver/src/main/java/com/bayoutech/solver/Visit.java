package com.bayoutech.solver;

import java.util.List;
import java.util.Optional;

/**
 * Doing one task at a location.
 *
 * @param location where
 * @param service how long it takes, waiting not counted
 * @param windows when the service may start: any of them, in their order; none means at any time
 * @param delivers what comes from the depot, one amount a dimension; a missing dimension is zero
 * @param collects what goes to the depot, likewise
 * @param release the moment before which its goods cannot leave the depot
 * @param promise when it is expected, if that costs anything
 * @param rank between two reloads, a vehicle does its visits in the order of their ranks, so that all of rank 0 come before any of rank 1
 * @param setup time on arrival before anything else, waiting for a window included; nothing if the stop before it was at the same location
 */
public record Visit(
        int location,
        int service,
        List<Window> windows,
        List<Integer> delivers,
        List<Integer> collects,
        int release,
        Optional<Promise> promise,
        int rank,
        int setup) {
    public Visit {
        Require.notNegative("location of a visit", location);
        Require.measure("service time", service);
        Require.notNegative("rank", rank);
        Require.measure("setup time", setup);
        windows = List.copyOf(windows);
        for (int index = 0; index < windows.size(); index++) {
            Require.measure("opening of a window", windows.get(index).opens());
            Require.measure("closing of a window", windows.get(index).closes());
            Require.that(
                    index == 0
                            || windows.get(index - 1).closes()
                                    < windows.get(index).opens(),
                    "opening of a further window",
                    windows.get(index).opens(),
                    "after the closing of the one before it");
        }
        delivers = Require.loads("load to deliver", delivers);
        collects = Require.loads("load to collect", collects);
        Require.measure("release", release);
    }

    /** Doing something at a location that takes no time, at any time. */
    public static Visit at(int location) {
        return new Visit(location, 0, List.of(), List.of(), List.of(), 0, Optional.empty(), 0, 0);
    }

    public Visit withLocation(int other) {
        return new Visit(other, service, windows, delivers, collects, release, promise, rank, setup);
    }

    public Visit withService(int duration) {
        return new Visit(location, duration, windows, delivers, collects, release, promise, rank, setup);
    }

    /** The same with one window. */
    public Visit withWindow(int opens, int closes) {
        return withWindows(List.of(new Window(opens, closes)));
    }

    public Visit withWindows(List<Window> any) {
        return new Visit(location, service, any, delivers, collects, release, promise, rank, setup);
    }

    public Visit withDelivers(Integer... amounts) {
        return new Visit(location, service, windows, List.of(amounts), collects, release, promise, rank, setup);
    }

    public Visit withCollects(Integer... amounts) {
        return new Visit(location, service, windows, delivers, List.of(amounts), release, promise, rank, setup);
    }

    public Visit withRelease(int moment) {
        return new Visit(location, service, windows, delivers, collects, moment, promise, rank, setup);
    }

    public Visit withPromise(Promise expected) {
        return new Visit(location, service, windows, delivers, collects, release, Optional.of(expected), rank, setup);
    }

    public Visit withRank(int number) {
        return new Visit(location, service, windows, delivers, collects, release, promise, number, setup);
    }

    /** The same with a time to set up, for which only the first of several visits at one location takes it. */
    public Visit withSetup(int duration) {
        return new Visit(location, service, windows, delivers, collects, release, promise, rank, duration);
    }
}
