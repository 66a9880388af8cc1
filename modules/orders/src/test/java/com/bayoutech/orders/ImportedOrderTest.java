package com.bayoutech.orders;

import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.domain.Load;
import com.bayoutech.domain.Place;
import com.bayoutech.domain.Priority;
import com.bayoutech.domain.Recipient;
import com.bayoutech.domain.Skill;
import com.bayoutech.domain.TimeWindow;
import com.bayoutech.domain.VisitKind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImportedOrderTest {
    private final ImportFixture fixture = new ImportFixture();

    @Test
    void everyColumnOfARowComesIntoTheOrder() {
        ImportReport report = fixture.send("""
                reference,kind,shipment,recipient,phone,email,address,latitude,longitude,earliest,latest,service_minutes,load,skills,priority,notes
                A-1,Pickup,,Ada King,+1 504 555 0100,ada@example.org,"1 Canal Street, New Orleans",29.9511,-90.0715,2026-11-24T08:00,2026-11-24 10:30,7,3;40,Tail Lift;cold,80,"Ring twice.
                Dog."
                """);

        assertThat(report).isEqualTo(new ImportReport(1, 0, 0, 0, List.of(), List.of()));
        OrderEntry order = fixture.order("A-1");
        assertThat(order.depot()).isEqualTo(ImportFixture.NEW_ORLEANS.id());
        assertThat(order.day()).isEqualTo("2026-11-24");
        assertThat(order.load()).isEqualTo(Load.of(3, 40));
        assertThat(order.skills()).containsExactlyInAnyOrder(new Skill("tail lift"), new Skill("cold"));
        assertThat(order.priority()).isEqualTo(new Priority(80));
        VisitEntry visit = order.visits().getFirst();
        assertThat(visit.kind()).isEqualTo(VisitKind.PICKUP);
        assertThat(visit.place()).contains(new Place(29.9511, -90.0715));
        assertThat(visit.service()).isEqualTo(Duration.ofMinutes(7));
        assertThat(visit.windows())
                .containsExactly(
                        new TimeWindow(Instant.parse("2026-11-24T14:00:00Z"), Instant.parse("2026-11-24T16:30:00Z")));
        assertThat(visit.recipient())
                .isEqualTo(new Recipient(
                        visit.recipient().id(),
                        "Ada King",
                        "+1 504 555 0100",
                        "ada@example.org",
                        "1 Canal Street, New Orleans",
                        "Ring twice.\nDog."));
    }

    @Test
    void whatARowLeavesOutHasItsUsualValue() {
        fixture.sendRow();

        OrderEntry order = fixture.order("A-1");
        assertThat(order.day()).isEqualTo(ImportFixture.MONDAY);
        assertThat(order.load()).isEqualTo(Load.NONE);
        assertThat(order.skills()).isEmpty();
        assertThat(order.priority()).isEqualTo(Priority.NORMAL);
        assertThat(order.visits().getFirst().windows()).isEmpty();
        assertThat(order.visits().getFirst().service()).isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void rowsOfASpreadsheetThatHaveOnlySeparatorsAreSkipped() {
        ImportReport report = fixture.send("reference,kind,recipient,latitude,longitude\n,,,,\nA-1,delivery,Ada,"
                + ImportFixture.HERE + "\n\n , ,,,\n");

        assertThat(report.imported()).isEqualTo(1);
        assertThat(report.errors()).isEmpty();
    }

    @Test
    void anAddressIsEnoughWhereNobodyKnowsTheName() {
        assertThat(fixture.sendRow("recipient=", "address=1 Canal Street").imported())
                .isEqualTo(1);
        assertThat(ImportFixture.problems(fixture.sendRow("recipient=", "address=")))
                .containsExactly("2 recipient is missing, and so is the address");
    }

    @Test
    void oneErrorDoesNotHideTheOthersOfItsRow() {
        ImportReport report = fixture.sendRow(
                "reference=",
                "kind=drop",
                "latitude=north",
                "longitude=",
                "earliest=noon",
                "latest=25:00",
                "service_minutes=-1",
                "load=3.5",
                "priority=101",
                "phone=none",
                "email=ada");

        assertThat(report.imported()).isZero();
        assertThat(report.rejectedRows()).isEqualTo(1);
        assertThat(ImportFixture.problems(report))
                .containsExactlyInAnyOrder(
                        "2 reference is missing",
                        "2 kind is not a kind of visit",
                        "2 longitude is empty: the row needs latitude and longitude",
                        "2 earliest cannot be read",
                        "2 latest cannot be read",
                        "2 service_minutes is out of range",
                        "2 load cannot be read",
                        "2 priority is out of range",
                        "2 phone is not a phone number",
                        "2 email is not an email address");
        assertThat(report.errors())
                .allSatisfy(error -> assertThat(error.remedy()).isNotBlank());
    }

    @Test
    void goodRowsGoInBesideBadOnes() {
        ImportReport report = fixture.send("""
                reference,kind,recipient,latitude,longitude
                A-1,delivery,Ada,29.9511,-90.0715
                A-2,delivery,Ben,,
                A-3,delivery,Cleo,29.9611,-90.0815
                """);

        assertThat(report.imported()).isEqualTo(2);
        assertThat(report.rejectedRows()).isEqualTo(1);
        assertThat(ImportFixture.problems(report)).containsExactly("3 latitude is empty, and so is the address");
        assertThat(fixture.database.orders).containsOnlyKeys("A-1", "A-3");
    }

    @Test
    void aTextWithTheSeparatorThatIsNotQuotedIsToldFromAShiftedRow() {
        ImportReport report = fixture.send("""
                reference,kind,latitude,longitude,address
                A-1,delivery,29.9511,-90.0715,1 Canal Street, New Orleans
                """);

        assertThat(ImportFixture.problems(report)).containsExactly("2 has 6 cells, but the header has 5");
        assertThat(report.errors().getFirst().remedy()).contains("quotation marks");
    }
}
