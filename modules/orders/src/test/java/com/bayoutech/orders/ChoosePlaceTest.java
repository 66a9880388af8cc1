package com.bayoutech.orders;

import static com.bayoutech.orders.ImportFixture.DISPATCHER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.bayoutech.domain.OrderId;
import com.bayoutech.domain.Place;
import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.Event;
import com.bayoutech.foundation.NotPermittedException;
import com.bayoutech.foundation.Permission;
import com.bayoutech.foundation.RefusedException;
import com.bayoutech.streets.Streets.State;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChoosePlaceTest {
    private static final Place HERE = new Place(29.921, -90.115);
    private static final Place THERE = new Place(30.01, -90.2);
    private static final Caller READER = Caller.system("reader", Permission.ORDERS_READ);

    private final ImportFixture fixture = new ImportFixture();
    private final FakeDatabase database = fixture.database;
    private final OrderDesk orders = fixture.desk();
    private final AddressService addresses = new AddressService(fixture.streets);

    @BeforeEach
    void anOrderThatWaits() {
        fixture.streets.confuse("12 Magazine", HERE, THERE);
        fixture.send("reference,kind,address\nA-1,delivery,12 Magazine\n");
        database.entries.clear();
        database.events.clear();
    }

    @Test
    void theTrailNamesTheOrderAndNothingElse() {
        orders.choosePlace(DISPATCHER, id(), 0, 1, HERE);

        assertThat(database.entries).singleElement().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo("orders.placed");
            assertThat(entry.facts())
                    .containsOnlyKeys("visit", "fields", "orders", "ids")
                    .containsEntry("ids", id().toString());
        });
        assertThat(database.events).extracting(Event::type).containsExactly("OrdersChanged");
    }

    @Test
    void whoHasSeenAnotherVersionChoosesNothing() {
        orders.choosePlace(DISPATCHER, id(), 0, 1, HERE);

        assertThatThrownBy(() -> orders.choosePlace(DISPATCHER, id(), 0, 1, THERE))
                .isInstanceOf(RefusedException.class)
                .hasMessage(
                        "The order (A-1) has changed since you looked at it. Look at it again; nothing of yours is stored.");

        assertThat(fixture.order("A-1").visits().getFirst().place()).contains(HERE);
        assertThat(database.entries).hasSize(1);
    }

    @Test
    void anOrderOrVisitThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> orders.choosePlace(DISPATCHER, OrderId.random(), 0, 1, HERE))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> orders.choosePlace(DISPATCHER, id(), 1, 1, HERE))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> orders.choosePlace(DISPATCHER, id(), -1, 1, HERE))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void whoMayOnlyReadChoosesAndLooksUpNothing() {
        assertThatThrownBy(() -> orders.choosePlace(READER, id(), 0, 1, HERE))
                .isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> addresses.lookUp(READER, "12 Magazine")).isInstanceOf(NotPermittedException.class);
    }

    @Test
    void theCandidatesAreLookedUpAnew() {
        assertThat(addresses.lookUp(DISPATCHER, "12 Magazine"))
                .isInstanceOfSatisfying(
                        AddressService.Answer.Candidates.class,
                        found -> assertThat(found.addresses())
                                .extracting("place")
                                .containsExactly(HERE, THERE));
    }

    @Test
    void whatIsNowhereAsItIsWrittenIsOnlySuggestedWithTheReason() {
        fixture.streets.suggest("9 Nowhere", HERE);
        assertThat(addresses.lookUp(DISPATCHER, "9 Nowhere"))
                .isInstanceOfSatisfying(AddressService.Answer.Suggestions.class, near -> {
                    assertThat(near.reason()).isEqualTo("There is no such street");
                    assertThat(near.addresses()).extracting("place").containsExactly(HERE);
                });
    }

    @Test
    void whereThereIsNoneTheReasonIsTold() {
        assertThat(addresses.lookUp(DISPATCHER, "9 Nowhere Lane"))
                .isEqualTo(new AddressService.Answer.None("There is no such street"));
        fixture.streets.become(new State.Preparing("reading", 0.5));
        assertThat(addresses.lookUp(DISPATCHER, "12 Magazine"))
                .isEqualTo(new AddressService.Answer.None("The streets are being prepared."));
    }

    private OrderId id() {
        return fixture.order("A-1").id();
    }
}
