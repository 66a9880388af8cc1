package com.bayoutech.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class DestinationsTest {
    private final StaticListableBeanFactory beans = new StaticListableBeanFactory();
    private final Destinations destinations = new Destinations(beans.getBeanProvider(DestinationGate.class));

    @Route("orders")
    static final class Orders extends Div {}

    @Route("people")
    static final class People extends Div {}

    @BeforeEach
    void open() {
        MockVaadin.setup(new Routes(Set.of(Orders.class, People.class), Set.of(), true));
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
