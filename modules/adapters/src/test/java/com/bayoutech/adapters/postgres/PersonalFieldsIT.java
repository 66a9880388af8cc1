package com.bayoutech.adapters.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.bayoutech.adapters.keys.UnreadableFieldException;
import com.bayoutech.domain.Depot;
import com.bayoutech.domain.Recipient;
import com.bayoutech.domain.RecipientId;
import com.bayoutech.orders.OrderEntry;
import com.bayoutech.orders.OrderStore;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class PersonalFieldsIT {
    private final OrderStore store = Postgres.bean(OrderStore.class);
    private final JdbcClient jdbc = Postgres.bean(JdbcClient.class);
    private final Depot depot = Postgres.depot();
    private final Recipient ann = new Recipient(
            RecipientId.random(),
            "CANARYNAME " + depot.id(),
            "CANARYPHONE",
            "CANARYEMAIL",
            "CANARYADDRESS",
            "CANARYNOTES");
    private final OrderEntry first = SomeOrders.delivery(depot.id(), "A-" + depot.id(), ann);
    private final OrderEntry second = SomeOrders.delivery(depot.id(), "B-" + depot.id(), ann);

    @BeforeEach
    void insert() {
        store.insert(List.of(first, second));
    }

    /** What was tampered with would stop others who look through all recipients. */
    @AfterEach
    void removeWhatDoesNotOpen() {
        store.removeAll(depot.id());
    }

    @Test
    void noRowHoldsAPersonalValueInTheClear() {
        String rows = Stream.of(
                        "orders",
                        "order_visit",
                        "order_change",
                        "order_former_visit",
                        "recipient",
                        "shared_key",
                        "master_key_version")
                .map(Postgres::textOf)
                .collect(Collectors.joining());

        assertThat(rows)
                .contains("A-" + depot.id())
                .doesNotContain("CANARY", "canary", hex("CANARY".getBytes(StandardCharsets.UTF_8)))
                .doesNotContain("29.92", "90.11", hex(degrees(29.9212345)), hex(degrees(-90.1154321)));
    }

    @Test
    void theSameValueLooksDifferentEachTime() {
        List<byte[]> names = jdbc.sql("select name from order_visit where recipient_id = ?")
                .param(ann.id().value())
                .query((row, _) -> row.getBytes("name"))
                .list();

        assertThat(names).hasSize(2);
        assertThat(names.get(0)).isNotEqualTo(names.get(1));
    }

    @Test
    void aCiphertextMovedToAnotherRowDoesNotOpen() {
        jdbc.sql("""
                        update order_visit set phone = (select phone from order_visit where order_id = :from)
                        where order_id = :to
                        """)
                .params(Map.of("from", first.id().value(), "to", second.id().value()))
                .update();

        assertThatThrownBy(() -> store.list(depot.id(), SomeOrders.DAY))
                .isInstanceOf(UnreadableFieldException.class)
                .hasMessageContaining("order_visit[" + second.id() + "/0].phone");
    }

    @Test
    void aCiphertextMovedToAnotherColumnDoesNotOpen() {
        jdbc.sql("update order_visit set email = name where order_id = ?")
                .param(first.id().value())
                .update();

        assertThatThrownBy(() -> store.list(depot.id(), SomeOrders.DAY))
                .isInstanceOf(UnreadableFieldException.class)
                .hasMessageContaining("].email");
    }

    @Test
    void aKeyMovedToAnotherRecipientDoesNotOpen() {
        Recipient bea = SomeOrders.recipient("Bea " + depot.id());
        store.insert(List.of(SomeOrders.delivery(depot.id(), "C-" + depot.id(), bea)));
        jdbc.sql(
                        "update recipient set wrapped_key = (select wrapped_key from recipient where id = :ann) where id = :bea")
                .params(Map.of("ann", ann.id().value(), "bea", bea.id().value()))
                .update();

        assertThatThrownBy(() -> store.list(depot.id(), SomeOrders.DAY))
                .hasMessageContaining(bea.id().toString());
    }

    private static byte[] degrees(double value) {
        return ByteBuffer.allocate(Double.BYTES).putDouble(value).array();
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
