package com.bayoutech.orders;

import static com.bayoutech.orders.ImportFixture.DISPATCHER;
import static com.bayoutech.orders.ImportFixture.MONDAY;
import static com.bayoutech.orders.ImportFixture.NEW_ORLEANS;
import static com.bayoutech.orders.ImportFixture.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.bayoutech.domain.Depot;
import com.bayoutech.domain.Load;
import com.bayoutech.domain.Order;
import com.bayoutech.domain.Priority;
import com.bayoutech.domain.Skill;
import com.bayoutech.domain.TimeWindow;
import com.bayoutech.foundation.AuditEntry;
import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.DepotScope;
import com.bayoutech.foundation.Event;
import com.bayoutech.foundation.NotPermittedException;
import com.bayoutech.foundation.Permission;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OrderDeskTest {
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);

    private final ImportFixture fixture = new ImportFixture();
    private final FakeDatabase database = fixture.database;
    private final OrderService orders = new OrderService(database, database, database.news);
    private final OrderDesk desk = fixture.desk();

    @BeforeEach
    void anOrderInTheMorning() {
        fixture.send(row("reference=A-1", "earliest=08:00", "latest=10:00"));
        database.entries.clear();
        database.events.clear();
    }

    @Test
    void anOrderThatIsHeldOrCancelledIsInNoPlanUntilItIsReleased() {
        edit(new OrderEdit.Hold(), "A-1");
        assertThat(planned(MONDAY)).isEmpty();
        assertThat(order().stateOn(MONDAY)).isEqualTo(OrderState.ON_HOLD);

        edit(new OrderEdit.Cancel(), "A-1");
        assertThat(planned(MONDAY)).isEmpty();

        edit(new OrderEdit.Release(), "A-1");
        assertThat(planned(MONDAY)).containsExactly("A-1");
    }

    @Test
    void aCancelledOrderIsNotHeld() {
        edit(new OrderEdit.Cancel(), "A-1");

        EditedOrders held = edit(new OrderEdit.Hold(), "A-1");

        assertThat(held).isEqualTo(new EditedOrders(Optional.empty(), 0, 0, Map.of(EditRefusal.CANCELLED, 1)));
        assertThat(order().life().state()).isEqualTo(OrderState.CANCELLED);
    }

    @Test
    void anOrderMovesToAnotherDayWithItsWindow() {
        edit(new OrderEdit.Move(TUESDAY), "A-1");

        assertThat(planned(MONDAY)).isEmpty();
        assertThat(planned(TUESDAY)).containsExactly("A-1");
        assertThat(order().visits().getFirst().windows())
                .containsExactly(
                        new TimeWindow(Instant.parse("2026-11-24T14:00:00Z"), Instant.parse("2026-11-24T16:00:00Z")));
    }

    @Test
    void aWindowThatMovesIntoAClockChangeKeepsItsHour() {
        edit(new OrderEdit.Move(LocalDate.of(2027, 3, 14)), "A-1");

        assertThat(order().visits().getFirst().windows().getFirst().earliest())
                .isEqualTo(Instant.parse("2027-03-14T13:00:00Z"));
    }

    @Test
    void aVisitThatFailedPutsTheOrderIntoTomorrowsPoolWithTheReason() {
        edit(new OrderEdit.Fail(0, FailureReason.NOBODY_THERE), "A-1");

        assertThat(planned(TUESDAY)).containsExactly("A-1");
        assertThat(orders.listEntries(DISPATCHER, NEW_ORLEANS.id(), MONDAY))
                .singleElement()
                .satisfies(seen -> {
                    assertThat(seen.stateOn(MONDAY)).isEqualTo(OrderState.FAILED);
                    assertThat(seen.stateOn(TUESDAY)).isEqualTo(OrderState.OPEN);
                    assertThat(seen.failureOn(MONDAY)).contains(new FailedVisit(MONDAY, 0, FailureReason.NOBODY_THERE));
                });
        assertThat(planned(MONDAY)).isEmpty();
    }

    @Test
    void whatFailedDaysAgoIsTriedAgainToday() {
        edit(new OrderEdit.Move(MONDAY.minusDays(5)), "A-1");

        edit(new OrderEdit.Fail(0, FailureReason.REFUSED), "A-1");

        assertThat(planned(MONDAY)).containsExactly("A-1");
    }

    @Test
    void whatIsStillToComeCannotHaveFailed() {
        edit(new OrderEdit.Move(TUESDAY), "A-1");

        assertThat(edit(new OrderEdit.Fail(0, FailureReason.OTHER), "A-1").refused())
                .isEqualTo(Map.of(EditRefusal.NOT_TRIED_YET, 1));
        assertThat(order().life().failures()).isEmpty();
    }

    @Test
    void manyOrdersTakeOneWindowServiceTimeAndPriority() {
        fixture.send(ImportFixture.rows(3));
        String[] all = {"A-1", "R-1", "R-2", "R-3"};

        edit(new OrderEdit.Window(Optional.of(LocalTime.of(22, 0)), Optional.of(LocalTime.of(2, 0))), all);
        edit(new OrderEdit.Service(Duration.ofMinutes(12)), all);
        EditedOrders ranked = edit(new OrderEdit.Rank(new Priority(50)), all);

        assertThat(ranked).isEqualTo(new EditedOrders(Optional.empty(), 0, 4, Map.of()));
        assertThat(database.orders.values()).allSatisfy(each -> {
            assertThat(each.visits().getFirst().service()).isEqualTo(Duration.ofMinutes(12));
            assertThat(each.visits().getFirst().windows())
                    .containsExactly(new TimeWindow(
                            Instant.parse("2026-11-24T04:00:00Z"), Instant.parse("2026-11-24T08:00:00Z")));
        });
    }

    @Test
    void whatSomebodyHasChangedSinceItWasSeenStaysAsTheyLeftIt() {
        fixture.send(ImportFixture.rows(2));
        List<OrderEntry> seen = List.of(fixture.order("R-1"), fixture.order("R-2"));
        edit(new OrderEdit.Window(Optional.of(LocalTime.of(14, 0)), Optional.of(LocalTime.of(15, 0))), "R-1");
        OrderEntry colleagues = fixture.order("R-1");

        EditedOrders edited = desk.editSeen(
                DISPATCHER,
                NEW_ORLEANS,
                seen,
                List.of(new OrderEdit.Window(Optional.of(LocalTime.of(8, 0)), Optional.empty())));

        assertThat(edited.changed()).isEqualTo(1);
        assertThat(edited.refused()).isEqualTo(Map.of(EditRefusal.CHANGED_SINCE, 1));
        assertThat(edited.changedSince()).containsExactly("R-1");
        assertThat(fixture.order("R-1")).isEqualTo(colleagues);
        assertThat(fixture.order("R-2").visits()).isNotEqualTo(seen.getLast().visits());
    }

    @Test
    void whoWantsWhatSomebodyHasDoneAlreadyIsInNobodysWay() {
        OrderEntry seen = order();
        edit(new OrderEdit.Hold(), "A-1");

        EditedOrders edited = desk.editSeen(DISPATCHER, NEW_ORLEANS, List.of(seen), List.of(new OrderEdit.Hold()));

        assertThat(edited).isEqualTo(new EditedOrders(Optional.empty(), 0, 1, Map.of()));
    }

    @Test
    void severalEditsAreOneChangeAndAnOrderThatRefusesOneTakesNone() {
        fixture.send(ImportFixture.rows(1));
        edit(new OrderEdit.Move(TUESDAY), "R-1");
        List<OrderEntry> both = List.of(order(), fixture.order("R-1"));

        EditedOrders edited = desk.editSeen(
                DISPATCHER,
                NEW_ORLEANS,
                both,
                List.of(new OrderEdit.Rank(new Priority(9)), new OrderEdit.Fail(0, FailureReason.OTHER)));

        assertThat(edited.changed()).isEqualTo(1);
        assertThat(edited.refused()).isEqualTo(Map.of(EditRefusal.NOT_TRIED_YET, 1));
        assertThat(fixture.order("R-1").priority()).isEqualTo(Priority.NORMAL);
        assertThat(undo(edited).changed()).isEqualTo(1);
        assertThat(order().priority()).isEqualTo(Priority.NORMAL);
    }

    @Test
    void theHistoryTellsWhoChangedWhatAndNothingPersonal() {
        edit(new OrderEdit.Rank(new Priority(80)), "A-1");

        List<OrderChange> history = desk.listChanges(DISPATCHER, order().id());

        assertThat(history).extracting(OrderChange::action).containsExactly(OrderAction.EDITED, OrderAction.IMPORTED);
        assertThat(history.getFirst().fields()).containsExactly(new FieldChange("priority", "50", "80"));
        assertThat(history.getFirst().callerName()).isEqualTo("system:dispatcher");
    }

    @Test
    void aChangeOfManyIsTakenBackAsOneAndThatToo() {
        fixture.send(ImportFixture.rows(3));
        EditedOrders cancelled = edit(new OrderEdit.Cancel(), "R-1", "R-2", "R-3");
        assertThat(planned(MONDAY)).containsExactly("A-1");

        EditedOrders undone = undo(cancelled);
        assertThat(undone.changed()).isEqualTo(3);
        assertThat(planned(MONDAY)).containsExactly("A-1", "R-1", "R-2", "R-3");

        undo(undone);
        assertThat(planned(MONDAY)).containsExactly("A-1");
    }

    @Test
    void whatSomebodyChangedSinceIsNotTakenBack() {
        fixture.send(ImportFixture.rows(2));
        EditedOrders held = edit(new OrderEdit.Hold(), "R-1", "R-2");
        edit(new OrderEdit.Cancel(), "R-2");

        EditedOrders undone = undo(held);

        assertThat(undone.changed()).isEqualTo(1);
        assertThat(undone.refused()).isEqualTo(Map.of(EditRefusal.CHANGED_SINCE, 1));
        assertThat(database.orders.get("R-2").life().state()).isEqualTo(OrderState.CANCELLED);
    }

    @Test
    void anyEditsFollowedByUndoGiveTheExactFormerOrder() {
        Random random = new Random(42);
        List<EditedOrders> done = new ArrayList<>();
        List<OrderEntry> before = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            OrderEntry seen = order();
            EditedOrders edited = edit(randomEdit(random), "A-1");
            if (edited.changed() > 0) {
                before.add(seen);
                done.add(edited);
            }
        }
        assertThat(done).hasSizeGreaterThan(100);

        for (int i = done.size() - 1; i >= 0; i--) {
            OrderEntry expected = before.get(i);
            assertThat(undo(done.get(i)).changed()).isEqualTo(1);
            assertThat(order().withLife(expected.life())).isEqualTo(expected);
            assertThat(order().life().state()).isEqualTo(expected.life().state());
            assertThat(order().life().failures()).isEqualTo(expected.life().failures());
        }
    }

    @Test
    void theTrailAndTheOutboxHearOfEachChangeByIds() {
        edit(new OrderEdit.Hold(), "A-1");

        AuditEntry entry = database.entries.getFirst();
        assertThat(entry.action()).isEqualTo("orders.held");
        assertThat(entry.facts())
                .isEqualTo(Map.of("orders", "1", "ids", order().id().toString(), "fields", "state"));
        assertThat(database.events).extracting(Event::type).containsExactly("OrdersChanged");
    }

    @Test
    void loadAndSkillsOfManyAreChangedAndTold() {
        fixture.send(ImportFixture.rows(1));
        EditedOrders edited = desk.editSeen(
                DISPATCHER,
                NEW_ORLEANS,
                List.of(order(), fixture.order("R-1")),
                List.of(new OrderEdit.Carry(Load.of(3, 40)), new OrderEdit.Demand(Set.of(new Skill("cold")))));

        assertThat(edited.changed()).isEqualTo(2);
        assertThat(order().load()).isEqualTo(Load.of(3, 40));
        assertThat(fixture.order("R-1").skills()).containsExactly(new Skill("cold"));
        assertThat(database.history.list(order().id()).getFirst().fields())
                .extracting(FieldChange::field)
                .containsExactly("load", "skills");
        undo(edited);
        assertThat(order().load()).isEqualTo(Load.NONE);
    }

    @Test
    void whatChangesNothingLeavesNoTrail() {
        edit(new OrderEdit.Release(), "A-1");
        desk.editSeen(DISPATCHER, NEW_ORLEANS, List.of(), List.of(new OrderEdit.Hold()));
        desk.undo(DISPATCHER, NEW_ORLEANS, UUID.randomUUID());

        assertThat(database.entries).isEmpty();
        assertThat(database.events).isEmpty();
    }

    @Test
    void ordersOfAnotherDepotStayAsTheyAre() {
        Depot elsewhere = ImportFixture.depot("Elsewhere", 29.95, -90.07, "America/Chicago");

        EditedOrders edited = desk.editSeen(DISPATCHER, elsewhere, List.of(order()), List.of(new OrderEdit.Hold()));

        assertThat(edited.refused()).isEqualTo(Map.of(EditRefusal.GONE, 1));
        assertThat(order().life()).isEqualTo(OrderLife.NEW);
    }

    @Test
    void whoMayEditElsewhereMayNotEditHere() {
        Depot elsewhere = ImportFixture.depot("Elsewhere", 29.95, -90.07, "America/Chicago");
        Caller there = new Caller(
                UUID.randomUUID(), "there", Map.of(Permission.ORDERS_EDIT, DepotScope.of(Set.of(elsewhere.id()))));

        assertThatThrownBy(() -> desk.editSeen(there, NEW_ORLEANS, List.of(order()), List.of(new OrderEdit.Hold())))
                .isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> desk.undo(there, NEW_ORLEANS, UUID.randomUUID()))
                .isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> desk.choosePlace(
                        there,
                        order().id(),
                        0,
                        1,
                        order().visits().getFirst().place().orElseThrow()))
                .isInstanceOf(NotPermittedException.class);
        assertThat(order().life()).isEqualTo(OrderLife.NEW);
    }

    private static OrderEdit randomEdit(Random random) {
        return switch (random.nextInt(10)) {
            case 0 -> new OrderEdit.Hold();
            case 1 -> new OrderEdit.Release();
            case 2 -> new OrderEdit.Cancel();
            case 3 -> new OrderEdit.Move(MONDAY.plusDays(random.nextInt(200) - 100L));
            case 4 ->
                new OrderEdit.Window(
                        random.nextBoolean() ? Optional.empty() : Optional.of(LocalTime.of(random.nextInt(24), 30)),
                        random.nextBoolean() ? Optional.empty() : Optional.of(LocalTime.of(random.nextInt(24), 15)));
            case 5 -> new OrderEdit.Service(Duration.ofMinutes(random.nextInt(60)));
            case 6 -> new OrderEdit.Rank(new Priority(random.nextInt(101)));
            case 7 -> new OrderEdit.Carry(Load.of(random.nextInt(9), random.nextInt(90)));
            case 8 -> new OrderEdit.Demand(random.nextBoolean() ? Set.of() : Set.of(new Skill("cold")));
            default -> new OrderEdit.Fail(0, List.of(FailureReason.values()).get(random.nextInt(7)));
        };
    }

    private EditedOrders edit(OrderEdit edit, String... references) {
        List<OrderEntry> seen =
                Arrays.stream(references).map(database.orders::get).toList();
        return desk.editSeen(DISPATCHER, NEW_ORLEANS, seen, List.of(edit));
    }

    private EditedOrders undo(EditedOrders edited) {
        return desk.undo(DISPATCHER, NEW_ORLEANS, edited.change().orElseThrow());
    }

    private List<String> planned(LocalDate day) {
        return orders.listOrders(DISPATCHER, NEW_ORLEANS.id(), day).stream()
                .map(Order::reference)
                .toList();
    }

    private OrderEntry order() {
        return fixture.order("A-1");
    }
}
