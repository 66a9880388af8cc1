package com.bayoutech.adapters.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.bayoutech.domain.Depot;
import com.bayoutech.domain.OrderId;
import com.bayoutech.domain.Place;
import com.bayoutech.domain.Recipient;
import com.bayoutech.domain.RecipientId;
import com.bayoutech.orders.OrderEntry;
import com.bayoutech.orders.OrderStore;
import com.bayoutech.orders.RecipientStore;
import com.google.crypto.tink.util.Bytes;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

class PlaceChoicesIT {
    private static final Place HERE = new Place(29.9312345, -90.1254321);
    private static final Place THERE = new Place(29.9412345, -90.1354321);

    private final OrderStore store = Postgres.bean(OrderStore.class);
    private final JdbcClient jdbc = Postgres.bean(JdbcClient.class);
    private final Depot depot = Postgres.depot();
    private final String address = "12 Heron St " + depot.id();
    private final Recipient ann = living("Ann");
    private final OrderEntry waiting =
            SomeOrders.waiting(SomeOrders.shipment(depot.id(), "A-" + depot.id(), ann, living("Cid")));

    @BeforeEach
    void insert() {
        store.insert(List.of(waiting));
    }

    @Test
    void anOrderThatWaitsComesBackWaiting() {
        assertThat(store.find(waiting.id())).contains(waiting);
        assertThat(store.list(depot.id(), SomeOrders.DAY)).containsExactly(waiting);
        assertThat(waiting.findOrder()).isEmpty();
        assertThat(store.find(OrderId.random())).isEmpty();
    }

    @Test
    void aPlaceIsChosenForOneVisit() {
        assertThat(store.choosePlace(OrderId.random(), 0, HERE)).isFalse();
        assertThat(store.choosePlace(waiting.id(), 0, HERE)).isTrue();

        OrderEntry chosen = store.find(waiting.id()).orElseThrow();
        assertThat(chosen.visits().getFirst().place()).contains(HERE);
        assertThat(chosen.visits().get(1)).isEqualTo(waiting.visits().get(1));
        assertThat(chosen.isWaiting()).isFalse();
    }

    @Test
    void aChoiceIsFoundByItsAddressHoweverThatIsTyped() {
        store.choosePlace(waiting.id(), 0, HERE);
        String shouted = "  12  HERON st " + depot.id();

        assertThat(store.recallPlaces(depot.id(), Set.of(shouted, "13 Heron St " + depot.id())))
                .isEqualTo(Map.of(shouted, HERE));
        assertThat(store.recallPlaces(depot.id(), Set.of())).isEmpty();
    }

    @Test
    void theLastChoiceCounts() {
        OrderEntry later = SomeOrders.waiting(SomeOrders.delivery(depot.id(), "B-" + depot.id(), living("Bea")));
        store.insert(List.of(later));
        store.choosePlace(waiting.id(), 0, HERE);
        store.choosePlace(later.id(), 0, THERE);

        assertThat(store.recallPlaces(depot.id(), Set.of(address))).containsValue(THERE);
    }

    @Test
    void whatWasChosenIsInNoRowInTheClearAndGoesWithTheRecipient() {
        store.choosePlace(waiting.id(), 0, HERE);

        assertThat(Postgres.textOf("order_visit"))
                .contains(waiting.id().toString())
                .doesNotContain("Heron", "29.93", "90.12");
        erase("key_version, wrapped_key, blind_index, address_index");
        assertThat(store.recallPlaces(depot.id(), Set.of(address))).isEmpty();
    }

    @Test
    void theHashOfAnAddressDoesNotOutliveTheKeyOfWhoLivesThere() {
        store.choosePlace(waiting.id(), 0, HERE);
        assertThat(hashes()).isEqualTo(1);

        assertThatThrownBy(() -> erase("key_version, wrapped_key, blind_index"))
                .isInstanceOf(DataIntegrityViolationException.class);
        erase("key_version, wrapped_key, blind_index, address_index");

        assertThat(hashes()).isZero();
    }

    @Test
    void aChoiceForOneDepotSaysNothingForAnother() {
        Depot other = Postgres.depot();
        OrderEntry same = SomeOrders.waiting(SomeOrders.delivery(other.id(), "C-" + depot.id(), ann));
        store.insert(List.of(same));
        store.choosePlace(waiting.id(), 0, HERE);
        assertThat(store.recallPlaces(other.id(), Set.of(address))).isEmpty();

        store.choosePlace(same.id(), 0, THERE);

        assertThat(store.recallPlaces(depot.id(), Set.of(address))).containsValue(HERE);
        assertThat(store.recallPlaces(other.id(), Set.of(address))).containsValue(THERE);
    }

    @Test
    void aRemovedOrderLeavesItsChoiceToTheAddress() {
        store.choosePlace(waiting.id(), 0, HERE);
        store.remove(Set.of(waiting.id()));

        String shouted = "  12  HERON st " + depot.id();
        assertThat(store.recallPlaces(depot.id(), Set.of(shouted, address)))
                .isEqualTo(Map.of(shouted, HERE, address, HERE));
        assertThat(store.recallPlaces(Postgres.depot().id(), Set.of(address))).isEmpty();
        assertThat(Postgres.textOf("address_place"))
                .contains(depot.id().toString())
                .doesNotContain("Heron", "29.93", "90.12");
    }

    @Test
    void theLastChoiceCountsWhetherItsOrderIsThereOrRemoved() {
        OrderEntry later = SomeOrders.waiting(SomeOrders.delivery(depot.id(), "B-" + depot.id(), living("Bea")));
        store.insert(List.of(later));
        store.choosePlace(waiting.id(), 0, HERE);
        store.choosePlace(later.id(), 0, THERE);
        store.remove(Set.of(later.id()));
        assertThat(store.recallPlaces(depot.id(), Set.of(address))).containsValue(THERE);

        store.choosePlace(waiting.id(), 0, HERE);
        assertThat(store.recallPlaces(depot.id(), Set.of(address))).containsValue(HERE);
        store.remove(Set.of(waiting.id()));
        assertThat(store.recallPlaces(depot.id(), Set.of(address))).containsValue(HERE);
    }

    @Test
    void whoIsErasedTakesThePlaceOfTheirAddressAlong() {
        OrderEntry another = SomeOrders.delivery(depot.id(), "B-" + depot.id(), ann);
        store.insert(List.of(another));
        store.choosePlace(waiting.id(), 0, HERE);
        store.remove(Set.of(waiting.id()));
        assertThat(store.recallPlaces(depot.id(), Set.of(address))).containsValue(HERE);

        Postgres.bean(RecipientStore.class).erase(Set.of(ann.id()));

        assertThat(store.recallPlaces(depot.id(), Set.of(address))).isEmpty();
    }

    @Test
    void whatNoOrderAsksForIsForgotten() {
        store.choosePlace(waiting.id(), 0, HERE);
        store.remove(Set.of(waiting.id()));
        RecipientStore recipients = Postgres.bean(RecipientStore.class);
        setUsed("1999-12-31");
        recipients.forgetPlaces(LocalDate.of(1999, 12, 31));
        assertThat(store.recallPlaces(depot.id(), Set.of(address)))
                .as("in use again")
                .containsValue(HERE);
        recipients.forgetPlaces(LocalDate.of(2000, 1, 1));
        assertThat(store.recallPlaces(depot.id(), Set.of(address))).containsValue(HERE);

        setUsed("1999-12-31");
        recipients.forgetPlaces(LocalDate.of(2000, 1, 1));

        assertThat(store.recallPlaces(depot.id(), Set.of(address))).isEmpty();
    }

    @Test
    void whatIsLeftToAnAddressIsUsedOnTheDayOfItsOrderAndForgottenByTheAddressAlone() {
        store.choosePlace(waiting.id(), 0, HERE);
        store.remove(Set.of(waiting.id()));
        assertThat(jdbc.sql("select used_on from address_place where depot_id = ?")
                        .param(depot.id().value())
                        .query(LocalDate.class)
                        .single())
                .isEqualTo(waiting.day());
        RecipientStore recipients = Postgres.bean(RecipientStore.class);
        assertThat(recipients.forgetPlaces(address)).isEqualTo(1);
        assertThat(recipients.forgetPlaces(address)).isZero();
        assertThat(store.recallPlaces(depot.id(), Set.of(address))).isEmpty();
    }

    private void setUsed(String day) {
        jdbc.sql("update address_place set used_on = ?::date where depot_id = ?")
                .params(day, depot.id().value())
                .update();
    }

    @Test
    void nobodyIsAskedWhereAnErasedRecipientLives() {
        erase("key_version, wrapped_key, blind_index, address_index");

        assertThat(store.choosePlace(waiting.id(), 0, HERE)).isFalse();
        assertThat(store.find(waiting.id()).orElseThrow().isWaiting()).isFalse();
    }

    private void erase(String columns) {
        jdbc.sql("update recipient set " + columns.replace(",", " = null,") + " = null where id = ?")
                .param(ann.id().value())
                .update();
    }

    /** How many rows say, to whoever has the key of the index, that somebody lives at the address. */
    private int hashes() {
        Bytes hash = Postgres.bean(SharedKeys.class).blindIndex().ofAddress(address);
        return Stream.of("recipient", "order_visit", "orders")
                .mapToInt(table -> jdbc.sql("select count(*) from " + table + " t where t::text like ?")
                        .param("%" + HexFormat.of().formatHex(hash.toByteArray()) + "%")
                        .query(Integer.class)
                        .single())
                .sum();
    }

    private Recipient living(String name) {
        return new Recipient(RecipientId.random(), name + " " + depot.id(), "", "", address, "");
    }
}
