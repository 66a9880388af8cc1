package com.bayoutech.routing.internal;

import com.bayoutech.domain.Load;
import java.util.Arrays;

/**
 * What is on board along a route: deliveries from the depot on, pickups until the depot, shipments in between.
 *
 * <p>Scratch space, for one thread.
 */
final class RouteLoads {
    /** Every position fits. */
    static final int NONE = -1;

    private final DayModel model;
    private final long[] onBoard;

    RouteLoads(DayModel model) {
        this.model = model;
        this.onBoard = new long[model.dimensions];
    }

    /** A position whose visit is too much for the vehicle, or {@link #NONE}. */
    int tooMuchAt(ModelShift shift, int[] visits) {
        Arrays.fill(onBoard, 0);
        for (int position = 0; position < visits.length; position++) {
            ModelJob job = job(visits[position]);
            if (job.pickup() == ModelJob.NONE && !put(shift, job.job().load(), 1)) {
                return position;
            }
        }
        for (int position = 0; position < visits.length; position++) {
            ModelJob job = job(visits[position]);
            if (!put(shift, job.job().load(), visits[position] == job.pickup() ? 1 : -1)) {
                return position;
            }
        }
        return NONE;
    }

    private ModelJob job(int visit) {
        return model.jobs.get(model.visits.get(visit).job);
    }

    private boolean put(ModelShift shift, Load load, int sign) {
        boolean fits = true;
        for (int dimension = 0; dimension < load.dimensions(); dimension++) {
            onBoard[dimension] += (long) sign * load.amount(dimension);
            fits &= onBoard[dimension] <= shift.capacity().amount(dimension);
        }
        return fits || sign < 0;
    }
}
