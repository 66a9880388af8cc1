package com.bayoutech.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.RouteConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class DestinationsTest {
    private final StaticListableBeanFactory beans = new StaticListableBeanFactory();
    private final Destinations destinations = new Destinations(beans.getBeanProvider(DestinationGate.class));

    // Registered by hand: what is annotated here would be found by tests that start the whole server.
    static final class Orders extends Div {}

    static final class People extends Div {}

    @BeforeEach
    void open() {
        MockVaadin.setup();
        RouteConfiguration.forSessionScope().setRoute("orders", Orders.class);
        RouteConfiguration.forSessionScope().setRoute("people", People.class);
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
    }

    @Test
    void onlyPlacesThatHaveAScreenAreShown() {
        assertThat(destinations.listOpen().stream().map(Destination::place))
                .containsExactly(Destination.Place.ORDERS, Destination.Place.PEOPLE);
    }

    @Test
    void aScreenThatTheGateClosesIsNotShown() {
        beans.addBean("gate", (DestinationGate) view -> view != People.class);
        assertThat(destinations.listOpen().stream().map(Destination::place)).containsExactly(Destination.Place.ORDERS);
    }
}
