package com.bayoutech.adapters.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.bayoutech.domain.Depot;
import com.bayoutech.domain.OrderId;
import com.bayoutech.domain.Place;
import com.bayoutech.domain.Recipient;
import com.bayoutech.domain.RecipientId;
import com.bayoutech.foundation.RefusedException;
import com.bayoutech.orders.DayCount;
import com.bayoutech.orders.OrderEntry;
import com.bayoutech.orders.OrderStore;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class PostgresOrderStoreIT {
    private final OrderStore store = Postgres.bean(OrderStore.class);
    private final JdbcClient jdbc = Postgres.bean(JdbcClient.class);
    private final Depot depot = Postgres.depot();

    @Test
    void ordersComeBackAsTheyWere() {
        OrderEntry delivery =
                SomeOrders.delivery(depot.id(), "A-" + depot.id(), SomeOrders.recipient("Ann " + depot.id()));
        OrderEntry shipment = SomeOrders.shipment(
                depot.id(),
                "B-" + depot.id(),
                SomeOrders.recipient("Bea " + depot.id()),
                SomeOrders.recipient("Cid " + depot.id()));

        store.insert(List.of(shipment, delivery));

        assertThat(store.list(depot.id(), SomeOrders.DAY)).containsExactly(delivery, shipment);
        assertThat(store.findByReferences(Set.of(shipment.reference(), "unknown")))
                .containsExactly(shipment);
        assertThat(store.countByDay(depot.id())).containsExactly(new DayCount(SomeOrders.DAY, 2));
    }

    @Test
    void thousandsOfOrdersGoInAndComeBack() {
        List<OrderEntry> orders = SomeOrders.deliveries(depot.id(), 10_000);

        store.insert(orders);

        assertThat(store.list(depot.id(), SomeOrders.DAY)).isEqualTo(orders);
        assertThat(store.removeAll(depot.id())).isEqualTo(10_000);
        assertThat(store.countByDay(depot.id())).isEmpty();
    }

    @Test
    void aDaysStampDiffersWheneverItsOrdersDo() {
        List<OrderEntry> orders = SomeOrders.deliveries(depot.id(), 3);
        String empty = store.stamp(depot.id(), SomeOrders.DAY);
        store.insert(orders.subList(0, 2));
        String two = store.stamp(depot.id(), SomeOrders.DAY);
        String again = store.stamp(depot.id(), SomeOrders.DAY);
        store.insert(orders.subList(2, 3));
        String three = store.stamp(depot.id(), SomeOrders.DAY);
        store.remove(List.of(orders.get(0).id()));
        String others = store.stamp(depot.id(), SomeOrders.DAY);
        store.removeAll(depot.id());

        assertThat(again).isEqualTo(two);
        assertThat(List.of(empty, two, three, others)).doesNotHaveDuplicates();
        assertThat(store.stamp(depot.id(), SomeOrders.DAY)).isEqualTo(empty);
    }

    @Test
    void theSamePersonIsRecognizedHoweverTheyAreTyped() {
        Recipient ann = new Recipient(
                RecipientId.random(), "Ann " + depot.id(), "+1 504 555 0123", "ann@example.org", "1 Oak St", "");
        store.insert(List.of(SomeOrders.delivery(depot.id(), "C-" + depot.id(), ann)));
        Recipient again = new Recipient(
                RecipientId.random(),
                " ANN  " + depot.id(),
                "+1 (504) 555-0123",
                "Ann@Example.org",
                "1 Oak St",
                "New notes");
        Recipient neighbour = new Recipient(
                RecipientId.random(), "Ann " + depot.id(), "+1 504 555 0123", "ann@example.org", "2 Oak St", "");

        List<Recipient> recognized = store.recognize(List.of(neighbour, again, neighbour));

        assertThat(recognized).extracting(Recipient::id).containsExactly(neighbour.id(), ann.id(), neighbour.id());
        assertThat(recognized.get(1).notes()).isEqualTo("New notes");
    }

    @Test
    void aPersonIsRecognizedWithinTheSameList() {
        Recipient first = SomeOrders.recipient("Twice " + depot.id());
        Recipient second = SomeOrders.recipient("Twice " + depot.id());

        assertThat(store.recognize(List.of(first, second)))
                .extracting(Recipient::id)
                .containsExactly(first.id(), first.id());
    }

    @Test
    void aRecipientStaysAsLongAsAnOrderNamesThem() {
        Recipient ann = SomeOrders.recipient("Ann " + depot.id());
        OrderEntry first = SomeOrders.delivery(depot.id(), "D-" + depot.id(), ann);
        OrderEntry second = SomeOrders.delivery(depot.id(), "E-" + depot.id(), ann);
        store.insert(List.of(first));
        store.insert(List.of(second));

        assertThat(store.remove(Set.of(first.id(), OrderId.random()))).containsExactly(first.id());
        assertThat(recipients(ann)).isEqualTo(1);
        assertThat(store.remove(Set.of(second.id()))).containsExactly(second.id());
        assertThat(recipients(ann)).isZero();
    }

    @Test
    void aReferenceThatIsThereIsRefusedAndNothingIsWritten() {
        OrderEntry order =
                SomeOrders.delivery(depot.id(), "F-" + depot.id(), SomeOrders.recipient("Ann " + depot.id()));
        OrderEntry fresh =
                SomeOrders.delivery(depot.id(), "G-" + depot.id(), SomeOrders.recipient("Bea " + depot.id()));
        OrderEntry same = SomeOrders.delivery(depot.id(), order.reference(), SomeOrders.recipient("Cid " + depot.id()));
        store.insert(List.of(order));

        assertThatThrownBy(() -> store.insert(List.of(fresh, same)))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("Send the file again")
                .rootCause()
                .hasMessageContaining("orders_reference_key")
                .hasMessageNotContaining(order.reference());
        assertThat(store.list(depot.id(), SomeOrders.DAY)).containsExactly(order);
    }

    @Test
    void anErasedRecipientIsReadAsErased() {
        Recipient ann = SomeOrders.recipient("Ann " + depot.id());
        store.insert(List.of(SomeOrders.delivery(depot.id(), "H-" + depot.id(), ann)));
        jdbc.sql("update recipient set key_version = null, wrapped_key = null, blind_index = null where id = ?")
                .param(ann.id().value())
                .update();

        OrderEntry order = store.list(depot.id(), SomeOrders.DAY).getFirst();

        assertThat(order.visits().getFirst().recipient())
                .isEqualTo(new Recipient(ann.id(), "(erased)", "", "", "(erased)", ""));
        assertThat(order.visits().getFirst().place()).contains(new Place(0, 0));
        assertThat(store.recognize(List.of(SomeOrders.recipient("Ann " + depot.id()))))
                .extracting(Recipient::id)
                .doesNotContain(ann.id());
        assertThatThrownBy(() -> store.insert(List.of(SomeOrders.delivery(depot.id(), "I-" + depot.id(), ann))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("is erased");
    }

    @Test
    void onePersonHasOneKeyWhateverIsInsertedAtOnce() {
        Recipient ann = SomeOrders.recipient("Ann " + depot.id());
        Recipient again = SomeOrders.recipient("Ann " + depot.id());
        store.insert(List.of(SomeOrders.delivery(depot.id(), "J-" + depot.id(), ann)));

        assertThatThrownBy(() -> store.insert(List.of(SomeOrders.delivery(depot.id(), "K-" + depot.id(), again))))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("Send the file again");
        assertThat(recipients(again)).isZero();
    }

    private int recipients(Recipient recipient) {
        return jdbc.sql("select count(*) from recipient where id = ?")
                .param(recipient.id().value())
                .query(Integer.class)
                .single();
    }
}
