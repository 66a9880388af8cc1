package com.bayoutech.planning;

import com.bayoutech.domain.Depot;
import com.bayoutech.domain.DepotId;
import com.bayoutech.domain.Shift;
import com.bayoutech.domain.ShiftId;
import com.bayoutech.domain.Vehicle;
import com.bayoutech.fleet.Duty;
import com.bayoutech.fleet.FleetService;
import com.bayoutech.foundation.Caller;
import com.bayoutech.orders.OrderService;
import com.bayoutech.routing.ShiftRules;
import com.bayoutech.streets.Progress;
import com.bayoutech.streets.StreetNetwork;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The days that people are changing by hand, kept in memory for their next change: to read two thousand orders, decrypt where they go and drive between
 * them takes longer than anybody waits for a stop to move.
 *
 * <p>One for a server: the memory that its runs set aside is counted here, too. What is kept serves as long as nothing that it was read from differs; who asks is checked each time. Safe for use by several threads.
 */
public final class OpenDays {
    /** As much as two of the largest days that have all their ways in tables: ten depots with two thousand stops each take less. */
    private static final long MOST_BYTES = 2 * bytes(5_000);

    /** An order, its job and its windows. */
    private static final long BYTES_A_PLACE = 2_000;

    private final OrderService orders;
    private final FleetService fleet;
    private final RunMemory memory;
    private final Map<Key, Kept> days = new LinkedHashMap<>(16, 0.75f, true);

    public OpenDays(OrderService orders, FleetService fleet) {
        this(orders, fleet, RunMemory.ofThisServer());
    }

    OpenDays(OrderService orders, FleetService fleet, RunMemory memory) {
        this.orders = orders;
        this.fleet = fleet;
        this.memory = memory;
    }

    private record Key(DepotId depot, LocalDate day) {}

    /** All that a day is read from. */
    record Sources(
            Depot depot,
            List<Vehicle> vehicles,
            List<Shift> shifts,
            Map<ShiftId, ShiftRules> rules,
            String orders,
            String streets) {}

    private record Kept(Sources sources, Day.Ready day) {
        long bytes() {
            return OpenDays.bytes(day.problem().locations().places().size());
        }
    }

    /** A plan's day as it is now. */
    Day read(Caller caller, Plan plan, StreetNetwork network) {
        return read(caller, plan, network, sources(caller, plan, network));
    }

    /** What a plan's day is read from now: a few small questions, best asked in one unit of work. */
    Sources sources(Caller caller, Plan plan, StreetNetwork network) {
        List<Duty> duties = fleet.listDuties(caller, plan.depot(), plan.day());
        return new Sources(
                fleet.getDepot(caller, plan.depot()),
                fleet.listVehicles(caller, plan.depot()),
                duties.stream().map(Duty::shift).toList(),
                DutyRules.of(duties),
                orders.stamp(caller, plan.depot(), plan.day()),
                network.version());
    }

    /** A plan's day as it is by these sources; to read it anew may take seconds, so within no unit of work. */
    Day read(Caller caller, Plan plan, StreetNetwork network, Sources sources) {
        Key key = new Key(plan.depot(), plan.day());
        Kept kept = find(key);
        if (kept != null && kept.sources().equals(sources)) {
            return kept.day();
        }
        try (DayReader reader = reader()) {
            Day day = reader.read(caller, plan, network, Progress.NONE);
            if (day instanceof Day.Ready ready) {
                keep(key, new Kept(sources, ready));
            }
            return day;
        }
    }

    /** Reads a day for a run, and sets memory aside for it until it is closed. */
    DayReader reader() {
        return new DayReader(orders, fleet, memory);
    }

    /** Where a run has filled the memory: what to do, for people. */
    String exhausted() {
        return memory.exhausted();
    }

    private synchronized @Nullable Kept find(Key key) {
        return days.get(key);
    }

    /** Whichever was asked for longest ago goes first, so the newest stays however large it is. */
    private synchronized void keep(Key key, Kept kept) {
        days.put(key, kept);
        long bytes = days.values().stream().mapToLong(Kept::bytes).sum();
        var eldest = days.values().iterator();
        while (bytes > MOST_BYTES && days.size() > 1) {
            bytes -= eldest.next().bytes();
            eldest.remove();
        }
    }

    private static long bytes(int places) {
        return RunMemory.ofMatrix(places) + places * BYTES_A_PLACE;
    }
}
