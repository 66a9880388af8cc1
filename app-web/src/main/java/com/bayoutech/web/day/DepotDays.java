package com.bayoutech.web.day;

import com.bayoutech.domain.Depot;
import com.bayoutech.fleet.FleetService;
import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.Permission;
import com.bayoutech.orders.DayCount;
import com.bayoutech.orders.OrderService;
import com.bayoutech.web.security.CurrentCaller;
import com.bayoutech.web.ui.DepotClock;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** The depots whose days the person in front of the screen may see, and the day of each that a screen begins with. */
@Component
public final class DepotDays {
    private final FleetService fleet;
    private final OrderService orders;
    private final CurrentCaller caller;
    private final InstantSource clock;

    DepotDays(FleetService fleet, OrderService orders, CurrentCaller caller, InstantSource clock) {
        this.fleet = fleet;
        this.orders = orders;
        this.caller = caller;
        this.clock = clock;
    }

    /** The depots where the person may do all of this, besides seeing the depot. */
    public List<Depot> list(Permission... needed) {
        Caller current = caller.get();
        return fleet.listDepots(current).stream()
                .filter(depot -> Arrays.stream(needed).allMatch(permission -> current.may(permission, depot.id())))
                .toList();
    }

    /** Today, or the next day that has orders, or the last that had. */
    public LocalDate usual(Depot depot) {
        return DayCount.usual(orders.listDays(caller.get(), depot.id()), today(depot));
    }

    /** In the depot's zone. */
    public LocalDate today(Depot depot) {
        return new DepotClock(depot.zone()).today(clock);
    }
}
