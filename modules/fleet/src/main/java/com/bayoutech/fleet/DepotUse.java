package com.bayoutech.fleet;

import com.bayoutech.domain.DepotId;

/** Counts what others keep of a depot; joins the current unit of work. */
public interface DepotUse {
    /** Its orders of all days. */
    long countOrders(DepotId depot);

    /** Its plans of all days, with their what-ifs. */
    long countPlans(DepotId depot);
}
