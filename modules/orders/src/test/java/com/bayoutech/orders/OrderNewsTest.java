package com.bayoutech.orders;

import static com.bayoutech.orders.ImportFixture.DISPATCHER;
import static com.bayoutech.orders.ImportFixture.MONDAY;
import static com.bayoutech.orders.ImportFixture.NEW_ORLEANS;
import static com.bayoutech.orders.ImportFixture.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.bayoutech.domain.Place;
import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.Permission;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever looks at a day hears once that its orders have changed, whatever was done to them. */
class OrderNewsTest {
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);

    private final ImportFixture fixture = new ImportFixture();
    private final FakeDatabase database = fixture.database;
    private final OrderDesk desk = fixture.desk();
    private final OrderRemover remover =
            new OrderRemover(database, database.history, database, database, database, database.news);

    @BeforeEach
    void anOrder() {
        fixture.send(row("reference=A-1"));
        database.news.said.clear();
    }

    @Test
    void anImportIsToldOnceHoweverLargeItIs() {
        fixture.send(ImportFixture.rows(1_200), NEW_ORLEANS, TUESDAY);

        assertSaid(TUESDAY);
    }

    @Test
    void anImportThatDiedIsToldForWhatIsIn() {
        database.failingInsert = 3;

        assertThatThrownBy(() -> fixture.send(ImportFixture.rows(1_200))).isInstanceOf(IllegalStateException.class);

        assertThat(database.orders).hasSizeGreaterThan(1);
        assertSaid(MONDAY);
    }

    @Test
    void anImportThatBringsNothingNewIsNotTold() {
        fixture.send(row("reference=A-1"));

        assertThat(database.news.said).isEmpty();
    }

    @Test
    void anEditIsToldOnItsDayAndAMoveOnBoth() {
        edit(new OrderEdit.Hold());
        assertSaid(MONDAY);

        EditedOrders moved = edit(new OrderEdit.Move(TUESDAY));
        assertSaid(MONDAY, TUESDAY);

        desk.undo(DISPATCHER, NEW_ORLEANS, moved.change().orElseThrow());
        assertSaid(MONDAY, TUESDAY);
    }

    @Test
    void anOrderThatFailedIsStillInTheListOfThatDay() {
        edit(new OrderEdit.Fail(0, FailureReason.NOBODY_THERE));
        assertSaid(MONDAY, TUESDAY);

        edit(new OrderEdit.Hold());
        assertSaid(MONDAY, TUESDAY);
    }

    @Test
    void whatChangesNothingIsNotTold() {
        edit(new OrderEdit.Release());

        assertThat(database.news.said).isEmpty();
    }

    @Test
    void aPlaceThatIsChosenIsTold() {
        desk.choosePlace(DISPATCHER, fixture.order("A-1").id(), 0, 1, new Place(29.96, -90.08));

        assertSaid(MONDAY);
    }

    @Test
    void whatIsEnteredByHandIsTold() {
        OrderEditor editor = new OrderEditor(
                fixture.streets, database, database.history, database, database, database, database.news);
        OrderSheet.Row row = new OrderSheet.Row(Map.of(
                OrderColumn.REFERENCE, "H-1",
                OrderColumn.KIND, "delivery",
                OrderColumn.RECIPIENT, "Ada",
                OrderColumn.LATITUDE, "29.9511",
                OrderColumn.LONGITUDE, "-90.0715"));

        editor.create(DISPATCHER, NEW_ORLEANS, new OrderSheet(TUESDAY, List.of(row)));
        assertSaid(TUESDAY);

        editor.rewrite(DISPATCHER, NEW_ORLEANS, fixture.order("H-1").id(), 1, new OrderSheet(MONDAY, List.of(row)));
        assertSaid(MONDAY, TUESDAY);
    }

    @Test
    void aRemovalIsToldAndThatOfAllOrdersForAnyDay() {
        Caller caller = Caller.system("remover", Permission.ORDERS_REMOVE);
        remover.removeSeen(caller, NEW_ORLEANS, List.of(fixture.order("A-1")));
        assertSaid(MONDAY);

        fixture.send(ImportFixture.rows(3));
        database.news.said.clear();
        remover.removeAllOf(caller, NEW_ORLEANS.id());
        assertThat(database.news.said)
                .singleElement()
                .satisfies(news -> assertThat(news.concerns(TUESDAY)).isTrue());
    }

    private EditedOrders edit(OrderEdit edit) {
        return desk.editSeen(DISPATCHER, NEW_ORLEANS, List.of(fixture.order("A-1")), List.of(edit));
    }

    private void assertSaid(LocalDate... days) {
        assertThat(database.news.said).containsExactly(new OrderNews(NEW_ORLEANS.id(), Set.of(days)));
        database.news.said.clear();
    }
}
