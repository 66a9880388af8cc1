package com.bayoutech.adapters.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.domain.Depot;
import com.bayoutech.domain.Recipient;
import com.bayoutech.domain.RecipientId;
import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.DepotScope;
import com.bayoutech.foundation.Permission;
import com.bayoutech.foundation.UnitOfWork;
import com.bayoutech.orders.OrderEntry;
import com.bayoutech.orders.OrderIndex;
import com.bayoutech.orders.OrderSearch;
import com.bayoutech.orders.OrderStore;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class OrderSearchIT {
    private static final Caller READER = Caller.system("reader", Permission.ORDERS_READ);

    private final OrderStore store = Postgres.bean(OrderStore.class);
    private final JdbcClient jdbc = Postgres.bean(JdbcClient.class);
    private final OrderSearch search =
            new OrderSearch(Postgres.bean(OrderIndex.class), Postgres.bean(UnitOfWork.class));
    private final Depot depot = Postgres.depot();
    private final String family = "Fam" + depot.id().toString().replace("-", "");
    private final Recipient ann = new Recipient(
            RecipientId.random(),
            "Zoë O'Hara " + family,
            "",
            "",
            "12 Magazine St, New Orleans, LA 70130, SW1A 2AB",
            "");
    private final OrderEntry order = SomeOrders.delivery(depot.id(), "S-" + depot.id(), ann);

    @BeforeEach
    void insert() {
        store.insert(List.of(order));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ZOE ", "hara zoë", "zoe hara"})
    void aNameIsFoundByItsWordsHoweverTheyAreTyped(String typed) {
        assertThat(search.search(READER, typed + " " + family)).containsExactly(order);
    }

    @Test
    void aReferenceIsFoundAsAWhole() {
        assertThat(search.search(READER, order.reference())).containsExactly(order);
        assertThat(search.search(READER, "S-")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"70130", "sw1a 2ab", "SW1A2AB"})
    void aPostcodeIsFound(String typed) {
        assertThat(search.search(READER, typed)).contains(order);
    }

    @Test
    void partsOfWordsAndOtherWordsFindNothing() {
        assertThat(search.search(READER, "zo " + family)).isEmpty();
        assertThat(search.search(READER, "ben " + family)).isEmpty();
        assertThat(search.search(READER, " ")).isEmpty();
    }

    @Test
    void noTokenIsInTheClearAndAllGoWithTheKey() {
        assertThat(row()).doesNotContain("zoe", "hara", "70130");

        jdbc.sql("update recipient set key_version = null, wrapped_key = null, blind_index = null where id = ?")
                .param(ann.id().value())
                .update();

        assertThat(jdbc.sql("select search_tokens is null from recipient where id = ?")
                        .param(ann.id().value())
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertThat(search.search(READER, "zoe " + family)).isEmpty();
    }

    @Test
    void recipientsOfBeforeThereWereTokensAreFoundToo() {
        jdbc.sql("update recipient set search_tokens = null where id = ?")
                .param(ann.id().value())
                .update();
        OrderIndex restarted = new PostgresOrderIndex(
                Postgres.bean(org.springframework.jdbc.core.JdbcTemplate.class),
                Postgres.bean(RecipientKeys.class),
                Postgres.bean(SharedKeys.class),
                Postgres.bean(UnitOfWork.class));

        assertThat(restarted.search("zoe " + family, 10)).containsExactly(order);
    }

    @Test
    void whatIsOfAnotherDepotIsLeftOut() {
        Caller elsewhere = new Caller(
                UUID.randomUUID(),
                "elsewhere",
                Map.of(
                        Permission.ORDERS_READ,
                        DepotScope.of(Set.of(Postgres.depot().id()))));

        assertThat(search.search(elsewhere, order.reference())).isEmpty();
    }

    private String row() {
        return jdbc.sql("select r::text from recipient r where id = ?")
                .param(ann.id().value())
                .query(String.class)
                .single();
    }
}
