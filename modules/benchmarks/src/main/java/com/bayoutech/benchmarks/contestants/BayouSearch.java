package com.bayoutech.benchmarks.contestants;

import com.bayoutech.benchmarks.instances.InstanceModel;
import com.bayoutech.solver.Budget;
import com.bayoutech.solver.Job;
import com.bayoutech.solver.Settings;
import com.bayoutech.solver.Solution;
import com.bayoutech.solver.Solver;
import java.util.List;

/** Our own search on an instance. */
final class BayouSearch {
    private BayouSearch() {}

    static Outcome solve(Task task, Progress progress) {
        InstanceModel known = new InstanceModel(task.instance(), task.measure());
        List<Job> jobs = known.model().jobs();
        Settings settings = Settings.of(task.seed()).withThreads(task.threads());
        Solution solution = Solver.solve(
                known.model(),
                task.measure().countsVehiclesFirst() ? settings.withFewestVehicles() : settings,
                budget(task),
                better -> {
                    if (better.unassigned().stream()
                            .noneMatch(job -> jobs.get(job).penalty() == Job.REQUIRED)) {
                        progress.improved(
                                known.published(better), better.routes().size());
                    }
                });
        return new Outcome(known.routes(solution), solution.iterations());
    }

    private static Budget budget(Task task) {
        if (task.iterations().isPresent()) {
            return Budget.iterations(task.iterations().getAsLong()).unless(task::isOver);
        }
        double begin = task.clock().getAsDouble();
        double length = task.deadline() - begin;
        return iterations -> length <= 0 ? 1 : (task.clock().getAsDouble() - begin) / length;
    }
}
