package com.bayoutech.orders;

import static com.bayoutech.orders.ImportFixture.MONDAY;
import static com.bayoutech.orders.ImportFixture.NEW_ORLEANS;
import static com.bayoutech.orders.ImportFixture.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.bayoutech.domain.DepotId;
import com.bayoutech.domain.Order;
import com.bayoutech.domain.OrderId;
import com.bayoutech.foundation.AuditEntry;
import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.Event;
import com.bayoutech.foundation.NotPermittedException;
import com.bayoutech.foundation.Permission;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OrderServiceTest {
    private static final Caller READER = Caller.system("reader", Permission.ORDERS_READ);
    private static final Caller REMOVER = Caller.system("remover", Permission.ORDERS_REMOVE);

    private final ImportFixture fixture = new ImportFixture();
    private final FakeDatabase database = fixture.database;
    private final OrderService service = new OrderService(database, database, database, database);

    @BeforeEach
    void importThreeOrdersOnTwoDays() {
        fixture.send(ImportFixture.rows(2));
        fixture.send(row("reference=T-1"), NEW_ORLEANS, MONDAY.plusDays(1));
        database.entries.clear();
        database.events.clear();
    }

    @Test
    void theOrdersOfADayAreListed() {
        assertThat(service.listOrders(READER, NEW_ORLEANS.id(), MONDAY))
                .extracting(Order::reference)
                .containsExactly("R-1", "R-2");
    }

    @Test
    void daysAreCountedTheLatestFirst() {
        assertThat(service.listDays(READER, NEW_ORLEANS.id()))
                .containsExactly(new DayCount(MONDAY.plusDays(1), 1), new DayCount(MONDAY, 2));
    }

    @Test
    void aRemovedOrderIsGoneAndTheTrailNamesIt() {
        OrderId order = fixture.order("R-1").id();

        assertThat(service.removeOrders(REMOVER, Set.of(order, OrderId.random())))
                .isEqualTo(1);

        assertThat(database.orders).doesNotContainKey("R-1");
        AuditEntry entry = database.entries.getFirst();
        assertThat(entry.action()).isEqualTo("orders.removed");
        assertThat(entry.facts()).containsEntry("orders", "1");
        assertThat(entry.facts()).containsEntry("ids", order.toString());
        assertThat(database.events).extracting(Event::type).containsExactly("OrdersRemoved");
    }

    @Test
    void aLargeRemovalIsToldInParts() {
        fixture.send(ImportFixture.rows(1_200).replace("R-", "L-"));
        database.entries.clear();
        database.events.clear();
        Set<OrderId> large = database.orders.values().stream()
                .filter(order -> order.reference().startsWith("L-"))
                .map(OrderEntry::id)
                .collect(Collectors.toSet());

        assertThat(service.removeOrders(REMOVER, large)).isEqualTo(1_200);

        AuditEntry entry = database.entries.getFirst();
        assertThat(entry.facts()).containsEntry("orders", "1200").doesNotContainKey("ids");
        assertThat(database.entries).hasSize(1);
        assertThat(database.events)
                .extracting(event -> event.facts().get("orders"))
                .containsExactly("500", "500", "200");
        assertThat(database.events).extracting(Event::aggregateId).containsOnly(entry.subjectId());
        assertThat(database.events.stream()
                        .flatMap(event -> Arrays.stream(event.facts().get("ids").split(" "))))
                .hasSize(1_200)
                .allSatisfy(
                        id -> assertThat(large).extracting(OrderId::toString).contains(id));
    }

    @Test
    void removingWhatIsNotThereLeavesNoTrail() {
        assertThat(service.removeOrders(REMOVER, Set.of())).isZero();
        assertThat(service.removeOrders(REMOVER, Set.of(OrderId.random()))).isZero();
        assertThat(service.removeOrdersOf(REMOVER, DepotId.random())).isZero();
        assertThat(database.entries).isEmpty();
        assertThat(database.events).isEmpty();
    }

    @Test
    void allOrdersOfADepotAreRemovedAtOnce() {
        assertThat(service.removeOrdersOf(REMOVER, NEW_ORLEANS.id())).isEqualTo(3);
        assertThat(database.orders).isEmpty();
        assertThat(database.events)
                .extracting(Event::aggregateId)
                .containsExactly(NEW_ORLEANS.id().value());
    }

    @Test
    void eachMethodNeedsItsPermission() {
        assertThatThrownBy(() -> service.listOrders(REMOVER, NEW_ORLEANS.id(), MONDAY))
                .isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> service.listDays(REMOVER, NEW_ORLEANS.id())).isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> service.removeOrders(READER, Set.of())).isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> service.removeOrdersOf(READER, NEW_ORLEANS.id()))
                .isInstanceOf(NotPermittedException.class);
        assertThat(database.orders).hasSize(3);
    }
}
