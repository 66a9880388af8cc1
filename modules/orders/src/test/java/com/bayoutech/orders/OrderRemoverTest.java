package com.bayoutech.orders;

import static com.bayoutech.orders.ImportFixture.DISPATCHER;
import static com.bayoutech.orders.ImportFixture.MONDAY;
import static com.bayoutech.orders.ImportFixture.NEW_ORLEANS;
import static com.bayoutech.orders.ImportFixture.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.bayoutech.domain.DepotId;
import com.bayoutech.foundation.AuditEntry;
import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.Event;
import com.bayoutech.foundation.NotPermittedException;
import com.bayoutech.foundation.Permission;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OrderRemoverTest {
    private static final Caller REMOVER = Caller.system("remover", Permission.ORDERS_REMOVE);

    private final ImportFixture fixture = new ImportFixture();
    private final FakeDatabase database = fixture.database;
    private final OrderRemover remover =
            new OrderRemover(database, database.history, database, database, database, database.news);

    @BeforeEach
    void importThreeOrdersOnTwoDays() {
        fixture.send(ImportFixture.rows(2));
        fixture.send(row("reference=T-1"), NEW_ORLEANS, MONDAY.plusDays(1));
        database.entries.clear();
        database.events.clear();
    }

    @Test
    void aRemovedOrderIsGoneAndTheTrailNamesIt() {
        OrderEntry order = fixture.order("R-1");

        assertThat(remove(order)).isEqualTo(new EditedOrders(Optional.empty(), 1, 0, Map.of()));

        assertThat(database.orders).doesNotContainKey("R-1");
        AuditEntry entry = database.entries.getFirst();
        assertThat(entry.action()).isEqualTo("orders.removed");
        assertThat(entry.facts())
                .containsEntry("orders", "1")
                .containsEntry("ids", order.id().toString());
        assertThat(database.events).extracting(Event::type).containsExactly("OrdersRemoved");
    }

    @Test
    void whatSomebodyHasChangedSinceItWasSeenStaysAndIsNamed() {
        OrderEntry seen = fixture.order("R-1");
        OrderEntry other = fixture.order("R-2");
        fixture.desk().editSeen(DISPATCHER, NEW_ORLEANS, List.of(seen), List.of(new OrderEdit.Hold()));

        EditedOrders removed = remove(seen, other);

        assertThat(removed)
                .isEqualTo(
                        new EditedOrders(Optional.empty(), 1, 0, Map.of(EditRefusal.CHANGED_SINCE, 1), List.of("R-1")));
        assertThat(database.orders).containsKey("R-1").doesNotContainKey("R-2");
    }

    @Test
    void whatIsGoneAlreadyIsCounted() {
        OrderEntry seen = fixture.order("R-1");
        remove(seen);

        assertThat(remove(seen).refused()).isEqualTo(Map.of(EditRefusal.GONE, 1));
    }

    @Test
    void ordersOfAnotherDepotStay() {
        EditedOrders removed = remover.removeSeen(
                REMOVER,
                ImportFixture.depot("Elsewhere", 29.95, -90.07, "America/Chicago"),
                List.of(fixture.order("R-1")));

        assertThat(removed.refused()).isEqualTo(Map.of(EditRefusal.GONE, 1));
        assertThat(database.orders).hasSize(3);
    }

    @Test
    void aLargeRemovalIsToldInParts() {
        fixture.send(ImportFixture.rows(1_200).replace("R-", "L-"));
        database.entries.clear();
        database.events.clear();
        List<OrderEntry> large = database.orders.values().stream()
                .filter(order -> order.reference().startsWith("L-"))
                .toList();

        assertThat(remover.removeSeen(REMOVER, NEW_ORLEANS, large).changed()).isEqualTo(1_200);

        AuditEntry entry = database.entries.getFirst();
        assertThat(entry.facts()).containsEntry("orders", "1200").doesNotContainKey("ids");
        assertThat(database.entries).hasSize(1);
        assertThat(database.events)
                .extracting(event -> event.facts().get("orders"))
                .containsExactly("500", "500", "200");
        assertThat(database.events).extracting(Event::aggregateId).containsOnly(entry.subjectId());
        assertThat(database.events.stream()
                        .flatMap(event -> Arrays.stream(event.facts().get("ids").split(" "))))
                .containsExactlyInAnyOrderElementsOf(
                        large.stream().map(order -> order.id().toString()).toList());
    }

    @Test
    void removingWhatIsNotThereLeavesNoTrail() {
        assertThat(remove().changed()).isZero();
        assertThat(remover.removeAllOf(REMOVER, DepotId.random())).isZero();
        assertThat(database.entries).isEmpty();
        assertThat(database.events).isEmpty();
    }

    @Test
    void allOrdersOfADepotAreRemovedAtOnce() {
        assertThat(remover.removeAllOf(REMOVER, NEW_ORLEANS.id())).isEqualTo(3);
        assertThat(database.orders).isEmpty();
        assertThat(database.events)
                .extracting(Event::aggregateId)
                .containsExactly(NEW_ORLEANS.id().value());
    }

    @Test
    void eachMethodNeedsItsPermission() {
        List<OrderEntry> all = List.copyOf(database.orders.values());
        assertThatThrownBy(() -> remover.removeSeen(DISPATCHER, NEW_ORLEANS, all))
                .isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> remover.removeAllOf(DISPATCHER, NEW_ORLEANS.id()))
                .isInstanceOf(NotPermittedException.class);
        assertThat(database.orders).hasSize(3);
    }

    private EditedOrders remove(OrderEntry... seen) {
        return remover.removeSeen(REMOVER, NEW_ORLEANS, List.of(seen));
    }
}
