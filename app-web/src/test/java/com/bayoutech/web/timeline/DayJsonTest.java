package com.bayoutech.web.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class DayJsonTest {
    private static final ZoneId NEW_ORLEANS = ZoneId.of("America/Chicago");
    private static final LocalDate PLAIN = LocalDate.of(2026, 11, 23);
    private static final DayRow VAN_1 = row("van-1", "Van 1");
    private static final DayRow VAN_2 = row("van-2", "Van 2");

    @Test
    void afterAChangeOnlyTheRowsThatChangedTravel() {
        DayRow loaded = row("van-2", "Van 2 with more");
        ObjectNode change = DayJson.change(day(PLAIN, VAN_1, loaded), List.of(VAN_1, VAN_2), true);
        assertThat(change.path("order").toString()).isEqualTo("[\"van-1\",\"van-2\"]");
        assertThat(change.path("rows"))
                .singleElement()
                .satisfies(row -> assertThat(row.path("name").asString()).isEqualTo("Van 2 with more"));
        assertThat(change.has("offsets")).isFalse();
    }

    @Test
    void anotherDayTravelsAsAWhole() {
        ObjectNode change = DayJson.change(day(PLAIN, VAN_1, VAN_2), List.of(VAN_1, VAN_2), false);
        assertThat(change.path("rows")).hasSize(2);
        assertThat(change.path("base").asLong())
                .isEqualTo(Instant.parse("2026-11-23T06:00:00Z").getEpochSecond());
        assertThat(change.path("offsets").toString()).isEqualTo("[0,-21600]");
    }

    @Test
    void aDayWithAClockChangeSaysWhenAndHowMuch() {
        LocalDate autumn = LocalDate.of(2026, 11, 1);
        ObjectNode change = DayJson.change(day(autumn, VAN_1), List.of(), false);
        assertThat(change.path("offsets").toString()).isEqualTo("[0,-18000,7200,-21600]");
    }

    @Test
    void twoRowsOfOneShiftAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> day(PLAIN, VAN_1, VAN_1))
                .withMessageContaining("van-1");
    }

    private static DayContent day(LocalDate day, DayRow... rows) {
        return new DayContent(day, NEW_ORLEANS, true, List.of(rows));
    }

    private static DayRow row(String id, String name) {
        return new DayRow(
                id,
                name,
                0,
                Instant.parse("2026-11-23T14:00:00Z"),
                Instant.parse("2026-11-23T23:00:00Z"),
                List.of(),
                Optional.empty(),
                "",
                0,
                false,
                List.of());
    }
}
