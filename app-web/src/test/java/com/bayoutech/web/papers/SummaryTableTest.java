package com.bayoutech.web.papers;

import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.domain.Capacity;
import com.bayoutech.domain.Depot;
import com.bayoutech.domain.DepotId;
import com.bayoutech.domain.Load;
import com.bayoutech.domain.Place;
import com.bayoutech.domain.RevisionId;
import com.bayoutech.domain.ShiftId;
import com.bayoutech.planning.DaySummary;
import com.bayoutech.planning.RouteSummary;
import com.bayoutech.routing.Costs;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SummaryTableTest {
    private final SummaryTable table =
            new SummaryTable(day(route("Van 10", 12), route("Van 2", 30), route("Van 1", 7)));

    @Test
    void routesStandAsPeopleCountThem() {
        assertThat(names()).containsExactly("Van 1", "Van 2", "Van 10");
        assertThat(sorted()).startsWith("ascending", "none");
    }

    @Test
    void theHeadOfAColumnSortsByItAndTurnsItAround() {
        press("Stops");
        assertThat(names()).containsExactly("Van 1", "Van 10", "Van 2");
        assertThat(sorted()).startsWith("none", "ascending");
        press("Stops");
        assertThat(names()).containsExactly("Van 2", "Van 10", "Van 1");
        assertThat(sorted()).startsWith("none", "descending");
    }

    private void press(String head) {
        NativeButton pressed = heads().map(
                        cell -> (NativeButton) cell.getChildren().findFirst().orElseThrow())
                .filter(button -> button.getText().equals(head))
                .findFirst()
                .orElseThrow();
        ComponentUtil.fireEvent(pressed, new ClickEvent<>(pressed));
    }

    private List<String> names() {
        return table.getBody().getRows().stream()
                .map(row -> row.getHeaderCells().getFirst().getText())
                .toList();
    }

    private List<String> sorted() {
        return heads().map(cell -> cell.getElement().getAttribute("aria-sort")).toList();
    }

    private Stream<NativeTableHeaderCell> heads() {
        return table.getHead().getRows().getFirst().getHeaderCells().stream();
    }

    private static RouteSummary route(String vehicle, int stops) {
        return new RouteSummary(
                new ShiftId(UUID.randomUUID()),
                0,
                vehicle,
                Optional.empty(),
                stops,
                stops * 1_000L,
                Duration.ofMinutes(stops),
                Duration.ZERO,
                Duration.ZERO,
                new RouteSummary.Windows(0, 0, stops),
                Capacity.of(60),
                Load.of(stops));
    }

    private static DaySummary day(RouteSummary... routes) {
        return new DaySummary(
                new Depot(DepotId.random(), "Riverside", new Place(29.96, -90.08), ZoneId.of("America/Chicago")),
                LocalDate.of(2026, 11, 23),
                RevisionId.random(),
                1,
                "ada",
                Instant.EPOCH,
                false,
                new Costs(0, 0, 0, 0, 0),
                0,
                List.of(routes));
    }
}
