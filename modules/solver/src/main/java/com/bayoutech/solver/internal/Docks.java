package com.bayoutech.solver.internal;

import com.bayoutech.solver.Dock;
import com.bayoutech.solver.Model;
import com.bayoutech.solver.Reload;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Lets vehicles that load again at one place wait for each other where it has too few bays: who comes first loads first.
 *
 * <p>Places for visits are found as if nobody waited; then the routes are driven here, side by side, and told what that costs.
 */
final class Docks {
    private final Tables tables;
    private final Routes routes;
    private final Bays[] bays;
    /** By vehicle, the dock where it reloads, or {@link Tables#NONE}. */
    private final int[] dockOf;
    /** Those that reload at a dock. */
    private final int[] vehicles;

    private final int[] departure;
    /** By vehicle, the reload that it comes to next, and when it could begin there. */
    private final int[] upcoming;

    private final int[] ready;
    private final boolean[] hasWaited;
    /** The {@link Routes#order} of the searched routes that are copied here. */
    private final long[] known;

    private Docks(Tables tables) {
        this.tables = tables;
        this.routes = new Routes(tables);
        Model model = tables.model;
        List<Dock> docks = model.docks();
        this.dockOf = new int[tables.vehicles];
        for (int vehicle = 0; vehicle < tables.vehicles; vehicle++) {
            dockOf[vehicle] = model.vehicles()
                    .get(vehicle)
                    .reload()
                    .map(reload -> find(docks, reload))
                    .orElse(OptionalInt.empty())
                    .orElse(Tables.NONE);
        }
        this.vehicles = IntStream.range(0, tables.vehicles)
                .filter(vehicle -> dockOf[vehicle] != Tables.NONE)
                .toArray();
        int reloads = Arrays.stream(vehicles)
                .map(vehicle -> tables.reloadBegin[vehicle + 1] - tables.reloadBegin[vehicle])
                .sum();
        this.bays = docks.stream().map(dock -> new Bays(dock, reloads)).toArray(Bays[]::new);
        this.departure = new int[tables.vehicles];
        this.upcoming = new int[tables.vehicles];
        this.ready = new int[tables.vehicles];
        this.hasWaited = new boolean[tables.vehicles];
        this.known = new long[tables.vehicles];
    }

    /** Those of the model, or null if nobody has to wait for anybody. */
    static @Nullable Docks of(Tables tables) {
        return tables.hasReloads && !tables.model.docks().isEmpty() ? new Docks(tables) : null;
    }

    private static OptionalInt find(List<Dock> docks, Reload reload) {
        return IntStream.range(0, docks.size())
                .filter(index -> docks.get(index).location() == reload.location())
                .findFirst();
    }

    /** What it costs that vehicles wait for each other on these routes, or {@link Place#NOWHERE} if then somebody is too late. */
    long cost(Routes searched) {
        copy(searched);
        if (!isDriven(true) && !isDriven(false)) {
            return Place.NOWHERE;
        }
        long cost = 0;
        for (int vehicle : vehicles) {
            cost += hasWaited[vehicle] ? routes.timeCost[vehicle] - searched.timeCost[vehicle] : 0;
        }
        return cost;
    }

    /** Whether a vehicle might have to wait. */
    boolean isConcerned(int vehicle) {
        return dockOf[vehicle] != Tables.NONE;
    }

    /** Books on other routes, of which a vehicle drives the same nodes, what it had to wait for here; who waited for nobody needs no booking. */
    void tell(int vehicle, Routes others) {
        if (hasWaited[vehicle]) {
            for (int reload = tables.reloadBegin[vehicle]; reload < tables.reloadBegin[vehicle + 1]; reload++) {
                others.setSlot(reload, vehicle, routes.slot[reload]);
            }
        }
    }

    /** Finds out when everybody loads who drives these nodes. */
    void book(int[][] nodes) {
        for (int vehicle : vehicles) {
            empty(vehicle);
        }
        for (int vehicle : vehicles) {
            int last = routes.start(vehicle);
            for (int node : nodes[vehicle]) {
                routes.chain(node, last);
                last = node;
            }
            routes.refresh(vehicle);
        }
        if (!isDriven(true) && !isDriven(false)) {
            throw new IllegalStateException(
                    "The routes cannot be driven with so few bays. They were not searched with them.");
        }
    }

    private void copy(Routes searched) {
        for (int vehicle : vehicles) {
            free(vehicle);
            if (searched.order[vehicle] != known[vehicle]) {
                empty(vehicle);
            }
        }
        for (int vehicle : vehicles) {
            if (searched.order[vehicle] == known[vehicle]) {
                continue;
            }
            int end = searched.end(vehicle);
            int last = routes.start(vehicle);
            for (int node = searched.next[searched.start(vehicle)]; node != end; node = searched.next[node]) {
                routes.chain(node, last);
                last = node;
            }
            routes.refresh(vehicle);
            known[vehicle] = searched.order[vehicle];
        }
    }

    /** Takes everything off a vehicle. */
    private void empty(int vehicle) {
        free(vehicle);
        int start = routes.start(vehicle);
        while (routes.next[start] != start + 1) {
            routes.remove(routes.next[start]);
        }
    }

    private void free(int vehicle) {
        for (int reload = tables.reloadBegin[vehicle]; reload < tables.reloadBegin[vehicle + 1]; reload++) {
            routes.setSlot(reload, vehicle, Tables.NONE);
        }
    }

    private boolean isDriven(boolean isLate) {
        boolean isSound = book(isLate);
        for (int index = 0; index < vehicles.length && isSound; index++) {
            isSound = !hasWaited[vehicles[index]] || routes.refresh(vehicles[index]);
        }
        return isSound;
    }

    /**
     * Gives each reload its moment, in the order in which vehicles come.
     *
     * @param isLate whether they leave as late as they could without docks, or as early as they can
     * @return false if then somebody is too late
     */
    private boolean book(boolean isLate) {
        for (Bays each : bays) {
            each.clear();
        }
        for (int vehicle : vehicles) {
            free(vehicle);
            upcoming[vehicle] = Tables.NONE;
            hasWaited[vehicle] = !isLate && hasReload(vehicle);
            if (hasReload(vehicle)) {
                departure[vehicle] = isLate ? routes.clock.latestDeparture(vehicle) : routes.clock.departure(vehicle);
                if (!driveToReload(vehicle)) {
                    return false;
                }
            }
        }
        for (int vehicle = first(); vehicle != Tables.NONE; vehicle = first()) {
            int reload = upcoming[vehicle];
            Bays dock = bays[dockOf[vehicle]];
            int begin = dock.firstFree(ready[vehicle], tables.service[reload]);
            if (begin >= Tables.NEVER) {
                return false;
            }
            hasWaited[vehicle] |= begin > ready[vehicle];
            dock.book(begin, tables.service[reload]);
            routes.setSlot(reload, vehicle, begin);
            if (!driveToReload(vehicle)) {
                return false;
            }
        }
        return true;
    }

    private boolean hasReload(int vehicle) {
        for (int reload = tables.reloadBegin[vehicle]; reload < tables.reloadBegin[vehicle + 1]; reload++) {
            if (routes.route[reload] != Tables.NONE) {
                return true;
            }
        }
        return false;
    }

    /** Of those that still have to load, the one that comes first. */
    private int first() {
        int first = Tables.NONE;
        for (int vehicle : vehicles) {
            boolean isSooner =
                    upcoming[vehicle] != Tables.NONE && (first == Tables.NONE || ready[vehicle] < ready[first]);
            first = isSooner ? vehicle : first;
        }
        return first;
    }

    /** Drives a vehicle to the next reload whose moment is not known yet, or to its end; false if that is too late. */
    private boolean driveToReload(int vehicle) {
        Clock clock = routes.clock;
        clock.leaveStart(vehicle, departure[vehicle]);
        int end = routes.end(vehicle);
        int from = routes.start(vehicle);
        upcoming[vehicle] = Tables.NONE;
        for (int node = routes.next[from]; node != end; node = routes.next[node]) {
            if (!clock.step(from, node, vehicle)) {
                return false;
            }
            if (tables.isReload(node) && routes.slot[node] == Tables.NONE) {
                upcoming[vehicle] = node;
                ready[vehicle] = clock.begin;
                return true;
            }
            from = node;
        }
        return clock.finish(from, vehicle);
    }
}
