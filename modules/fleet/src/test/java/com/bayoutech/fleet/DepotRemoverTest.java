package com.bayoutech.fleet;

import static com.bayoutech.fleet.FleetFixture.DISPATCHER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.bayoutech.domain.Depot;
import com.bayoutech.domain.DepotId;
import com.bayoutech.foundation.AuditEntry;
import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.DepotScope;
import com.bayoutech.foundation.Event;
import com.bayoutech.foundation.NotPermittedException;
import com.bayoutech.foundation.Permission;
import com.bayoutech.foundation.RefusedException;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DepotRemoverTest {
    private final FleetFixture fixture = new FleetFixture();
    private long orders;
    private long plans;
    private final DepotRemover remover =
            new DepotRemover(fixture.fleet, new Use(), fixture.fleet, fixture.fleet, fixture.events::add);

    @Test
    void aDepotThatNothingUsesIsRemovedAndItsRemovalIsNoted() {
        Depot depot = emptyDepot();
        remover.removeDepot(DISPATCHER, depot);
        remover.removeDepot(DISPATCHER, depot);
        assertThat(fixture.fleet.listDepots()).isEmpty();
        assertThat(fixture.fleet.entries)
                .extracting(AuditEntry::action)
                .filteredOn("depot.removed"::equals)
                .hasSize(1);
        assertThat(fixture.events).extracting(Event::type).endsWith("DepotRemoved");
    }

    @Test
    void whatUsesItIsCounted() {
        fixture.sendRow("vehicle=V1");
        orders = 12;
        plans = 3;
        assertRefused(
                "The depot (New Orleans) is in use: vehicles (1), shifts (1), drivers (0), orders (12), plans (3).");
        assertThat(fixture.fleet.listDepots()).hasSize(1);
    }

    @Test
    void oneUseAloneKeepsIt() {
        emptyDepot();
        plans = 1;
        assertRefused("vehicles (0), shifts (0), drivers (0), orders (0), plans (1)");
    }

    @Test
    void whatSomebodyElseHasChangedIsNotRemovedUnseen() {
        Depot seen = emptyDepot();
        fixture.fleet.run(() -> fixture.fleet.save(new Depot(seen.id(), "Gretna", seen.place(), seen.zone())));
        assertThatThrownBy(() -> remover.removeDepot(DISPATCHER, seen))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("Somebody has changed the depot meanwhile");
    }

    @Test
    void whoLooksAfterOneDepotAloneRemovesNone() {
        Depot depot = emptyDepot();
        Caller here =
                new Caller(UUID.randomUUID(), "mo", Map.of(Permission.FLEET_EDIT, DepotScope.of(Set.of(depot.id()))));
        assertThatThrownBy(() -> remover.removeDepot(here, depot)).isInstanceOf(NotPermittedException.class);
    }

    private void assertRefused(String words) {
        Depot depot = fixture.depot();
        assertThatThrownBy(() -> remover.removeDepot(DISPATCHER, depot))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining(words);
    }

    private Depot emptyDepot() {
        fixture.sendRow("vehicle=V1");
        fixture.fleet.run(() -> fixture.fleet.remove(fixture.vehicle("V1").id()));
        return fixture.depot();
    }

    private final class Use implements DepotUse {
        @Override
        public long countOrders(DepotId depot) {
            return orders;
        }

        @Override
        public long countPlans(DepotId depot) {
            return plans;
        }
    }
}
