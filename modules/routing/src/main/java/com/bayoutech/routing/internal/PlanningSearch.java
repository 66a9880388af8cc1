package com.bayoutech.routing.internal;

import com.bayoutech.domain.JobId;
import com.bayoutech.routing.OptimizationListener;
import com.bayoutech.routing.PlanningProblem;
import com.bayoutech.routing.Schedule;
import com.bayoutech.routing.StopCriterion;
import com.bayoutech.routing.UnassignedReason;
import com.bayoutech.solver.Settings;
import com.bayoutech.solver.Solution;
import com.bayoutech.solver.Solver;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** One search: leaves out what is hopeless, gives the rest to the solver, and writes its solutions as schedules. */
public final class PlanningSearch {
    private final long startNanos = System.nanoTime();
    private final StopCriterion stop;
    private final OptimizationListener listener;
    private final PlanningProblemReader reader;
    private final ScheduleWriter writer;
    private final Schedule start;
    private Schedule reported = Schedule.EMPTY;
    private long reportedCost = Long.MAX_VALUE;

    /**
     * A search in a problem with at least one shift and one job.
     *
     * @param start what to begin with, as far as it still fits
     */
    public PlanningSearch(PlanningProblem problem, Schedule start, StopCriterion stop, OptimizationListener listener) {
        this.start = start;
        this.stop = stop;
        this.listener = listener;
        DayModel day = new DayModel(problem);
        Map<JobId, UnassignedReason> hopeless = new Outlook(day).hopeless();
        List<ModelJob> jobs = day.jobs.stream()
                .filter(job -> !hopeless.containsKey(job.job().id()))
                .toList();
        this.reader = new PlanningProblemReader(
                day, day.shifts.stream().filter(ModelShift::isUsable).toList(), jobs);
        this.writer = new ScheduleWriter(day, reader, hopeless);
    }

    /** Searches until the criterion is reached and returns the best schedule, which the listener has heard of. */
    public Schedule run(long seed, int threads) {
        Settings settings = Settings.of(seed).withThreads(threads).withStart(reader.start(start));
        improved(Solver.solve(reader.model(), settings, this::used, this::improved));
        return reported;
    }

    private synchronized double used(long iterations) {
        return stop.used(iterations, elapsed());
    }

    private synchronized void improved(Solution solution) {
        long cost = solution.cost().total();
        if (cost < reportedCost) {
            reportedCost = cost;
            reported = writer.write(solution);
            listener.improved(reported, solution.iterations(), elapsed());
        }
    }

    private Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - startNanos);
    }
}
