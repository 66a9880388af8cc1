package com.bayoutech.routing.internal;

import com.graphhopper.jsprit.core.problem.VehicleRoutingProblem;
import com.graphhopper.jsprit.core.problem.job.Activity;
import com.graphhopper.jsprit.core.problem.job.Job;
import com.graphhopper.jsprit.core.problem.solution.route.VehicleRoute;
import com.graphhopper.jsprit.core.problem.solution.route.activity.DeliverService;
import com.graphhopper.jsprit.core.problem.solution.route.activity.TimeWindow;
import com.graphhopper.jsprit.core.problem.solution.route.activity.TourActivity;
import com.graphhopper.jsprit.core.problem.solution.route.activity.TourActivity.JobActivity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What one vehicle does in full or nobody does: a job of jsprit's, or all activities of an initial route.
 *
 * @param activities in their order
 * @param jobs the job of each activity
 * @param route the initial route, if it is one
 */
record JspritTask(List<Activity> activities, List<Job> jobs, Optional<VehicleRoute> route) {
    /** All tasks of a problem. */
    static List<JspritTask> of(VehicleRoutingProblem problem) {
        List<JspritTask> tasks = new ArrayList<>();
        for (Job job : problem.getJobs().values()) {
            List<Activity> activities = job.getActivities();
            tasks.add(new JspritTask(
                    activities, activities.stream().map(activity -> job).toList(), Optional.empty()));
        }
        for (VehicleRoute route : problem.getInitialVehicleRoutes()) {
            if (!route.isEmpty()) {
                tasks.add(of(route));
            }
        }
        return tasks;
    }

    private static JspritTask of(VehicleRoute route) {
        List<JobActivity> known = route.getActivities().stream()
                .filter(JobActivity.class::isInstance)
                .map(JobActivity.class::cast)
                .toList();
        return new JspritTask(
                known.stream().map(JspritTask::activity).toList(),
                known.stream().map(JobActivity::getJob).toList(),
                Optional.of(route));
    }

    private static Activity activity(TourActivity known) {
        Activity.Type type = known instanceof DeliverService ? Activity.Type.DELIVERY : Activity.Type.PICKUP;
        TimeWindow window = TimeWindow.newInstance(
                known.getTheoreticalEarliestOperationStartTime(), known.getTheoreticalLatestOperationStartTime());
        return new Activity.Builder(known.getLocation(), type)
                .setServiceTime(known.getOperationTime())
                .setTimeWindows(List.of(window))
                .build();
    }

    /** How long its services take together. */
    double service() {
        return activities.stream().mapToDouble(Activity::getServiceTime).sum();
    }
}
