package com.bayoutech.orders;

import static com.bayoutech.orders.ImportFixture.DISPATCHER;
import static com.bayoutech.orders.ImportFixture.MONDAY;
import static com.bayoutech.orders.ImportFixture.NEW_ORLEANS;
import static com.bayoutech.orders.ImportFixture.problems;
import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.domain.Depot;
import com.bayoutech.domain.Place;
import com.bayoutech.streets.Streets.State;
import com.bayoutech.streets.StreetsNotReadyException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ImportAddressesTest {
    private static final Place CANAL = new Place(29.951, -90.071);
    private static final Place MAGAZINE = new Place(29.921, -90.115);
    private static final Place MAGAZINE_TOO = new Place(30.01, -90.2);
    private static final String COLUMNS = "reference,kind,shipment,recipient,address,latitude,longitude\n";

    private final ImportFixture fixture = new ImportFixture();
    private final FakeAddresses streets = fixture.streets;
    private final OrderService orders = new OrderService(fixture.database, fixture.database, fixture.database.news);
    private final OrderDesk desk = fixture.desk();

    @BeforeEach
    void aTown() {
        streets.locate("1 Canal Street", 1, CANAL);
        streets.locate("1 Kanal Stret", 0.4, CANAL);
        streets.confuse("12 Magazine", MAGAZINE, MAGAZINE_TOO);
    }

    @Test
    void anAddressIsLookedUpWhereTheRowHasNoCoordinates() {
        ImportReport report = fixture.send(COLUMNS + "A-1,delivery,,Ada,1 Canal Street,,\n");

        assertThat(report.imported()).isEqualTo(1);
        assertThat(report.waiting()).isZero();
        assertThat(place("A-1")).isEqualTo(CANAL);
    }

    @Test
    void coordinatesThatAreGivenWin() {
        fixture.send(COLUMNS + "A-1,delivery,,Ada,1 Canal Street,29.99,-90.01\n");

        assertThat(place("A-1")).isEqualTo(new Place(29.99, -90.01));
        assertThat(streets.asked).isEmpty();
    }

    @Test
    void anOrderWhoseAddressMayBeInSeveralPlacesGoesInAndWaits() {
        ImportReport report =
                fixture.send(COLUMNS + "A-1,delivery,,Ada,12 Magazine,,\nA-2,delivery,,Ben,1 Canal Street,,\n");

        assertThat(report.imported()).isEqualTo(2);
        assertThat(report.waiting()).isEqualTo(1);
        assertThat(fixture.order("A-1").isWaiting()).isTrue();
        assertThat(orders.listOrders(DISPATCHER, NEW_ORLEANS.id(), MONDAY))
                .extracting("reference")
                .containsExactly("A-2");
        assertThat(orders.listEntries(DISPATCHER, NEW_ORLEANS.id(), MONDAY))
                .extracting(OrderEntry::reference)
                .containsExactly("A-1", "A-2");
        assertThat(fixture.database.entries.getLast().facts()).containsEntry("waiting", "1");
    }

    @Test
    void aGuessIsForSomebodyToConfirm() {
        assertThat(fixture.send(COLUMNS + "A-1,delivery,,Ada,1 Kanal Stret,,\n").waiting())
                .isEqualTo(1);
    }

    @Test
    void anAddressThatIsNowhereComesBackWithTheReason() {
        ImportReport report = fixture.send(COLUMNS + "A-1,delivery,,Ada,9 Nowhere Lane,,\n");

        assertThat(fixture.database.orders).isEmpty();
        assertThat(report.errors()).singleElement().satisfies(error -> {
            assertThat(error.column()).isEqualTo("address");
            assertThat(error.value()).isEqualTo("9 Nowhere Lane");
            assertThat(error.problem()).isEqualTo("cannot be found");
            assertThat(error.remedy())
                    .isEqualTo("There is no such street. Correct the address, or give latitude and longitude.");
        });
        assertThat(fixture.database.entries.getLast().facts()).containsEntry("rejectedRows", "1");
    }

    @Test
    void anAddressInAnotherCountryComesBack() {
        streets.locate("1 Canal Street, Dublin", 1, new Place(53.34, -6.24));
        assertThat(problems(fixture.send(COLUMNS + "A-1,delivery,,Ada,\"1 Canal Street, Dublin\",,\n")))
                .containsExactly("2 address is found more than 1000 km from the depot");
    }

    @Test
    void bothHalvesOfAShipmentStayOutIfOneIsNowhere() {
        ImportReport report =
                fixture.send(COLUMNS + ",delivery,S-1,Ada,1 Canal Street,,\n" + ",pickup,S-1,Ben,9 Nowhere Lane,,\n");

        assertThat(problems(report))
                .containsExactly("2 shipment belongs with line 3, which is rejected", "3 address cannot be found");
        assertThat(report.rejectedRows()).isEqualTo(2);
        assertThat(fixture.database.orders).isEmpty();
    }

    @Test
    void aShipmentWaitsAsAWholeAndEachVisitIsChosenByItself() {
        fixture.send(COLUMNS + ",pickup,S-1,Ada,1 Canal Street,,\n,delivery,S-1,Ben,12 Magazine,,\n");
        OrderEntry waiting = fixture.order("S-1");
        assertThat(waiting.visits()).extracting(VisitEntry::isWaiting).containsExactly(false, true);
        assertThat(waiting.findOrder()).isEmpty();

        desk.choosePlace(DISPATCHER, waiting.id(), 1, 1, MAGAZINE);

        assertThat(fixture.order("S-1").findOrder().orElseThrow().visits())
                .extracting(visit -> visit.visit().place())
                .containsExactly(CANAL, MAGAZINE);
    }

    @Test
    void theSameFileAgainDoesNotUndoAChoice() {
        String file = COLUMNS + "A-1,delivery,,Ada,12 Magazine,,\n";
        fixture.send(file);
        assertThat(fixture.send(file).unchanged()).isEqualTo(1);
        desk.choosePlace(DISPATCHER, fixture.order("A-1").id(), 0, 1, MAGAZINE_TOO);
        streets.asked.clear();

        ImportReport again = fixture.send(file);

        assertThat(again.unchanged()).isEqualTo(1);
        assertThat(again.imported() + again.rejectedRows()).isZero();
        assertThat(place("A-1")).isEqualTo(MAGAZINE_TOO);
        assertThat(streets.asked).isEmpty();
    }

    @Test
    void aChoiceIsRememberedForTheNextOrderToTheAddress() {
        fixture.send(COLUMNS + "A-1,delivery,,Ada,12 Magazine,,\n");
        desk.choosePlace(DISPATCHER, fixture.order("A-1").id(), 0, 1, MAGAZINE_TOO);

        ImportReport next = fixture.send(COLUMNS + "A-2,delivery,,Ben,12 Magazine,,\n");

        assertThat(next.waiting()).isZero();
        assertThat(place("A-2")).isEqualTo(MAGAZINE_TOO);
    }

    @Test
    void aChoiceForOneDepotSaysNothingForAnother() {
        fixture.send(COLUMNS + "A-1,delivery,,Ada,12 Magazine,,\n");
        desk.choosePlace(DISPATCHER, fixture.order("A-1").id(), 0, 1, MAGAZINE_TOO);
        Depot other = ImportFixture.depot("Baton Rouge", 30.45, -91.19, "America/Chicago");

        ImportReport next = fixture.send(COLUMNS + "B-1,delivery,,Ada,12 Magazine,,\n", other, MONDAY);

        assertThat(next.waiting()).isEqualTo(1);
        assertThat(fixture.order("B-1").isWaiting()).isTrue();
    }

    @Test
    void oneAddressIsLookedUpOnceABatch() {
        fixture.send(COLUMNS + "A-1,delivery,,Ada,1 Canal Street,,\nA-2,delivery,,Ben,1 Canal Street,,\n");
        assertThat(streets.asked).containsExactly("1 Canal Street");
    }

    @Test
    void aRowThatComesTwiceInAFileIsOneOrderThatWaits() {
        ImportReport report =
                fixture.send(COLUMNS + "A-1,delivery,,Ada,12 Magazine,,\nA-1,delivery,,Ada,12 Magazine,,\n");
        assertThat(report.imported()).isEqualTo(1);
        assertThat(report.unchanged()).isEqualTo(1);
    }

    @Test
    void otherCoordinatesForAKnownOrderAreOtherContent() {
        fixture.send(COLUMNS + "A-1,delivery,,Ada,1 Canal Street,,\n");
        ImportReport report = fixture.send(COLUMNS + "A-1,delivery,,Ada,1 Canal Street,29.99,-90.01\n");
        assertThat(report.errors())
                .singleElement()
                .satisfies(error -> assertThat(error.problem()).endsWith("in place"));
    }

    @Test
    void whileStreetsAreBeingPreparedRowsWithCoordinatesGoInAndTheOthersAreToldToComeAgain() {
        fixture.send(COLUMNS + "A-0,delivery,,Ada,1 Canal Street,,\n");
        streets.become(new State.Preparing("reading", 0.3));

        ImportReport report = fixture.send(COLUMNS
                + "A-0,delivery,,Ada,1 Canal Street,,\n"
                + "A-1,delivery,,Ada,1 Canal Street,,\n"
                + "A-2,delivery,,Ben,,29.95,-90.07\n");

        assertThat(report.imported()).isEqualTo(1);
        assertThat(report.unchanged()).isEqualTo(1);
        assertThat(problems(report))
                .containsExactly("3 address cannot be looked up yet, since the streets are being prepared");
        assertThat(report.errors().getFirst().remedy()).startsWith("Send the file again in a minute");
    }

    @Test
    void withoutStreetsEverybodyIsToldWhomToAskAndNoFileIsNamed() {
        streets.become(new State.Failed("The extract (a.osm.pbf) is damaged"));
        ImportReport report = fixture.send(COLUMNS + "A-1,delivery,,Ada,1 Canal Street,,\n");
        assertThat(report.errors()).singleElement().satisfies(error -> {
            assertThat(error.problem()).isEqualTo("cannot be looked up");
            assertThat(error.remedy())
                    .isEqualTo(StreetsNotReadyException.NO_STREETS + " Or give latitude and longitude.");
        });
    }

    @Test
    void noAddressIsInTheTrailNorInWhatALogWouldShow() {
        fixture.send(COLUMNS + "A-1,delivery,,Ada,12 Magazine,,\n");
        desk.choosePlace(DISPATCHER, fixture.order("A-1").id(), 0, 1, MAGAZINE);
        ImportReport report = fixture.send(COLUMNS + "A-2,delivery,,Ada,9 Nowhere Lane,,\n");

        assertThat(fixture.database.entries + " " + fixture.database.events + report.errors() + fixture.order("A-1"))
                .doesNotContain("Magazine", "Nowhere", "29.921", "90.115");
    }

    private Place place(String reference) {
        return fixture.order(reference).visits().getFirst().place().orElseThrow();
    }
}
