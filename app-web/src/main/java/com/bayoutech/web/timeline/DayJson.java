package com.bayoutech.web.timeline;

import com.bayoutech.domain.TimeWindow;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The day in the form that {@code frontend/plan/day.js} reads: only what changed, and moments as seconds since the day began. */
final class DayJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** Shifts that begin on a day may end on the next but one; the clock may change until then. */
    private static final int DAYS = 3;

    private final Instant base;

    private DayJson(Instant base) {
        this.base = base;
    }

    /** What the browser must learn that knows another content, or none. */
    static ObjectNode change(DayContent content, List<DayRow> known, boolean sameDay) {
        ZonedDateTime start = content.day().atStartOfDay(content.zone());
        DayJson json = new DayJson(start.toInstant());
        ObjectNode change = NODES.objectNode();
        change.put("editable", content.editable());
        if (!sameDay) {
            change.put("base", start.toEpochSecond());
            change.set("offsets", offsets(start));
        }
        Map<String, DayRow> old = new HashMap<>();
        if (sameDay) {
            known.forEach(row -> old.put(row.id(), row));
        }
        ArrayNode order = change.putArray("order");
        ArrayNode rows = change.putArray("rows");
        for (DayRow row : content.rows()) {
            order.add(row.id());
            if (!row.equals(old.get(row.id()))) {
                rows.add(json.row(row));
            }
        }
        return change;
    }

    /** Rows on the clock of a content. */
    static ArrayNode rows(DayContent content, List<DayRow> rows) {
        DayJson json = new DayJson(content.day().atStartOfDay(content.zone()).toInstant());
        ArrayNode nodes = NODES.arrayNode();
        rows.forEach(row -> nodes.add(json.row(row)));
        return nodes;
    }

    /** How far the depot's clock is before UTC, from when on: pairs of seconds since the day began and seconds. */
    private static ArrayNode offsets(ZonedDateTime start) {
        ArrayNode offsets = NODES.arrayNode();
        offsets.add(0).add(start.getOffset().getTotalSeconds());
        Instant end = start.plusDays(DAYS).toInstant();
        ZoneOffsetTransition next = start.getZone().getRules().nextTransition(start.toInstant());
        while (next != null && next.getInstant().isBefore(end)) {
            offsets.add(next.toEpochSecond() - start.toEpochSecond())
                    .add(next.getOffsetAfter().getTotalSeconds());
            next = start.getZone().getRules().nextTransition(next.getInstant());
        }
        return offsets;
    }

    private ObjectNode row(DayRow row) {
        ObjectNode node = NODES.objectNode();
        node.put("id", row.id()).put("name", row.name()).put("color", row.color());
        node.put("start", seconds(row.start())).put("end", seconds(row.end()));
        node.put("load", row.load()).put("utilization", row.utilization()).put("pinned", row.pinned());
        ArrayNode rests = node.putArray("rests");
        row.rests().forEach(rest -> rests.add(rest(rest)));
        row.drive()
                .ifPresent(drive -> node.putObject("drive")
                        .put("departure", seconds(drive.departure()))
                        .put("end", seconds(drive.end()))
                        .put("driver", drive.driver().orElse(""))
                        .put("facts", drive.facts())
                        .put("cents", drive.cents())
                        .put("price", drive.price()));
        ArrayNode stops = node.putArray("stops");
        row.stops().forEach(stop -> stops.add(stop(stop)));
        return node;
    }

    private ArrayNode rest(DayRow.Rest rest) {
        ArrayNode node = NODES.arrayNode();
        node.add(seconds(rest.of().window().earliest()));
        node.add(seconds(rest.of().window().latest()));
        node.add(rest.length().toSeconds());
        rest.from().ifPresentOrElse(from -> node.add(seconds(from)), node::addNull);
        return node;
    }

    private ArrayNode stop(DayStop stop) {
        ArrayNode jobs = NODES.arrayNode();
        stop.jobs().forEach(jobs::add);
        ArrayNode windows = NODES.arrayNode();
        for (TimeWindow window : stop.windows()) {
            windows.add(seconds(window.earliest())).add(seconds(window.latest()));
        }
        return NODES.arrayNode()
                .add(jobs)
                .add(stop.name())
                .add(stop.who())
                .add(stop.where())
                .add(seconds(stop.arrival()))
                .add(seconds(stop.start()))
                .add(seconds(stop.departure()))
                .add(windows)
                .add(stop.late().toSeconds())
                .add(stop.pinned());
    }

    private long seconds(Instant moment) {
        return moment.getEpochSecond() - base.getEpochSecond();
    }
}
