package com.bayoutech.web.plan.history;

import com.bayoutech.domain.JobId;
import com.bayoutech.domain.ShiftId;
import com.bayoutech.domain.VehicleId;
import com.bayoutech.web.ui.DepotClock;
import java.util.Optional;

/** What people call the things of a day, since revisions know their ids alone. */
public interface PlanNames {
    /** The reference of a job's order. */
    String reference(JobId job);

    String vehicleName(VehicleId vehicle);

    /** The vehicle of a shift; empty where the day has none such. */
    Optional<String> vehicleOf(ShiftId shift);

    /** The depot's. */
    DepotClock clock();
}
