package com.bayoutech.orders;

import static com.bayoutech.orders.ImportFixture.DISPATCHER;
import static com.bayoutech.orders.ImportFixture.MONDAY;
import static com.bayoutech.orders.ImportFixture.NEW_ORLEANS;
import static com.bayoutech.orders.ImportFixture.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.bayoutech.domain.Place;
import com.bayoutech.domain.TimeWindow;
import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.NotPermittedException;
import com.bayoutech.foundation.Permission;
import com.bayoutech.foundation.RefusedException;
import com.bayoutech.foundation.csv.RowError;
import com.bayoutech.orders.OrderEditor.Saved;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OrderEditorTest {
    private static final Place HERE = new Place(29.921, -90.115);
    private static final Place THERE = new Place(30.01, -90.2);

    private final ImportFixture fixture = new ImportFixture();
    private final FakeDatabase database = fixture.database;
    private final OrderEditor editor =
            new OrderEditor(fixture.streets, database, database.history, database, database, database, database.news);

    @Test
    void anOrderIsEnteredByTheRulesOfTheFile() {
        fixture.streets.locate("12 Magazine", 1, HERE);

        Saved saved = create(cells(
                "reference=N-1",
                "recipient=Ada",
                "address=12 Magazine",
                "earliest=08:00",
                "latest=10:00",
                "load=3;40"));

        assertThat(saved)
                .isInstanceOfSatisfying(
                        Saved.Done.class, done -> assertThat(done.change()).isPresent());
        OrderEntry order = fixture.order("N-1");
        assertThat(order.visits().getFirst().place()).contains(HERE);
        assertThat(order.visits().getFirst().service()).isEqualTo(Duration.ofMinutes(5));
        assertThat(database.history.list(order.id()))
                .extracting(OrderChange::action)
                .containsExactly(OrderAction.CREATED);
        assertThat(database.entries).extracting(entry -> entry.action()).containsExactly("orders.created");
    }

    @Test
    void allThatIsWrongComesBackFieldByFieldAndNothingIsStored() {
        Saved saved = create(cells("reference=", "recipient=Ada", "latitude=1", "priority=900"));

        assertThat(errors(saved)).extracting(RowError::column).containsExactly("reference", "longitude", "priority");
        assertThat(database.orders).isEmpty();
    }

    @Test
    void anAddressThatIsNowhereIsNamedAndOneInSeveralPlacesWaits() {
        fixture.streets.confuse("12 Magazine", HERE, THERE);

        assertThat(errors(create(cells("reference=N-1", "address=9 Nowhere"))))
                .singleElement()
                .satisfies(error -> assertThat(error.remedy()).startsWith("There is no such street."));
        create(cells("reference=N-1", "address=12 Magazine"));
        assertThat(fixture.order("N-1").isWaiting()).isTrue();
    }

    @Test
    void aPlaceThatIsGivenWithAnAddressIsRememberedForIt() {
        fixture.streets.confuse("12 Magazine", HERE, THERE);

        create(cells("reference=N-1", "address=12 Magazine", "latitude=30.01", "longitude=-90.2"));
        create(cells("reference=N-2", "address=12 Magazine"));

        assertThat(fixture.order("N-2").visits().getFirst().place()).contains(THERE);
    }

    @Test
    void aShipmentHasTwoVisitsAndOneReference() {
        create(
                cells("reference=S-1", "kind=pickup", "recipient=Ada", "latitude=29.95", "longitude=-90.07"),
                cells("reference=S-1", "kind=delivery", "recipient=Ben", "latitude=29.96", "longitude=-90.08"));

        assertThat(fixture.order("S-1").visits()).hasSize(2);
    }

    @Test
    void aReferenceThatIsTakenIsNotTakenAgain() {
        fixture.send(row());

        assertThat(errors(create(cells("reference=A-1", "recipient=Ada", "latitude=29.95", "longitude=-90.07"))))
                .singleElement()
                .satisfies(error -> assertThat(error.column()).isEqualTo("reference"));
    }

    @Test
    void whatIsLeftAsItWasStaysExactlyAsItWas() {
        fixture.send(row("latitude=29.95112345", "earliest=08:00:30", "latest=10:00"));
        OrderEntry before = fixture.order("A-1");

        Saved saved = rewrite(before, OrderSheet.of(before, NEW_ORLEANS.zone()));

        assertThat(saved).isEqualTo(new Saved.Done(before, Optional.empty()));
        assertThat(fixture.order("A-1")).isEqualTo(before);
    }

    @Test
    void aCorrectedPhoneNumberLeavesEverythingElse() {
        fixture.send(row("phone=+1 504 555 0100", "earliest=08:00"));
        OrderEntry before = fixture.order("A-1");

        rewrite(before, with(before, OrderColumn.PHONE, "+1 504 555 0999"));

        OrderEntry after = fixture.order("A-1");
        assertThat(after.visits().getFirst().recipient().phone()).isEqualTo("+1 504 555 0999");
        assertThat(after.visits().getFirst().windows())
                .isEqualTo(before.visits().getFirst().windows());
        assertThat(after.visits().getFirst().place())
                .isEqualTo(before.visits().getFirst().place());
        assertThat(database.history.list(after.id()).getFirst().fields())
                .containsExactly(new FieldChange("phone", "", ""));
    }

    @Test
    void anotherAddressIsLookedUpThoughTheDegreesOfTheFormerOneStandThere() {
        fixture.send(row("address=1 Canal Street"));
        fixture.streets.locate("12 Magazine", 1, HERE);
        OrderEntry before = fixture.order("A-1");

        rewrite(before, with(before, OrderColumn.ADDRESS, "12 Magazine"));

        assertThat(fixture.order("A-1").visits().getFirst().place()).contains(HERE);
    }

    @Test
    void anotherDayTakesTheTimesAlong() {
        fixture.send(row("earliest=08:00", "latest=10:00"));
        OrderEntry before = fixture.order("A-1");

        rewrite(
                before,
                new OrderSheet(
                        MONDAY.plusDays(1),
                        OrderSheet.of(before, NEW_ORLEANS.zone()).rows()));

        assertThat(fixture.order("A-1").day()).isEqualTo(MONDAY.plusDays(1));
        assertThat(fixture.order("A-1").visits().getFirst().windows())
                .containsExactly(
                        new TimeWindow(Instant.parse("2026-11-24T14:00:00Z"), Instant.parse("2026-11-24T16:00:00Z")));
    }

    @Test
    void whoHasSeenAnotherVersionOverwritesNothing() {
        fixture.send(row());
        OrderEntry before = fixture.order("A-1");
        rewrite(before, with(before, OrderColumn.PRIORITY, "80"));

        assertThatThrownBy(() -> rewrite(before, with(before, OrderColumn.PRIORITY, "10")))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("has changed since you looked at it");
        assertThat(fixture.order("A-1").priority().level()).isEqualTo(80);
    }

    @Test
    void whoMayOnlyImportEntersNothing() {
        Caller importer = Caller.system("importer", Permission.ORDERS_IMPORT);

        assertThatThrownBy(() -> editor.create(importer, NEW_ORLEANS, new OrderSheet(MONDAY, List.of())))
                .isInstanceOf(NotPermittedException.class);
    }

    private Saved create(OrderSheet.Row... rows) {
        return editor.create(DISPATCHER, NEW_ORLEANS, new OrderSheet(MONDAY, List.of(rows)));
    }

    private Saved rewrite(OrderEntry seen, OrderSheet sheet) {
        return editor.rewrite(DISPATCHER, NEW_ORLEANS, seen.id(), seen.life().version(), sheet);
    }

    private static OrderSheet with(OrderEntry order, OrderColumn column, String text) {
        OrderSheet sheet = OrderSheet.of(order, NEW_ORLEANS.zone());
        return new OrderSheet(sheet.day(), List.of(sheet.rows().getFirst().with(column, text)));
    }

    private static List<RowError> errors(Saved saved) {
        return ((Saved.Rejected) saved).errors();
    }

    private static OrderSheet.Row cells(String... cells) {
        Map<OrderColumn, String> texts = new EnumMap<>(OrderColumn.class);
        texts.put(OrderColumn.KIND, "delivery");
        Stream.of(cells)
                .map(cell -> cell.split("=", 2))
                .forEach(pair -> texts.put(OrderColumn.findByKey(pair[0]).orElseThrow(), pair[1]));
        return new OrderSheet.Row(texts);
    }
}
