package com.bayoutech.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DomainTest {
    private static final Instant EIGHT = Instant.parse("2026-11-23T08:00:00Z");
    private static final Place CANAL_STREET = new Place(29.9511, -90.0715);

    @Test
    void aDegreeOfLatitudeIsAboutAHundredAndElevenKilometers() {
        assertThat(new Place(29, -90).metersTo(new Place(30, -90))).isCloseTo(111_195, within(1.0));
    }

    @Test
    void aDepotReachesWhatIsNoFartherThanADaysRouteGoes() {
        Depot depot = new Depot(DepotId.random(), "Riverside", CANAL_STREET, ZoneId.of("America/Chicago"));
        assertThat(depot.reaches(CANAL_STREET)).isTrue();
        assertThat(depot.reaches(new Place(38.94, -90.0715))).isTrue();
        assertThat(depot.reaches(new Place(38.95, -90.0715))).isFalse();
    }

    @Test
    void aSwappedPlaceSaysWhatIsWrong() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Place(-90.07, 29.95))
                .withMessageContaining("latitude (-90.07)")
                .withMessageContaining("swapped");
    }

    @Test
    void aPlaceInALogShowsTheNeighbourhoodOnly() {
        assertThat(CANAL_STREET.toString()).isEqualTo("Place[near 30.0, -90.1]");
    }

    @Test
    void bothEndsBelongToAWindow() {
        TimeWindow window = new TimeWindow(EIGHT, EIGHT.plusSeconds(60));
        assertThat(window.contains(EIGHT)).isTrue();
        assertThat(window.contains(EIGHT.plusSeconds(60))).isTrue();
        assertThat(window.contains(EIGHT.plusSeconds(61))).isFalse();
    }

    @Test
    void aCapacityHoldsALoadOnlyInEveryDimension() {
        Capacity capacity = Capacity.of(10, 5);
        assertThat(capacity.holds(Load.of(10, 5))).isTrue();
        assertThat(capacity.holds(Load.of(1, 6))).isFalse();
        assertThat(capacity.holds(Load.of(1, 1, 1))).isFalse();
        assertThat(capacity.holds(Load.NONE)).isTrue();
    }

    @Test
    void anOrderWithTwoVisitsIsAShipment() {
        Order order = order(visit(VisitKind.PICKUP), visit(VisitKind.DELIVERY));
        String kind = order.job().match(new Job.Cases<>(d -> "delivery", p -> "pickup", s -> "shipment"));
        assertThat(kind).isEqualTo("shipment");
        assertThat(order.job().id().value()).isEqualTo(order.id().value());
    }

    @Test
    void aRecipientInALogShowsTheIdOnly() {
        assertThat(order(visit(VisitKind.DELIVERY)).toString()).doesNotContain("Marie", "Canal Street");
    }

    private static OrderVisit visit(VisitKind kind) {
        Recipient recipient =
                new Recipient(RecipientId.random(), "Marie Laveau", "", "", "1 Canal Street", "ring twice");
        return new OrderVisit(recipient, new Visit(kind, CANAL_STREET, List.of(), Duration.ofMinutes(3)));
    }

    private static Order order(OrderVisit... visits) {
        return new Order(
                OrderId.random(),
                DepotId.random(),
                LocalDate.of(2026, 11, 23),
                "A-1",
                List.of(visits),
                Load.of(1),
                Set.of(),
                Priority.NORMAL);
    }
}
