package com.bayoutech.adapters.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import org.springframework.jdbc.core.JdbcTemplate;
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
        expectFoundAfterACatchUp();
    }

    @Test
    void recipientsOfNoVisitDoNotEndTheCatchUpBeforeTheOthers() {
        jdbc.sql("""
                        insert into recipient (id, key_version, wrapped_key, blind_index)
                        select ('00000000-0000-0000-' || lpad(to_hex(n), 4, '0') || '-' || right(?, 12))::uuid, key_version, wrapped_key,
                            sha256((n || ?)::bytea)
                        from recipient, generate_series(1, 600) n where id = ?
                        """)
                .params(depot.id().toString(), depot.id().toString(), ann.id().value())
                .update();
        try {
            expectFoundAfterACatchUp();
        } finally {
            jdbc.sql(
                            "delete from recipient where id < '00000000-0000-0001-0000-000000000000' and search_tokens is null")
                    .update();
        }
    }

    @Test
    void theCatchUpIsNotPartOfAnotherUnitOfWorkThatMayBeRolledBack() {
        forget();
        OrderIndex restarted = restarted();

        assertThatThrownBy(() -> Postgres.bean(UnitOfWork.class).run(restarted::catchUp))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("inside of a unit of work");

        restarted.catchUp();
        assertThat(restarted.search("zoe " + family, DepotScope.ALL, 10)).containsExactly(order);
    }

    @Test
    void whatIsOfAnotherDepotTakesNoPlaceAmongTheHits() {
        Depot other = Postgres.depot();
        OrderEntry theirs = SomeOrders.delivery(other.id(), "S-" + other.id(), SomeOrders.recipient("Zoe " + family));
        store.insert(List.of(theirs));
        OrderIndex index = Postgres.bean(OrderIndex.class);

        assertThat(index.search("zoe " + family, DepotScope.ALL, 10)).containsExactlyInAnyOrder(order, theirs);
        assertThat(index.search("zoe " + family, DepotScope.of(Set.of(depot.id())), 1))
                .containsExactly(order);
        assertThat(index.search("zoe " + family, DepotScope.of(Set.of(other.id())), 1))
                .containsExactly(theirs);
        assertThat(index.search(theirs.reference(), DepotScope.of(Set.of(depot.id())), 1))
                .isEmpty();
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

    private void expectFoundAfterACatchUp() {
        forget();
        OrderIndex restarted = restarted();
        restarted.catchUp();
        assertThat(restarted.search("zoe " + family, DepotScope.ALL, 10)).containsExactly(order);
    }

    private void forget() {
        jdbc.sql("update recipient set search_tokens = null where id = ?")
                .param(ann.id().value())
                .update();
    }

    private static OrderIndex restarted() {
        return new PostgresOrderIndex(
                Postgres.bean(JdbcTemplate.class),
                Postgres.bean(RecipientKeys.class),
                Postgres.bean(SharedKeys.class),
                Postgres.bean(UnitOfWork.class));
    }

    private String row() {
        return jdbc.sql("select r::text from recipient r where id = ?")
                .param(ann.id().value())
                .query(String.class)
                .single();
    }
}
