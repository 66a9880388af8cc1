package com.bayoutech.fleet;

import static com.bayoutech.fleet.FleetFixture.DISPATCHER;
import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.domain.DepotId;
import com.bayoutech.foundation.Event;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FleetEventsTest {
    private final FleetFixture fixture = new FleetFixture();

    @Test
    void anImportAndARemovalAreToldPerDepot() {
        fixture.sendRow();
        DepotId depot = fixture.depot().id();
        fixture.service.removeDepot(DISPATCHER, depot);
        fixture.service.removeDepot(DISPATCHER, depot);

        assertThat(fixture.events).extracting(Event::type).containsExactly("FleetImported", "DepotRemoved");
        assertThat(fixture.events).allSatisfy(event -> {
            assertThat(event.aggregate()).isEqualTo("depot");
            assertThat(event.aggregateId()).isEqualTo(depot.value());
        });
        assertThat(fixture.events.getFirst().facts()).isEqualTo(Map.of("vehicles", "1"));
    }
}
