package com.bayoutech.web.fleet;

import com.bayoutech.domain.Depot;
import com.bayoutech.domain.DepotId;
import com.bayoutech.fleet.FileEntry;
import com.bayoutech.fleet.FleetPreview;
import com.bayoutech.web.ui.Amounts;
import com.bayoutech.web.ui.Pill;
import com.bayoutech.web.ui.RejectedRows;
import com.bayoutech.web.ui.Texts;
import com.bayoutech.web.ui.Totals;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What a file brings to the fleet, thing by thing, and which of its rows stay out. */
final class FleetPreviewPanel extends Div {
    static final String FATE = "fate";
    static final String DIFFERENCES = "differences";

    private static final int ROWS_WITHOUT_SCROLLING = 4;

    /** What becomes of something; in the order in which people look at it. */
    private enum Fate {
        CHANGED(Texts.key("fleet.preview.changed"), Pill.Tone.ACTIVE),
        NEW(Texts.key("fleet.preview.new"), Pill.Tone.GOOD),
        UNCHANGED(Texts.key("fleet.preview.unchanged"), Pill.Tone.NEUTRAL);

        private final String word;
        private final Pill.Tone tone;

        Fate(String word, Pill.Tone tone) {
            this.word = word;
            this.tone = tone;
        }

        private static Fate of(FileEntry<?> entry) {
            if (entry.isNew()) {
                return NEW;
            }
            return entry.isUnchanged() ? UNCHANGED : CHANGED;
        }
    }

    /** A line of the grid; its words are found when it is looked at, since a file may have thousands. */
    private record Line(Fate fate, String name, String depot, Supplier<List<String>> differences) {}

    /** @param news whether it is stored, or what else is to be known */
    FleetPreviewPanel(FleetPreview preview, Paragraph news) {
        addClassName("bayou-import-report");
        List<Line> lines = lines(preview);
        Map<Fate, Long> counts = lines.stream().collect(Collectors.groupingBy(Line::fate, Collectors.counting()));
        Totals totals = new Totals();
        for (Fate fate : Fate.values()) {
            long count = counts.getOrDefault(fate, 0L);
            totals.show(Texts.of(fate.word), Amounts.number(count), count == 0 ? Pill.Tone.NEUTRAL : fate.tone);
        }
        int rejected = preview.rejectedRows();
        totals.show(
                Texts.of("fleet.preview.rejected"),
                Amounts.number(rejected),
                rejected == 0 ? Pill.Tone.NEUTRAL : Pill.Tone.ATTENTION);
        add(totals, news);
        if (!lines.isEmpty()) {
            add(grid(lines, preview.depots().size() > 1));
        }
        if (rejected > 0) {
            add(
                    new H3(Texts.of("fleet.preview.errors")),
                    new Paragraph(advice(preview)),
                    new RejectedRows(preview.errors()));
        }
    }

    private static List<Line> lines(FleetPreview preview) {
        Map<DepotId, String> depots =
                preview.depots().stream().map(FileEntry::after).collect(Collectors.toMap(Depot::id, Depot::name));
        List<Line> lines = new ArrayList<>();
        preview.depots().stream()
                .filter(entry -> !entry.isUnchanged())
                .forEach(entry -> lines.add(new Line(
                        Fate.of(entry),
                        Texts.of("fleet.preview.depot", entry.after().name()),
                        entry.after().name(),
                        () -> FleetDifference.ofDepot(entry))));
        preview.vehicles()
                .forEach(entry -> lines.add(new Line(
                        Fate.of(entry),
                        entry.after().vehicle().name(),
                        depots.getOrDefault(entry.after().vehicle().depot(), ""),
                        () -> FleetDifference.ofVehicle(entry))));
        preview.drivers()
                .forEach(entry -> lines.add(new Line(
                        Fate.of(entry),
                        entry.after().name(),
                        depots.getOrDefault(entry.after().depot(), ""),
                        () -> FleetDifference.ofDriver(entry, preview.vehicleNames()))));
        lines.sort(Comparator.comparing(Line::fate));
        return lines;
    }

    private static Grid<Line> grid(List<Line> lines, boolean severalDepots) {
        Grid<Line> grid = new Grid<>();
        grid.addClassName("bayou-import-entries");
        grid.addComponentColumn(line -> new Pill(Texts.of(line.fate().word), line.fate().tone))
                .setKey(FATE)
                .setHeader(Texts.of("fleet.preview.fate"))
                .setWidth("8rem")
                .setFlexGrow(0);
        grid.addColumn(Line::name)
                .setHeader(Texts.of("fleet.preview.name"))
                .setWidth("10rem")
                .setFlexGrow(0);
        if (severalDepots) {
            grid.addColumn(Line::depot)
                    .setHeader(Texts.of("fleet.depot"))
                    .setWidth("9rem")
                    .setFlexGrow(0);
        }
        grid.addComponentColumn(FleetPreviewPanel::differences)
                .setKey(DIFFERENCES)
                .setHeader(Texts.of("fleet.preview.differences"))
                .setFlexGrow(1);
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT, GridVariant.LUMO_COMPACT);
        grid.setItems(lines);
        if (lines.size() <= ROWS_WITHOUT_SCROLLING) {
            grid.setAllRowsVisible(true);
        } else {
            grid.setHeight("min(320px, 40vh)");
        }
        return grid;
    }

    private static Div differences(Line line) {
        List<String> differences = line.differences().get();
        if (line.fate() == Fate.NEW) {
            return new Div(String.join(" · ", differences));
        }
        Div all = new Div();
        differences.forEach(difference -> all.add(new Div(difference)));
        return all;
    }

    private static String advice(FleetPreview preview) {
        long listed = preview.errors().stream()
                .mapToLong(error -> error.line())
                .distinct()
                .count();
        return listed < preview.rejectedRows()
                ? Texts.of("ui.import.mend-first", listed, preview.rejectedRows())
                : Texts.of("ui.import.mend");
    }
}
