package com.bayoutech.orders;

import static com.bayoutech.orders.ImportFixture.HERE;
import static com.bayoutech.orders.ImportFixture.problems;
import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.domain.Load;
import com.bayoutech.domain.Priority;
import com.bayoutech.domain.Skill;
import com.bayoutech.domain.VisitKind;
import org.junit.jupiter.api.Test;

class ImportShipmentsTest {
    private static final String HEADER =
            "shipment,kind,recipient,reference,earliest,latest,load,skills,priority,latitude,longitude\n";

    private final ImportFixture fixture = new ImportFixture();

    @Test
    void aPickupAndADeliveryOfOneShipmentAreOneOrder() {
        ImportReport report = send("S-1,delivery,Ben,,,,3,cold,70,", "S-1,pickup,Ada,,,,3,tail lift,20,");

        assertThat(report.imported()).isEqualTo(1);
        OrderEntry order = fixture.order("S-1");
        assertThat(order.visits())
                .extracting(visit -> visit.kind())
                .containsExactly(VisitKind.PICKUP, VisitKind.DELIVERY);
        assertThat(order.visits()).extracting(visit -> visit.recipient().name()).containsExactly("Ada", "Ben");
        assertThat(order.load()).isEqualTo(Load.of(3));
        assertThat(order.skills()).containsExactlyInAnyOrder(new Skill("cold"), new Skill("tail lift"));
        assertThat(order.priority()).isEqualTo(new Priority(70));
    }

    @Test
    void theRowsOfAShipmentMayBeFarApart() {
        StringBuilder file = new StringBuilder(HEADER)
                .append("S-1,pickup,Ada,,,,3,,,")
                .append(HERE)
                .append('\n');
        for (int row = 0; row < 3 * ImportSession.BATCH_ROWS; row++) {
            file.append(",delivery,Ben,R-")
                    .append(row)
                    .append(",,,1,,,")
                    .append(HERE)
                    .append('\n');
        }
        file.append("S-1,delivery,Cleo,,,,3,,,").append(HERE).append('\n');

        assertThat(fixture.send(file.toString()).imported()).isEqualTo(3 * ImportSession.BATCH_ROWS + 1);
        assertThat(fixture.order("S-1").visits()).hasSize(2);
    }

    @Test
    void aShipmentTakesOverWhatOnlyOneRowSays() {
        send("S-1,pickup,Ada,,2026-11-25T08:00,2026-11-25T09:00,,,,", "S-1,delivery,Ben,,,,4,,90,");

        OrderEntry order = fixture.order("S-1");
        assertThat(order.day()).isEqualTo("2026-11-25");
        assertThat(order.load()).isEqualTo(Load.of(4));
        assertThat(order.priority()).isEqualTo(new Priority(90));
        assertThat(order.visits().get(1).windows()).isEmpty();
    }

    @Test
    void halfAShipmentIsRejected() {
        ImportReport report = send("S-1,pickup,Ada,,,,3,,,", "S-2,delivery,Ben,,,,3,,,");

        assertThat(fixture.database.orders).isEmpty();
        assertThat(report.rejectedRows()).isEqualTo(2);
        assertThat(problems(report))
                .containsExactly(
                        "2 shipment has no delivery row in this file", "3 shipment has no pickup row in this file");
    }

    @Test
    void twoPickupsNameEachOther() {
        ImportReport report = send("S-1,pickup,Ada,,,,3,,,", "S-1,pickup,Ben,,,,3,,,");

        assertThat(problems(report))
                .containsExactly(
                        "2 kind is also the kind of line 3, which has the same shipment",
                        "3 kind is also the kind of line 2, which has the same shipment");
    }

    @Test
    void otherLoadsNameEachOther() {
        ImportReport report = send("S-1,pickup,Ada,,,,3;40,,,", "S-1,delivery,Ben,,,,4,,,");

        assertThat(report.rejectedRows()).isEqualTo(2);
        assertThat(problems(report))
                .containsExactly(
                        "2 load is not the load of line 3, its other half",
                        "3 load is not the load of line 2, its other half");
        assertThat(report.errors()).extracting(error -> error.value()).containsExactly("3;40", "4");
    }

    @Test
    void theOtherHalfOfABadRowStaysOutWhicheverComesFirst() {
        ImportReport report = send(
                "S-1,pickup,Ada,,,,x,,,",
                "S-1,delivery,Ben,,,,3,,,",
                "S-2,pickup,Ada,,,,3,,,",
                "S-2,delivery,Ben,,,,x,,,");

        assertThat(fixture.database.orders).isEmpty();
        assertThat(report.rejectedRows()).isEqualTo(4);
        assertThat(problems(report))
                .containsExactly(
                        "2 load cannot be read",
                        "3 shipment belongs with line 2, which is rejected",
                        "4 shipment belongs with line 5, which is rejected",
                        "5 load cannot be read");
    }

    @Test
    void aDeliveryBeforeItsPickupIsRejected() {
        ImportReport report = send("S-1,pickup,Ada,,10:00,11:00,3,,,", "S-1,delivery,Ben,,08:00,09:00,3,,,");

        assertThat(problems(report))
                .containsExactly(
                        "2 earliest does not go with the times of line 3, its other half",
                        "3 earliest does not go with the times of line 2, its other half");
    }

    @Test
    void aDeliveryInTheNightAfterItsPickupIsOfThePickupsDay() {
        send(
                "S-1,pickup,Ada,,2026-11-23T22:00,2026-11-23T23:00,3,,,",
                "S-1,delivery,Ben,,2026-11-24T01:00,2026-11-24T02:00,3,,,");

        assertThat(fixture.order("S-1").day()).isEqualTo("2026-11-23");
    }

    @Test
    void aShipmentWithTheReferenceOfAnOrderIsRejectedWithBothRows() {
        ImportReport report = send(",delivery,Cleo,S-1,,,3,,,", "S-1,pickup,Ada,,,,3,,,", "S-1,delivery,Ben,,,,3,,,");

        assertThat(report.imported()).isEqualTo(1);
        assertThat(report.rejectedRows()).isEqualTo(2);
        assertThat(report.errors()).extracting(error -> error.line()).containsExactly(3L, 4L);
        assertThat(report.errors())
                .allSatisfy(error -> assertThat(error.problem()).contains("line 2"));
    }

    @Test
    void theSamePairTwiceIsOneOrder() {
        ImportReport report = send(
                "S-1,pickup,Ada,,,,3,,,",
                "S-1,delivery,Ben,,,,3,,,",
                "S-1,pickup,Ada,,,,3,,,",
                "S-1,delivery,Ben,,,,3,,,");

        assertThat(report.imported()).isEqualTo(1);
        assertThat(report.unchanged()).isEqualTo(1);
        assertThat(report.errors()).isEmpty();
    }

    private ImportReport send(String... rows) {
        StringBuilder file = new StringBuilder(HEADER);
        for (String row : rows) {
            file.append(row).append(HERE).append('\n');
        }
        return fixture.send(file.toString());
    }
}
