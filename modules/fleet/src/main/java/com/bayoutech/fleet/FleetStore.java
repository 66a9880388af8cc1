package com.bayoutech.fleet;

import com.bayoutech.domain.Depot;
import com.bayoutech.domain.DepotId;
import com.bayoutech.domain.Vehicle;
import com.bayoutech.domain.VehicleId;
import com.bayoutech.foundation.RefusedException;
import java.util.List;
import java.util.Optional;

/** Where the fleet is kept; joins the current unit of work. */
public interface FleetStore {
    /** All depots, by name. */
    List<Depot> listDepots();

    Optional<Depot> findDepot(DepotId depot);

    /**
     * A depot.
     *
     * @throws RefusedException if there is none of this id
     */
    default Depot getDepot(DepotId depot) {
        return findDepot(depot)
                .orElseThrow(() -> new RefusedException(
                        "The depot (" + depot + ") does not exist. Maybe somebody removed it: choose another one."));
    }

    /** The vehicles of a depot, by name. */
    List<Vehicle> listVehicles(DepotId depot);

    /** A vehicle, of whatever depot. */
    Optional<Vehicle> findVehicle(VehicleId vehicle);

    /** The shift patterns of a depot's vehicles. */
    List<ShiftPattern> listPatterns(DepotId depot);

    /** Adds a depot or replaces the one with its id. */
    void save(Depot depot);

    /** Adds a vehicle or replaces the one with its id, and its patterns with these. */
    void save(Vehicle vehicle, List<ShiftPattern> patterns);

    /** Removes a vehicle with its patterns; one that is gone already stays gone. */
    void remove(VehicleId vehicle);

    /** Who drives: kept beside, joined by ids. */
    CrewStore crew();

    /** Removes a depot with its vehicles, patterns and drivers. */
    void remove(DepotId depot);
}
