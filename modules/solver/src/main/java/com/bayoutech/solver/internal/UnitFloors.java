package com.bayoutech.solver.internal;

/** The least that each vehicle costs for one unit of a single visit, its way left out; each is computed when it is asked for first. */
final class UnitFloors {
    private final Routes routes;
    private final Tables tables;
    private final Pricing pricing;
    private final long[] base;
    private final long[] least;
    private final int[] stamp;
    private int round;
    private int unit;
    private int visit;

    UnitFloors(Routes routes, Pricing pricing) {
        this.routes = routes;
        this.tables = routes.tables;
        this.pricing = pricing;
        this.base = new long[routes.vehicles];
        this.least = new long[routes.vehicles];
        this.stamp = new int[routes.vehicles];
    }

    /** From now on it is about this unit, and the routes as they are now. */
    void begin(int nextUnit) {
        round++;
        unit = nextUnit;
        visit = tables.unitVisits[tables.unitBegin[nextUnit]];
    }

    /** What a vehicle costs for the unit whatever its place, where {@link #least} has answered. */
    long base(int vehicle) {
        return base[vehicle];
    }

    /** The least that a vehicle costs for the unit, its way left out; {@link Place#NOWHERE} if it may not do it at all. */
    long least(int vehicle) {
        if (stamp[vehicle] != round) {
            stamp[vehicle] = round;
            least[vehicle] = Place.NOWHERE;
            if (pricing.mayDo(unit, vehicle) && routes.loads.mayTake(visit, vehicle)) {
                long time = pricing.leastTime(visit, vehicle);
                if (time < Place.NOWHERE) {
                    base[vehicle] = pricing.base(unit, vehicle);
                    least[vehicle] = base[vehicle] + time;
                }
            }
        }
        return least[vehicle];
    }
}
