package com.bayoutech.solver;

import java.util.List;

/**
 * Why a job is on no route, and what would change that.
 *
 * @param blocks for each vehicle what stands in the way
 * @param relaxations single changes each of which lets the job be done, the cheapest first
 */
public record Advice(int job, List<Block> blocks, List<Relaxation> relaxations) {
    public Advice {
        blocks = List.copyOf(blocks);
        relaxations = List.copyOf(relaxations);
    }

    /** What stands in the way of a vehicle, {@link Cause#COST} if nothing does but that it costs more than leaving the job out. */
    public record Block(int vehicle, Cause cause) {}

    /** What can stand in the way. */
    public enum Cause {
        /** The vehicle may not do the job. */
        NOT_ALLOWED,
        /** There is no way to a visit, or its rank, its relations or other jobs leave no place on the route. */
        NO_PLACE,
        /** The vehicle would carry too much. */
        LOAD,
        /** A window or the vehicle's day would be over, on this route or on any. */
        TIME,
        /** The route would exceed a limit of distance, time or visits. */
        LIMIT,
        COST
    }

    /** One change, what the routes cost more with it, and who does the job then. */
    public sealed interface Relaxation {
        int vehicle();

        long price();

        /** The vehicle returns later than it may, by so much. */
        record LongerDay(int vehicle, int by, long price) implements Relaxation {}

        /** The service of a visit starts at this moment, before its windows or after. */
        record OtherWindow(int vehicle, int visit, int begin, long price) implements Relaxation {}

        /** The vehicle carries so much more, one amount a dimension. */
        record MoreCapacity(int vehicle, List<Integer> by, long price) implements Relaxation {
            public MoreCapacity {
                by = List.copyOf(by);
            }
        }

        /** A vehicle does the job that may not. */
        record OtherVehicle(int vehicle, long price) implements Relaxation {}

        /** The limits of the vehicle are lifted. */
        record NoLimits(int vehicle, long price) implements Relaxation {}

        /** Another job moves to another place or vehicle. */
        record Swap(int vehicle, int movedJob, int movedTo, long price) implements Relaxation {}

        /** Another job is left out. */
        record Instead(int vehicle, int leftOut, long price) implements Relaxation {}
    }
}
