package com.bayoutech.web.shell;

import com.vaadin.flow.router.RouteConfiguration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The screens that exist and that the current person may open. */
@Component
final class Destinations {
    private final ObjectProvider<DestinationGate> gate;

    Destinations(ObjectProvider<DestinationGate> gate) {
        this.gate = gate;
    }

    /** Must be called within a session, in the order of the navigation. */
    List<Destination> listOpen() {
        DestinationGate current = gate.getIfAvailable(() -> view -> true);
        return Arrays.stream(Destination.Place.values())
                .flatMap(Destinations::registered)
                .filter(destination -> current.opensTo(destination.view()))
                .toList();
    }

    private static Stream<Destination> registered(Destination.Place place) {
        return RouteConfiguration.forSessionScope()
                .getRoute(place.path)
                .map(view -> new Destination(place, view))
                .stream();
    }
}
