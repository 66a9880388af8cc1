package com.bayoutech.web.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.domain.Depot;
import com.bayoutech.domain.Priority;
import com.bayoutech.foundation.Permission;
import com.bayoutech.identity.Role;
import com.bayoutech.orders.OrderDesk;
import com.bayoutech.orders.OrderEdit;
import com.bayoutech.orders.OrderEntry;
import com.bayoutech.orders.OrderService;
import com.bayoutech.orders.OrderState;
import com.bayoutech.web.demo.DemoDay;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a dispatcher's page of orders sends changes nothing when {@code lou} sends it, who may only look at them; sent by another admin it does. */
class OrdersReplayIT {
    private static final double PATIENCE = 120_000;

    private static RunningServer server;
    private static Replays replays;

    @BeforeAll
    static void start() {
        server = RunningServer.start(
                Map.of("bayou.demo", "true", "bayou.embedded", "true", "bayou.worker.threads", "1"));
        replays = new Replays(server);
        replays.addRole("looker", Permission.ORDERS_READ, Permission.FLEET_READ);
        replays.add("lou", "looker");
        replays.add("ada", Role.ADMIN);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void holdingIsForWhomItIsOfferedTo() {
        RecordedRequests recorded = recordOnTheFirst("Hold", "1 order held", page -> {});

        assertIsForThose(recorded, order -> order.life().state() == OrderState.ON_HOLD, new OrderEdit.Release());
    }

    @Test
    void cancellingIsForWhomItIsOfferedTo() {
        RecordedRequests recorded = recordOnTheFirst("Cancel orders", "1 order cancelled", page -> {});

        assertIsForThose(recorded, order -> order.life().state() == OrderState.CANCELLED, new OrderEdit.Release());
    }

    @Test
    void changingManyIsForWhomItIsOfferedTo() {
        RecordedRequests recorded = recordOnTheFirst("Change", "1 order changed", page -> {
            page.getByLabel("Priority, 0 to 100").fill("99");
            inDialog(page, "Change").click();
        });

        assertIsForThose(recorded, order -> order.priority().level() == 99, new OrderEdit.Rank(Priority.NORMAL));
    }

    @Test
    void movingToAnotherDayIsForWhomItIsOfferedTo() {
        LocalDate today = day();
        RecordedRequests recorded = recordOnTheFirst(
                "Move to a day", "1 order moved", page -> inDialog(page, "Move").click());

        assertIsForThose(recorded, order -> !order.day().equals(today), new OrderEdit.Move(today));
    }

    @Test
    void removingIsForWhomItIsOfferedTo() {
        RecordedRequests recorded = recordOnTheFirst(
                "Remove",
                "1 order removed",
                page -> page.locator("vaadin-confirm-dialog vaadin-button[slot=confirm-button]")
                        .click());
        int left = orders().size();

        replays.assertNothingChangesFor("lou", recorded, "orders");
        replays.replay("ada", recorded, "orders");
        assertThat(orders()).as("sent by another admin it works").hasSize(left - 1);
    }

    /** A file goes where only the dialog's own session knows: who is shown none has nowhere to send one. */
    @Test
    void importingIsForWhomItIsOfferedTo() {
        RecordedRequests recorded = replays.record("orders", page -> {
            page.setDefaultTimeout(PATIENCE);
            button(page, "Import").click();
            assertThat(page.locator("vaadin-upload")).isVisible();
        });

        replays.assertNothingChangesFor("lou", recorded, "orders");
        assertThat(replays.replay("lou", recorded, "orders").answers())
                .noneMatch(answer -> answer.contains("vaadin-upload"));
        assertThat(replays.replay("ada", recorded, "orders").answers())
                .as("sent by another admin it works")
                .anyMatch(answer -> answer.contains("vaadin-upload"));
    }

    /** @param restored makes an order what it was before */
    private static void assertIsForThose(RecordedRequests recorded, Predicate<OrderEntry> done, OrderEdit restored) {
        assertThat(orders()).as("what the admin has done").anyMatch(done);
        restore(done, restored);

        replays.assertNothingChangesFor("lou", recorded, "orders");
        assertThat(orders()).noneMatch(done);
        replays.replay("ada", recorded, "orders");
        assertThat(orders()).as("sent by another admin it works").anyMatch(done);
        restore(done, restored);
    }

    private static void restore(Predicate<OrderEntry> done, OrderEdit restored) {
        server.bean(OrderDesk.class)
                .editSeen(
                        Replays.OFFICE, depot(), orders().stream().filter(done).toList(), List.of(restored));
        assertThat(orders()).noneMatch(done);
    }

    private static RecordedRequests recordOnTheFirst(String verb, String told, Consumer<Page> next) {
        return replays.record("orders", page -> {
            page.setDefaultTimeout(PATIENCE);
            // The box of the grid's heading selects all.
            page.locator("vaadin-grid vaadin-checkbox").nth(1).click();
            button(page, verb).click();
            next.accept(page);
            assertThat(page.locator(".bayou-notice").last()).containsText(told);
        });
    }

    private static Locator inDialog(Page page, String name) {
        return page.locator("vaadin-dialog")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static LocalDate day() {
        return server.bean(OrderService.class)
                .listDays(Replays.OFFICE, depot().id())
                .getFirst()
                .day();
    }

    private static List<OrderEntry> orders() {
        OrderService orders = server.bean(OrderService.class);
        return orders.listDays(Replays.OFFICE, depot().id()).stream()
                .flatMap(day -> orders.listEntries(Replays.OFFICE, depot().id(), day.day()).stream())
                .toList();
    }

    private static Depot depot() {
        return server.bean(DemoDay.class).findDepot(Replays.OFFICE).orElseThrow();
    }
}
