package com.bayoutech.orders;

import static com.bayoutech.orders.ImportFixture.MONDAY;
import static com.bayoutech.orders.ImportFixture.NEW_ORLEANS;
import static com.bayoutech.orders.ImportFixture.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.bayoutech.domain.Order;
import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.NotPermittedException;
import com.bayoutech.foundation.Permission;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OrderServiceTest {
    private static final Caller READER = Caller.system("reader", Permission.ORDERS_READ);
    private static final Caller REMOVER = Caller.system("remover", Permission.ORDERS_REMOVE);

    private final ImportFixture fixture = new ImportFixture();
    private final FakeDatabase database = fixture.database;
    private final OrderService service = new OrderService(database, database, database.news);

    @BeforeEach
    void importThreeOrdersOnTwoDays() {
        fixture.send(ImportFixture.rows(2));
        fixture.send(row("reference=T-1"), NEW_ORLEANS, MONDAY.plusDays(1));
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
    void eachMethodNeedsItsPermission() {
        assertThatThrownBy(() -> service.listOrders(REMOVER, NEW_ORLEANS.id(), MONDAY))
                .isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> service.listDays(REMOVER, NEW_ORLEANS.id())).isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> service.watch(REMOVER, NEW_ORLEANS.id(), news -> {}))
                .isInstanceOf(NotPermittedException.class);
    }
}
