package com.bayoutech.solver;

import com.bayoutech.solver.Advice.Cause;
import java.util.List;
import java.util.Optional;

/**
 * Why a job is not where a published plan has it.
 *
 * @param from the vehicle of the published plan
 * @param to the vehicle of the solution, the same one if the job has only changed its place among others; empty if the job is left out
 */
public record Move(int job, int from, Optional<Integer> to, Reason reason) {

    /** What stands against putting it back. */
    public sealed interface Reason {
        /**
         * It would cost more.
         *
         * @param price what all would cost more if the job were back, and those with it that go only together; not above 0 if it would do no harm
         * @param routes how the vehicles concerned would drive then, all others as they do
         */
        record Dearer(long price, List<Route> routes) implements Reason {
            public Dearer {
                routes = List.copyOf(routes);
            }
        }

        /** It cannot be put back as long as the other jobs are where they are. */
        record Blocked(Cause cause) implements Reason {}
    }
}
