package com.bayoutech.orders;

import static com.bayoutech.orders.ImportFixture.MONDAY;
import static com.bayoutech.orders.ImportFixture.NEW_ORLEANS;
import static com.bayoutech.orders.ImportFixture.problems;
import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.domain.Depot;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImportTimesTest {
    /** On these days the clock in New Orleans jumps from 02:00 to 03:00, and goes back from 02:00 to 01:00. */
    private static final LocalDate JUMP = LocalDate.of(2027, 3, 14);

    private static final LocalDate TWICE = LocalDate.of(2027, 11, 7);
    private static final Depot AUCKLAND = ImportFixture.depot("Auckland", -36.85, 174.76, "Pacific/Auckland");

    private final ImportFixture fixture = new ImportFixture();

    @Test
    void aTimeAloneIsOnTheDayThatWasAskedFor() {
        assertThat(window("08:00", "9:30")).isEqualTo("2026-11-23T14:00:00Z 2026-11-23T15:30:00Z 2026-11-23");
    }

    @Test
    void aLocalTimeIsReadInTheZoneOfTheDepot() {
        assertThat(window("2026-11-24T08:00", "2026-11-24 09:30:15"))
                .isEqualTo("2026-11-24T14:00:00Z 2026-11-24T15:30:15Z 2026-11-24");
    }

    @Test
    void anOffsetCountsMoreThanTheZone() {
        assertThat(window("2026-11-24T08:00-05:00", "2026-11-24T15:00Z"))
                .isEqualTo("2026-11-24T13:00:00Z 2026-11-24T15:00:00Z 2026-11-24");
    }

    @Test
    void theDayIsTheOneOnTheDepotsWall() {
        fixture.send(
                ImportFixture.row(
                        "latitude=-36.85",
                        "longitude=174.76",
                        "earliest=2026-11-23T20:00Z",
                        "latest=2026-11-23T21:00Z"),
                AUCKLAND,
                MONDAY);
        assertThat(fixture.order("A-1").day()).isEqualTo("2026-11-24");
    }

    @Test
    void withoutAnEndTheWindowEndsWithTheDay() {
        assertThat(window("2026-11-24T08:00", "")).isEqualTo("2026-11-24T14:00:00Z 2026-11-25T05:59:59Z 2026-11-24");
    }

    @Test
    void withoutAStartTheWindowStartsWithTheDay() {
        assertThat(window("", "08:00")).isEqualTo("2026-11-23T06:00:00Z 2026-11-23T14:00:00Z 2026-11-23");
    }

    @Test
    void aWindowMayEndAfterMidnightIfItSaysSo() {
        assertThat(window("2026-11-23T22:00", "2026-11-24T02:00"))
                .isEqualTo("2026-11-24T04:00:00Z 2026-11-24T08:00:00Z 2026-11-23");
        assertThat(refused("22:00", "02:00")).containsExactly("2 latest lies before earliest");
    }

    @Test
    void aWindowOfMoreThanADayIsRefused() {
        assertThat(window("2026-11-23T08:00", "2026-11-24T08:00")).endsWith("2026-11-23");
        assertThat(refused("2026-11-23T08:00", "2026-11-24T08:01"))
                .containsExactly("2 latest is more than a day after earliest");
    }

    @Test
    void onlyOneDateOfTwoIsRefused() {
        assertThat(refused("08:00", "2026-11-23T10:00")).containsExactly("2 latest and earliest: only one has a date");
    }

    @Test
    void anUnlikelyYearIsRefused() {
        assertThat(refused("0026-11-23T08:00", "")).containsExactly("2 earliest is in an unlikely year");
    }

    @Test
    void whatIsNoTimeIsRefusedWithTheFormsThatAre() {
        for (String bad :
                List.of("24:00", "8", "8:60", "11/23/2026 08:00", "2026-02-30T08:00", "08:00-06:00", "8 am")) {
            ImportReport report = fixture.sendRow("earliest=" + bad);
            assertThat(problems(report)).as(bad).containsExactly("2 earliest cannot be read");
            assertThat(report.errors().getFirst().remedy()).contains("2026-11-23T08:00");
        }
    }

    @Test
    void whereTheClockJumpsAWindowIsNeverShortened() {
        assertThat(window("02:30", "02:40", JUMP)).isEqualTo("2027-03-14T08:00:00Z 2027-03-14T08:40:00Z 2027-03-14");
        assertThat(window("02:45", "03:15", JUMP)).isEqualTo("2027-03-14T08:00:00Z 2027-03-14T08:15:00Z 2027-03-14");
        assertThat(window("01:30", "02:10", JUMP)).isEqualTo("2027-03-14T07:30:00Z 2027-03-14T08:10:00Z 2027-03-14");
    }

    @Test
    void whereATimeComesTwiceAWindowHasBoth() {
        assertThat(window("01:30", "01:30", TWICE)).isEqualTo("2027-11-07T06:30:00Z 2027-11-07T07:30:00Z 2027-11-07");
    }

    @Test
    void aDayOfTwentyFiveHoursIsStillADay() {
        assertThat(window("00:00", "", TWICE)).isEqualTo("2027-11-07T05:00:00Z 2027-11-08T05:59:59Z 2027-11-07");
    }

    private String window(String earliest, String latest) {
        return window(earliest, latest, MONDAY);
    }

    private String window(String earliest, String latest, LocalDate day) {
        fixture.database.orders.clear();
        ImportReport report =
                fixture.send(ImportFixture.row("earliest=" + earliest, "latest=" + latest), NEW_ORLEANS, day);
        assertThat(report.errors()).isEmpty();
        return fixture.order("A-1").visits().getFirst().windows().stream()
                .map(window -> window.earliest() + " " + window.latest() + " "
                        + fixture.order("A-1").day())
                .findFirst()
                .orElseThrow();
    }

    private List<String> refused(String earliest, String latest) {
        fixture.database.orders.clear();
        return problems(fixture.sendRow("earliest=" + earliest, "latest=" + latest));
    }
}
