package com.bayoutech.adapters.postgres;

import com.bayoutech.domain.Depot;
import com.bayoutech.domain.DepotId;
import com.bayoutech.domain.Place;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.ZoneId;
import java.util.UUID;

@Entity
@Table(name = "depot")
class DepotRow {
    @Id
    private UUID id;

    private String name;
    private double latitude;
    private double longitude;
    private String zone;

    DepotRow() {}

    DepotRow(Depot depot) {
        this.id = depot.id().value();
        this.name = depot.name();
        this.latitude = depot.place().latitude();
        this.longitude = depot.place().longitude();
        this.zone = depot.zone().getId();
    }

    Depot toDepot() {
        return new Depot(new DepotId(id), name, new Place(latitude, longitude), ZoneId.of(zone));
    }
}
