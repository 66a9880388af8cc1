package com.bayoutech.adapters.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.bayoutech.domain.Depot;
import com.bayoutech.domain.OrderId;
import com.bayoutech.domain.Place;
import com.bayoutech.domain.Priority;
import com.bayoutech.domain.Recipient;
import com.bayoutech.domain.RecipientId;
import com.bayoutech.foundation.AuditTrail;
import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.Outbox;
import com.bayoutech.foundation.Permission;
import com.bayoutech.foundation.RefusedException;
import com.bayoutech.foundation.UnitOfWork;
import com.bayoutech.orders.DayCount;
import com.bayoutech.orders.EditRefusal;
import com.bayoutech.orders.EditedOrders;
import com.bayoutech.orders.FailureReason;
import com.bayoutech.orders.FieldChange;
import com.bayoutech.orders.OrderAction;
import com.bayoutech.orders.OrderChange;
import com.bayoutech.orders.OrderChanges;
import com.bayoutech.orders.OrderDesk;
import com.bayoutech.orders.OrderEdit;
import com.bayoutech.orders.OrderEntry;
import com.bayoutech.orders.OrderFeed;
import com.bayoutech.orders.OrderState;
import com.bayoutech.orders.OrderStore;
import com.bayoutech.orders.VisitEntry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class OrderChangesIT {
    private static final Caller DISPATCHER =
            Caller.system("dispatcher", Permission.ORDERS_EDIT, Permission.ORDERS_READ);
    private static final Place THERE = new Place(29.9412345, -90.1354321);

    private final OrderStore store = Postgres.bean(OrderStore.class);
    private final OrderChanges changes = Postgres.bean(OrderChanges.class);
    private final UnitOfWork unitOfWork = Postgres.bean(UnitOfWork.class);
    private final JdbcClient jdbc = Postgres.bean(JdbcClient.class);
    private final Depot depot = Postgres.depot();
    private final OrderDesk desk = new OrderDesk(
            store,
            changes,
            unitOfWork,
            Postgres.bean(AuditTrail.class),
            Postgres.bean(Outbox.class),
            OrderFeed.NONE,
            InstantSource.fixed(Instant.parse("2026-11-23T18:00:00Z")));
    private final Recipient ann = SomeOrders.recipient("Ann " + depot.id());
    private final OrderEntry first =
            SomeOrders.shipment(depot.id(), "A-" + depot.id(), ann, SomeOrders.recipient("Cid " + depot.id()));
    private final OrderEntry second = SomeOrders.delivery(depot.id(), "B-" + depot.id(), ann);

    @BeforeEach
    void insert() {
        store.insert(List.of(first, second));
    }

    @Test
    void everyKindOfEditIsKeptAndTakenBackToTheExactFormerOrder() {
        List<OrderEdit> edits = List.of(
                new OrderEdit.Rank(new Priority(3)),
                new OrderEdit.Service(Duration.ofMinutes(9)),
                new OrderEdit.Window(Optional.of(LocalTime.of(9, 0)), Optional.empty()),
                new OrderEdit.Fail(1, FailureReason.NO_ACCESS),
                new OrderEdit.Move(SomeOrders.DAY.plusDays(7)),
                new OrderEdit.Hold(),
                new OrderEdit.Cancel());
        List<EditedOrders> done = edits.stream().map(this::edit).toList();

        OrderEntry changed = now(first);
        assertThat(changed.life().state()).isEqualTo(OrderState.CANCELLED);
        assertThat(changed.life().version()).isEqualTo(1 + edits.size());
        assertThat(changed.life().failures()).hasSize(1);
        assertThat(changed.day()).isEqualTo(SomeOrders.DAY.plusDays(7));
        assertThat(changed.visits())
                .allSatisfy(visit -> assertThat(visit.service()).isEqualTo(Duration.ofMinutes(9)));

        done.reversed().forEach(edited -> assertThat(undo(edited).changed()).isEqualTo(2));

        assertThat(now(first))
                .usingRecursiveComparison()
                .ignoringFields("life.version")
                .isEqualTo(first);
        assertThat(now(second))
                .usingRecursiveComparison()
                .ignoringFields("life.version")
                .isEqualTo(second);
    }

    @Test
    void aChangeThatWasTakenBackIsDoneAgain() {
        EditedOrders held = edit(new OrderEdit.Hold());
        EditedOrders undone = undo(held);
        undo(undone);

        assertThat(now(first).life().state()).isEqualTo(OrderState.ON_HOLD);
        assertThat(changes.list(first.id())).extracting(OrderChange::stands).containsExactly(true, false, true);
    }

    @Test
    void whatSomebodyChangedSinceStays() {
        EditedOrders held = edit(new OrderEdit.Hold());
        desk.editSeen(DISPATCHER, depot, List.of(now(second)), List.of(new OrderEdit.Cancel()));

        EditedOrders undone = undo(held);

        assertThat(undone.changed()).isEqualTo(1);
        assertThat(undone.refused()).isEqualTo(Map.of(EditRefusal.CHANGED_SINCE, 1));
        assertThat(now(second).life().state()).isEqualTo(OrderState.CANCELLED);
    }

    @Test
    void aDayListsWhatFailedOnItAndCountsWhatIsLeft() {
        edit(new OrderEdit.Fail(0, FailureReason.NOBODY_THERE));
        desk.editSeen(DISPATCHER, depot, List.of(now(second)), List.of(new OrderEdit.Cancel()));

        assertThat(store.list(depot.id(), SomeOrders.DAY))
                .extracting(order -> order.stateOn(SomeOrders.DAY))
                .containsExactly(OrderState.FAILED, OrderState.FAILED);
        assertThat(store.list(depot.id(), SomeOrders.DAY.plusDays(1)))
                .extracting(order -> order.life().state())
                .containsExactly(OrderState.OPEN, OrderState.CANCELLED);
        assertThat(store.countByDay(depot.id())).containsExactly(new DayCount(SomeOrders.DAY.plusDays(1), 1));
    }

    @Test
    void theHistoryTellsWhoAndWhatWithoutWhatIsPersonal() {
        edit(new OrderEdit.Rank(new Priority(3)));
        desk.choosePlace(DISPATCHER, first.id(), 0, 2, THERE);

        List<OrderChange> history = desk.listChanges(DISPATCHER, first.id());

        assertThat(history).extracting(OrderChange::action).containsExactly(OrderAction.PLACED, OrderAction.EDITED);
        assertThat(history.get(1).fields()).containsExactly(new FieldChange("priority", "70", "3"));
        assertThat(history.getFirst().fields()).containsExactly(new FieldChange("place", "", ""));
        assertThat(Postgres.textOf("order_change")).doesNotContain("Magazine", "29.92", "29.94", "Ann ");
    }

    @Test
    void aCorrectedPlaceIsRememberedAndTakenBack() {
        UUID moved = desk.choosePlace(DISPATCHER, second.id(), 0, 1, THERE);
        String address = ann.addressLine();

        assertThat(now(second).visits().getFirst().place()).contains(THERE);
        assertThat(store.recallPlaces(depot.id(), Set.of(address))).containsEntry(address, THERE);

        desk.undo(DISPATCHER, depot, moved);
        assertThat(now(second).visits()).isEqualTo(second.visits());
        assertThat(store.recallPlaces(depot.id(), Set.of(address))).isEmpty();
    }

    @Test
    void aCorrectedPhoneNumberMakesAnotherRecipientAndTheFormerOneStaysForTheHistoryAlone() {
        desk.choosePlace(DISPATCHER, second.id(), 0, 1, THERE);
        Recipient corrected = new Recipient(
                RecipientId.random(), ann.name(), "+1 504 555 0999", ann.email(), ann.addressLine(), ann.notes());
        OrderEntry rewritten = withRecipient(now(second), corrected);
        UUID change = unitOfWork.call(() -> {
            OrderChanges.Note note = OrderChanges.Note.of(DISPATCHER, OrderAction.EDITED);
            changes.lock(List.of(second.id()));
            changes.keep(note, Map.of(second.id(), List.of(new FieldChange("phone", "", ""))));
            store.recognize(List.of(corrected));
            changes.write(List.of(rewritten));
            return note.id();
        });

        assertThat(now(second).visits()).isEqualTo(rewritten.visits());
        assertThat(store.recallPlaces(depot.id(), Set.of(ann.addressLine()))).containsValue(THERE);
        store.remove(Set.of(first.id()));
        assertThat(recipients(ann, corrected)).isEqualTo(2);

        desk.undo(DISPATCHER, depot, change);
        assertThat(now(second).visits().getFirst().recipient()).isEqualTo(ann);

        store.remove(Set.of(second.id()));
        assertThat(recipients(ann, corrected)).isZero();
    }

    @Test
    void noReferenceIsTakenFromAnotherOrder() {
        OrderEntry same = new OrderEntry(
                second.id(),
                second.depot(),
                second.day(),
                first.reference(),
                second.visits(),
                second.load(),
                second.skills(),
                second.priority());

        assertThatThrownBy(() -> unitOfWork.run(() -> {
                    changes.lock(List.of(second.id()));
                    changes.write(List.of(same));
                }))
                .isInstanceOf(RefusedException.class)
                .hasMessage("The reference is that of another order. Give this one a reference of its own.");
        assertThat(now(second)).isEqualTo(second);
    }

    @Test
    void aDaysStampDiffersWhenWhatFailedOnItIsChangedOnAnother() {
        edit(new OrderEdit.Fail(0, FailureReason.NOBODY_THERE));
        String before = store.stamp(depot.id(), SomeOrders.DAY);
        edit(new OrderEdit.Hold());

        assertThat(store.stamp(depot.id(), SomeOrders.DAY)).isNotEqualTo(before);
    }

    @Test
    void tenThousandOrdersAreMovedAndTakenBack() {
        List<OrderEntry> many = SomeOrders.deliveries(depot.id(), 10_000);
        store.insert(many);
        Set<OrderId> ids = many.stream().map(OrderEntry::id).collect(Collectors.toSet());

        EditedOrders moved =
                desk.editSeen(DISPATCHER, depot, many, List.of(new OrderEdit.Move(SomeOrders.DAY.plusDays(1))));
        assertThat(moved.changed()).isEqualTo(10_000);
        assertThat(undo(moved).changed()).isEqualTo(10_000);

        assertThat(store.findAll(ids))
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("life")
                .isEqualTo(many);
    }

    private EditedOrders edit(OrderEdit edit) {
        return desk.editSeen(DISPATCHER, depot, List.of(now(first), now(second)), List.of(edit));
    }

    private EditedOrders undo(EditedOrders edited) {
        return desk.undo(DISPATCHER, depot, edited.change().orElseThrow());
    }

    private OrderEntry now(OrderEntry order) {
        return store.find(order.id()).orElseThrow();
    }

    private static OrderEntry withRecipient(OrderEntry order, Recipient recipient) {
        VisitEntry visit = order.visits().getFirst();
        return order.withVisits(
                List.of(new VisitEntry(recipient, visit.kind(), visit.place(), visit.windows(), visit.service())));
    }

    private int recipients(Recipient... those) {
        return List.of(those).stream()
                .mapToInt(recipient -> jdbc.sql("select count(*) from recipient where id = ?")
                        .param(recipient.id().value())
                        .query(Integer.class)
                        .single())
                .sum();
    }
}
