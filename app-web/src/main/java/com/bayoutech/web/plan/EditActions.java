package com.bayoutech.web.plan;

import com.bayoutech.domain.JobId;
import com.bayoutech.planning.Edit;
import com.bayoutech.routing.Stop;
import java.util.List;
import java.util.function.Supplier;

/** What the pieces of the screen ask for where the plan may be changed by hand. */
interface EditActions {
    /** Does it, and says so. */
    void edit(Edit edit, String done);

    /** How to find out, on any thread, what it would cost and break, in a few words; does nothing. */
    Supplier<String> price(Edit edit);

    /** Asks who shall do some jobs. */
    void askWhoDoes(List<JobId> jobs);

    /** The jobs of a stop, each once. */
    static List<JobId> jobs(Stop stop) {
        return stop.visits().stream().map(visit -> visit.job()).distinct().toList();
    }
}
