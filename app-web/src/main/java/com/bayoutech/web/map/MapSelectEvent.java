package com.bayoutech.web.map;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;

/** A click on the map, as the browser tells it: indices within a generation of the content. Public because Vaadin makes it by reflection. */
@DomEvent("map-select")
public final class MapSelectEvent extends ComponentEvent<RouteMap> {
    final int generation;
    final int route;
    final int stop;

    public MapSelectEvent(
            RouteMap source,
            boolean fromClient,
            @EventData("event.detail.generation") int generation,
            @EventData("event.detail.route") int route,
            @EventData("event.detail.stop") int stop) {
        super(source, fromClient);
        this.generation = generation;
        this.route = route;
        this.stop = stop;
    }
}
