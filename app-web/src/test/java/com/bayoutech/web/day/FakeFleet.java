package com.bayoutech.web.day;

import com.bayoutech.domain.Depot;
import com.bayoutech.domain.DepotId;
import com.bayoutech.fleet.InMemoryFleet;
import java.util.List;
import java.util.Optional;

/** Depots, vehicles and shift patterns in memory, which may break down. */
public final class FakeFleet extends InMemoryFleet {
    private Optional<String> trouble = Optional.empty();

    @Override
    public List<Depot> listDepots() {
        trouble.ifPresent(message -> {
            throw new IllegalStateException(message);
        });
        return super.listDepots();
    }

    /** From now on nobody can tell which depots there are. */
    public void breakDown(String message) {
        trouble = Optional.of(message);
    }

    /** From now on no vehicle of the depot has a shift. */
    public void vehiclesGoHome(DepotId depot) {
        listVehicles(depot).forEach(vehicle -> patterns.put(vehicle.id(), List.of()));
    }

    /** How many vehicles there are, of any depot. */
    public int vehicles() {
        return patterns.size();
    }
}
