package com.bayoutech.web.map;

import com.bayoutech.domain.Place;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import java.util.Optional;

/** Somebody has moved the map's pin. Public because Vaadin makes it by reflection. */
@DomEvent("map-pin")
public final class MapPinEvent extends ComponentEvent<RouteMap> {
    private static final double MOST_LATITUDE = 90;
    private static final double MOST_LONGITUDE = 180;

    private final double latitude;
    private final double longitude;

    public MapPinEvent(
            RouteMap source,
            boolean fromClient,
            @EventData("event.detail.latitude") double latitude,
            @EventData("event.detail.longitude") double longitude) {
        super(source, fromClient);
        this.latitude = latitude;
        this.longitude = longitude;
    }

    /** Where it is now; empty where no place is, as a browser may say anything. */
    Optional<Place> findPlace() {
        return Math.abs(latitude) <= MOST_LATITUDE && Math.abs(longitude) <= MOST_LONGITUDE
                ? Optional.of(new Place(latitude, longitude))
                : Optional.empty();
    }
}
