package com.bayoutech.web.plan.history;

import com.bayoutech.domain.JobId;
import com.bayoutech.domain.VehicleId;
import com.bayoutech.web.ui.DepotClock;

/** What people call the things of a day, since revisions know their ids alone. */
public interface PlanNames {
    /** The reference of a job's order. */
    String reference(JobId job);

    String vehicleName(VehicleId vehicle);

    /** The depot's. */
    DepotClock clock();
}
