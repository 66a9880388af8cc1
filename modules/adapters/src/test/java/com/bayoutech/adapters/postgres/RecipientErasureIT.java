package com.bayoutech.adapters.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.bayoutech.domain.Depot;
import com.bayoutech.domain.Recipient;
import com.bayoutech.domain.RecipientId;
import com.bayoutech.orders.KnownRecipient;
import com.bayoutech.orders.OrderEntry;
import com.bayoutech.orders.OrderStore;
import com.bayoutech.orders.RecipientStore;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class RecipientErasureIT {
    private final OrderStore orders = Postgres.bean(OrderStore.class);
    private final RecipientStore recipients = Postgres.bean(RecipientStore.class);
    private final JdbcClient jdbc = Postgres.bean(JdbcClient.class);
    private final Depot depot = Postgres.depot();
    private final String name = "Ann  Boudreaux " + depot.id();
    private final Recipient ann = new Recipient(
            RecipientId.random(), name, "+1 504 555 0100", "ann@example.org", "12 Canal Street, Heronville", "");
    private final Recipient bea = SomeOrders.recipient("Bea " + depot.id());
    private final OrderEntry first = SomeOrders.delivery(depot.id(), "A-" + depot.id(), ann);
    private final OrderEntry second = SomeOrders.delivery(depot.id(), "B-" + depot.id(), ann);
    private final OrderEntry other = SomeOrders.delivery(depot.id(), "C-" + depot.id(), bea);

    @BeforeEach
    void insert() {
        orders.insert(List.of(first, second, other));
    }

    @Test
    void aPersonIsFoundByTheReferenceOfAnyOfTheirOrders() {
        assertThat(recipients.findByReference("B-" + depot.id()))
                .singleElement()
                .satisfies(this::isAnn);
        assertThat(recipients.findByReference("nothing")).isEmpty();
    }

    @Test
    void aPersonIsFoundByNameAndAddressHoweverTheyAreWritten() {
        assertThat(recipients.findByPerson("ann boudreaux " + depot.id(), "12 CANAL STREET  Heronville"))
                .singleElement()
                .satisfies(this::isAnn);
        assertThat(recipients.findByPerson(name, "13 Canal Street, Heronville")).isEmpty();
    }

    @Test
    void nobodyElseIsOpenedForThat() {
        byte[] sealed = jdbc.sql("select name from order_visit where order_id = ?")
                .param(other.id().value())
                .query(byte[].class)
                .single();
        setName(new byte[] {1, 2, 3});
        try {
            assertThat(recipients.findByPerson(name, ann.addressLine()))
                    .singleElement()
                    .satisfies(this::isAnn);
        } finally {
            setName(sealed);
        }
    }

    @Test
    void whoHasNoTokensYetIsFoundByNameAndAddressToo() {
        jdbc.sql("update recipient set search_tokens = null where id = ?")
                .param(ann.id().value())
                .update();

        assertThat(recipients.findByPerson(name, ann.addressLine()))
                .singleElement()
                .satisfies(this::isAnn);
    }

    @Test
    void whoeverIsErasedIsFoundNoMoreAndTheirOrdersStay() {
        String stamp = orders.stamp(depot.id(), SomeOrders.DAY);
        assertThat(recipients.erase(Set.of(ann.id(), RecipientId.random()))).containsExactly(ann.id());

        assertThat(recipients.findByReference("A-" + depot.id())).isEmpty();
        assertThat(recipients.findByPerson(name, ann.addressLine())).isEmpty();
        assertThat(orders.list(depot.id(), SomeOrders.DAY)).hasSize(3).contains(other);
        assertThat(orders.find(first.id())
                        .orElseThrow()
                        .visits()
                        .getFirst()
                        .recipient()
                        .name())
                .isEqualTo(OrderReader.ERASED);
        assertThat(orders.stamp(depot.id(), SomeOrders.DAY))
                .as("days that are remembered are read again")
                .isNotEqualTo(stamp);
        assertThat(recipients.erase(Set.of(ann.id()))).isEmpty();
    }

    @Test
    void nothingOpensWhatIsLeftOfThem() {
        recipients.erase(Set.of(ann.id()));

        assertThat(jdbc.sql(
                                "select count(*) from recipient where id = ? and num_nonnulls(wrapped_key, blind_index, address_index) = 0")
                        .param(ann.id().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        OrderEntry again = SomeOrders.delivery(depot.id(), "D-" + depot.id(), ann);
        assertThatThrownBy(() -> orders.insert(List.of(again))).hasMessageContaining("is erased");
    }

    @Test
    void thePersonMayComeAgainAsSomebodyNew() {
        recipients.erase(Set.of(ann.id()));
        Recipient fresh =
                new Recipient(RecipientId.random(), name, ann.phone(), ann.email(), ann.addressLine(), ann.notes());

        assertThat(orders.recognize(List.of(fresh))).containsExactly(fresh);
    }

    @Test
    void whoHasNoOrderOfTheDayOrLaterIsIdle() {
        jdbc.sql("update orders set day = '1999-12-31' where id = any(?::uuid[])")
                .param("{" + first.id() + "," + second.id() + "}")
                .update();

        assertThat(recipients.listIdle(LocalDate.of(2000, 1, 1), 1_000))
                .contains(ann.id())
                .doesNotContain(bea.id());
        assertThat(recipients.listIdle(LocalDate.of(1999, 12, 31), 1_000)).doesNotContain(ann.id());
        recipients.erase(Set.of(ann.id()));
        assertThat(recipients.listIdle(LocalDate.of(2000, 1, 1), 1_000)).doesNotContain(ann.id());
    }

    @Test
    void whoWasNamedBeforeAnOrderWasChangedIsFoundAndKeptLikeOthers() {
        jdbc.sql("""
                        insert into order_change
                            (order_id, version, change_id, caller_id, caller_name, action, fields, content)
                        values (?, 2, gen_random_uuid(), gen_random_uuid(), 'dora', 'EDITED', '[]', 2)
                        """).param(first.id().value()).update();
        jdbc.sql("""
                        insert into order_former_visit
                        select order_id, 2, position, recipient_id, kind, windows, service_millis,
                            name, phone, email, address_line, notes, place, chosen_at
                        from order_visit where order_id = ?
                        """).param(first.id().value()).update();
        jdbc.sql("delete from order_visit where recipient_id = ?")
                .param(ann.id().value())
                .update();

        assertThat(recipients.findByReference("A-" + depot.id()))
                .singleElement()
                .satisfies(found -> assertThat(found.recipient()).isEqualTo(ann));
        assertThat(recipients.listIdle(SomeOrders.DAY, 10_000)).doesNotContain(ann.id());
        assertThat(recipients.listIdle(SomeOrders.DAY.plusDays(1), 10_000)).contains(ann.id());
    }

    @Test
    void howLongPeopleAreKeptIsKept() {
        recipients.setRetentionDays(OptionalInt.of(30));
        recipients.setRetentionDays(OptionalInt.of(60));
        assertThat(recipients.retentionDays()).hasValue(60);

        recipients.setRetentionDays(OptionalInt.empty());
        assertThat(recipients.retentionDays()).isEmpty();
    }

    private void setName(byte[] sealed) {
        jdbc.sql("update order_visit set name = ? where order_id = ?")
                .params(sealed, other.id().value())
                .update();
    }

    private void isAnn(KnownRecipient found) {
        assertThat(found.recipient()).isEqualTo(ann);
        assertThat(found.orders())
                .extracting(KnownRecipient.Mention::reference)
                .containsExactly("A-" + depot.id(), "B-" + depot.id());
        assertThat(found.countFrom(SomeOrders.DAY)).isEqualTo(2);
        assertThat(found.countFrom(SomeOrders.DAY.plusDays(1))).isZero();
    }
}
