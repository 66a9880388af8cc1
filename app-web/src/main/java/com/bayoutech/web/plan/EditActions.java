package com.bayoutech.web.plan;

import com.bayoutech.domain.JobId;
import com.bayoutech.domain.ShiftId;
import com.bayoutech.planning.Edit;
import com.bayoutech.planning.Pins;
import com.bayoutech.planning.RunScope;
import com.bayoutech.planning.Transfer;
import com.bayoutech.routing.Stop;
import java.util.List;
import java.util.function.Supplier;

/** What the pieces of the screen ask for where the plan may be changed by hand. */
interface EditActions {
    /** Does it, and says so; asks first where it would move what is pinned. */
    void edit(Edit edit, String done);

    /** Shows what it would bring, to do it or not. */
    void preview(Edit edit, String question, String done);

    /** How to find out, on any thread, what it would cost and break, in a few words; does nothing. */
    Supplier<String> price(Edit edit);

    /** Asks who shall do some jobs. */
    void askWhoDoes(List<JobId> jobs);

    /** Asks who shall have a route, or what comes after one of its stops, or its stops beside others. */
    void askWhoTakes(Transfer transfer);

    /** Asks where on a route some jobs shall be done. */
    void askWhere(List<JobId> jobs, ShiftId shift);

    /** Whether orders may be moved to another day. */
    boolean mayMoveDays();

    /** Asks to which other day some jobs go. */
    void askWhen(List<JobId> jobs);

    /** Whether whoever drives a shift may be exchanged with others: nobody's shift has none to exchange. */
    boolean mayExchange(ShiftId shift);

    /** Asks with whom whoever drives a shift exchanges. */
    void askForExchange(ShiftId shift);

    /** Exchanges the drivers of two shifts. */
    void exchange(ShiftId shift, ShiftId other);

    /** Tells why a job is left out, and what would make it fit, to do that or not. */
    void adviseOn(JobId job);

    /** Lets the search look for something better in a part of the plan, to be looked at before it becomes the plan. */
    void optimise(RunScope scope);

    /** What may not move. */
    Pins pins();

    /** The jobs of a stop, each once. */
    static List<JobId> jobs(Stop stop) {
        return stop.visits().stream().map(visit -> visit.job()).distinct().toList();
    }
}
