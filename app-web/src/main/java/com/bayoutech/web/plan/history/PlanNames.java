package com.bayoutech.web.plan.history;

import com.bayoutech.domain.JobId;
import com.bayoutech.domain.ShiftId;
import com.bayoutech.domain.VehicleId;
import com.bayoutech.routing.Route;
import com.bayoutech.web.ui.DepotClock;
import java.util.Optional;
import java.util.OptionalLong;

/** What people call the things of a day, since revisions know their ids alone. */
public interface PlanNames {
    /** The reference of a job's order. */
    String reference(JobId job);

    String vehicleName(VehicleId vehicle);

    /** The vehicle of a shift; empty where the day has none such. */
    Optional<String> vehicleOf(ShiftId shift);

    /** What a route costs at its vehicle's prices as they are now; empty where the fleet has no such vehicle any more. */
    OptionalLong cents(Route route);

    /** The depot's. */
    DepotClock clock();
}
