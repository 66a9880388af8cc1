package com.bayoutech.web.fleet;

import com.bayoutech.domain.Depot;
import com.bayoutech.domain.Place;
import com.bayoutech.orders.AddressService.Answer;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Gives the editor of depots what it asks for. */
final class DepotWays implements DepotEditor.Ways {
    private final FleetDesk desk;
    private final ZoneGuess zones;
    private final Consumer<Depot> saved;
    private final Consumer<Depot> removed;

    DepotWays(FleetDesk desk, Consumer<Depot> saved, Consumer<Depot> removed) {
        this.desk = desk;
        this.zones = new ZoneGuess(desk.listDepots());
        this.saved = saved;
        this.removed = removed;
    }

    @Override
    public void save(Depot depot) {
        saved.accept(depot);
    }

    @Override
    public void remove(Depot depot) {
        removed.accept(depot);
    }

    @Override
    public boolean mayRemove() {
        return desk.mayAddDepots();
    }

    @Override
    public Optional<Function<String, Answer>> lookUp() {
        return desk.mayLookUp() ? Optional.of(desk::lookUp) : Optional.empty();
    }

    @Override
    public Optional<ZoneId> zoneOf(Place place) {
        return zones.of(place);
    }
}
