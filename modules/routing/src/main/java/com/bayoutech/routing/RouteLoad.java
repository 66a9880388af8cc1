package com.bayoutech.routing;

import com.bayoutech.domain.Capacity;
import com.bayoutech.domain.Delivery;
import com.bayoutech.domain.Job;
import com.bayoutech.domain.JobId;
import com.bayoutech.domain.Load;
import com.bayoutech.domain.VisitKind;
import com.bayoutech.routing.ShiftRules.JobVisit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How full a vehicle is on a route that loads once: what is delivered is on board from the start, what is picked up until the end, a shipment between its visits. */
public final class RouteLoad {
    private static final int MOST_PERCENT = 999;

    private RouteLoad() {}

    /**
     * The most that is on board at some moment, dimension by dimension; more than an {@code int} holds is as much as it holds.
     *
     * @param jobs at least those of the visits
     */
    public static Load most(Map<JobId, Job> jobs, List<JobVisit> visits) {
        List<Job> own = visits.stream()
                .map(JobVisit::job)
                .distinct()
                .map(id -> known(jobs, id))
                .toList();
        int dimensions =
                own.stream().mapToInt(job -> job.load().dimensions()).max().orElse(0);
        List<Integer> most = new ArrayList<>();
        for (int dimension = 0; dimension < dimensions; dimension++) {
            most.add(most(jobs, own, visits, dimension));
        }
        return new Load(most);
    }

    private static int most(Map<JobId, Job> jobs, List<Job> own, List<JobVisit> visits, int dimension) {
        long load = 0;
        for (Job job : own) {
            load += job instanceof Delivery ? job.load().amount(dimension) : 0;
        }
        long most = load;
        for (JobVisit visit : visits) {
            int amount = known(jobs, visit.job()).load().amount(dimension);
            load += visit.kind() == VisitKind.PICKUP ? amount : -amount;
            most = Math.max(most, load);
        }
        return (int) Math.min(most, Integer.MAX_VALUE);
    }

    /** How much of a capacity a load takes, in percent, in the dimension that is fullest; begun percents count, and of no capacity at all any load is 999. */
    public static int percent(Load load, Capacity capacity) {
        int most = 0;
        for (int dimension = 0; dimension < load.dimensions(); dimension++) {
            long amount = load.amount(dimension);
            int room = capacity.amount(dimension);
            long share = amount == 0 ? 0 : room == 0 ? MOST_PERCENT : Math.ceilDiv(amount * 100, room);
            most = (int) Math.max(most, Math.min(share, MOST_PERCENT));
        }
        return most;
    }

    private static Job known(Map<JobId, Job> jobs, JobId id) {
        Job job = jobs.get(id);
        if (job == null) {
            throw new IllegalArgumentException(
                    "The job (" + id + ") of the route is not among the jobs. Leave its visits out, or give it.");
        }
        return job;
    }
}
