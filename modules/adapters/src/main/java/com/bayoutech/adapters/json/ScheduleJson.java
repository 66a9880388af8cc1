package com.bayoutech.adapters.json;

import com.bayoutech.domain.JobId;
import com.bayoutech.domain.ShiftId;
import com.bayoutech.domain.VehicleId;
import com.bayoutech.domain.VisitKind;
import com.bayoutech.routing.Costs;
import com.bayoutech.routing.PlannedReload;
import com.bayoutech.routing.PlannedVisit;
import com.bayoutech.routing.Route;
import com.bayoutech.routing.Schedule;
import com.bayoutech.routing.Stop;
import com.bayoutech.routing.Unassigned;
import com.bayoutech.routing.UnassignedReason;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes and reads schedules as JSON, field by field: the names here are kept for ever, whatever the records are called later.
 *
 * <p>Moments and durations are ISO 8601 texts, ids are UUIDs. What came later is left out where there is none of it, so that a schedule reads whenever it was
 * written; one that an older program would read only in part says so by its version. Safe for use by several threads.
 */
public final class ScheduleJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** Since routes have reloads. */
    private static final int NEWEST_VERSION = 2;

    private ScheduleJson() {}

    /** The schedule as one line of JSON. */
    public static String write(Schedule schedule) {
        return MAPPER.writeValueAsString(toNode(schedule));
    }

    /** The schedule of {@link #write}. */
    public static Schedule read(String json) {
        return fromNode(MAPPER.readTree(json));
    }

    /** The schedule as a part of a larger document. */
    public static ObjectNode toNode(Schedule schedule) {
        ObjectNode node = MAPPER.createObjectNode();
        if (schedule.routes().stream().anyMatch(route -> !route.reloads().isEmpty())) {
            node.put("version", NEWEST_VERSION);
        }
        ArrayNode routes = node.putArray("routes");
        schedule.routes().forEach(route -> writeRoute(routes.addObject(), route));
        ArrayNode unassigned = node.putArray("unassigned");
        schedule.unassigned().forEach(job -> writeUnassigned(unassigned.addObject(), job));
        node.putObject("costs")
                .put("vehicleCents", schedule.costs().vehicleCents())
                .put("distanceCents", schedule.costs().distanceCents())
                .put("timeCents", schedule.costs().timeCents())
                .put("overtimeCents", schedule.costs().overtimeCents())
                .put("softCents", schedule.costs().softCents());
        return node;
    }

    /** The schedule of {@link #toNode}. */
    public static Schedule fromNode(JsonNode node) {
        int version = node.path("version").intValue(1);
        if (version > NEWEST_VERSION) {
            throw new IllegalArgumentException("The schedule has the version (" + version + "), and at most ("
                    + NEWEST_VERSION + ") is known. Maybe a newer version of the program has written it.");
        }
        JsonNode costs = node.required("costs");
        return new Schedule(
                list(node, "routes", ScheduleJson::readRoute),
                list(node, "unassigned", ScheduleJson::readUnassigned),
                new Costs(
                        costs.required("vehicleCents").longValue(),
                        costs.required("distanceCents").longValue(),
                        costs.required("timeCents").longValue(),
                        // Schedules from before there were rules have neither.
                        costs.path("overtimeCents").longValue(0),
                        costs.path("softCents").longValue(0)));
    }

    private static void writeUnassigned(ObjectNode node, Unassigned job) {
        node.put("job", job.job().toString()).put("reason", job.reason().name());
        job.gap().ifPresent(gap -> node.put("meters", gap.meters()).put("limitMeters", gap.limitMeters()));
    }

    private static Unassigned readUnassigned(JsonNode node) {
        Optional<Unassigned.Gap> gap = node.has("meters")
                ? Optional.of(new Unassigned.Gap(
                        node.required("meters").longValue(),
                        node.required("limitMeters").longValue()))
                : Optional.empty();
        return new Unassigned(new JobId(uuid(node, "job")), UnassignedReason.valueOf(text(node, "reason")), gap);
    }

    private static void writeRoute(ObjectNode node, Route route) {
        node.put("shift", route.shift().toString())
                .put("vehicle", route.vehicle().toString())
                .put("departure", route.departure().toString())
                .put("end", route.end().toString())
                .put("distanceMeters", route.distanceMeters())
                .put("driving", route.driving().toString());
        ArrayNode stops = node.putArray("stops");
        route.stops().forEach(stop -> writeStop(stops.addObject(), stop));
        if (!route.reloads().isEmpty()) {
            ArrayNode reloads = node.putArray("reloads");
            route.reloads().forEach(reload -> writeReload(reloads.addObject(), reload));
        }
    }

    private static void writeStop(ObjectNode node, Stop stop) {
        node.put("travel", stop.travel().toString())
                .put("distanceMeters", stop.distanceMeters())
                .put("arrival", stop.arrival().toString())
                .put("departure", stop.departure().toString());
        ArrayNode visits = node.putArray("visits");
        stop.visits()
                .forEach(visit -> visits.addObject()
                        .put("job", visit.job().toString())
                        .put("kind", visit.kind().name())
                        .put("start", visit.start().toString()));
    }

    private static void writeReload(ObjectNode node, PlannedReload reload) {
        node.put("stopsBefore", reload.stopsBefore())
                .put("travel", reload.travel().toString())
                .put("distanceMeters", reload.distanceMeters())
                .put("arrival", reload.arrival().toString())
                .put("departure", reload.departure().toString());
    }

    private static PlannedReload readReload(JsonNode node) {
        return new PlannedReload(
                node.required("stopsBefore").intValue(),
                Duration.parse(text(node, "travel")),
                node.required("distanceMeters").intValue(),
                instant(node, "arrival"),
                instant(node, "departure"));
    }

    private static Route readRoute(JsonNode node) {
        return new Route(
                new ShiftId(uuid(node, "shift")),
                new VehicleId(uuid(node, "vehicle")),
                instant(node, "departure"),
                list(node, "stops", ScheduleJson::readStop),
                instant(node, "end"),
                node.required("distanceMeters").intValue(),
                Duration.parse(text(node, "driving")),
                node.path("reloads").valueStream().map(ScheduleJson::readReload).toList());
    }

    private static Stop readStop(JsonNode node) {
        return new Stop(
                list(
                        node,
                        "visits",
                        visit -> new PlannedVisit(
                                new JobId(uuid(visit, "job")),
                                VisitKind.valueOf(text(visit, "kind")),
                                instant(visit, "start"))),
                Duration.parse(text(node, "travel")),
                node.required("distanceMeters").intValue(),
                instant(node, "arrival"),
                instant(node, "departure"));
    }

    private static <T> List<T> list(JsonNode node, String name, Function<JsonNode, T> reader) {
        return node.required(name).valueStream().map(reader).toList();
    }

    private static String text(JsonNode node, String name) {
        return node.required(name).stringValue();
    }

    private static UUID uuid(JsonNode node, String name) {
        return UUID.fromString(text(node, name));
    }

    private static Instant instant(JsonNode node, String name) {
        return Instant.parse(text(node, name));
    }
}
