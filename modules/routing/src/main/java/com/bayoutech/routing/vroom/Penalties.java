package com.bayoutech.routing.vroom;

import com.bayoutech.solver.Job;
import java.util.stream.LongStream;

/**
 * What it costs to leave out a task: the priority counts before the number of tasks, and that before all driving.
 *
 * <p>Where numbers are too large for that, a task still costs more than any one way out and back.
 */
final class Penalties {
    private final long perTask;
    private final long perPriority;

    /**
     * Penalties that fit a problem.
     *
     * @param dearestWay what one way costs at most
     * @param dearestVehicle what a vehicle costs at most before it drives
     */
    Penalties(VroomProblem problem, long dearestWay, long dearestVehicle) {
        long tasks = problem.requests().stream()
                .mapToLong(request -> request.tasks().size())
                .sum();
        long priority =
                problem.requests().stream().mapToLong(Request::priority).max().orElse(0);
        long vehicles = problem.drivers().size();
        long all = (tasks + vehicles) * dearestWay + vehicles * dearestVehicle + 1;
        long most = Job.MOST_PENALTY / 2;
        double share = (double) priority * (tasks + 1) + 1;
        this.perTask = LongStream.of(Math.max(all, Job.REQUIRED), all, 4 * dearestWay + 2 * dearestVehicle + 1)
                .filter(candidate -> candidate * share <= most)
                .findFirst()
                .orElse(Math.max(1, (long) (most / share)));
        this.perPriority = priority == 0 ? 0 : perTask * (tasks + 1);
    }

    long of(Request request) {
        return Math.min(Job.MOST_PENALTY, request.tasks().size() * (request.priority() * perPriority + perTask));
    }
}
