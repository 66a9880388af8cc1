package com.bayoutech.adapters.json;

import com.bayoutech.domain.DepotId;
import com.bayoutech.domain.JobId;
import com.bayoutech.domain.ShiftId;
import com.bayoutech.domain.TimeWindow;
import com.bayoutech.domain.VehicleId;
import com.bayoutech.domain.VisitKind;
import com.bayoutech.fleet.WorkRules;
import com.bayoutech.fleet.WorkRules.RestRules;
import com.bayoutech.planning.Arrangements;
import com.bayoutech.planning.Pins;
import com.bayoutech.planning.ShiftChoice;
import com.bayoutech.planning.Waiver;
import com.bayoutech.routing.ShiftRules.JobVisit;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes and reads arrangements as JSON, field by field: the names here are kept for ever, whatever the records are called later.
 *
 * <p>Moments are ISO 8601 texts, ids are UUIDs. Safe for use by several threads.
 */
public final class ArrangementsJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private ArrangementsJson() {}

    /** The arrangements as one line of JSON. */
    public static String write(Arrangements arrangements) {
        ObjectNode node = MAPPER.createObjectNode();
        ObjectNode jobs = node.putObject("jobs");
        arrangements.pins().jobs().forEach((job, pin) -> jobs.put(job.toString(), pin.name()));
        ObjectNode routes = node.putObject("routes");
        arrangements.pins().routes().forEach((shift, pin) -> routes.put(shift.toString(), pin.name()));
        ArrayNode waivers = node.putArray("waivers");
        arrangements.waivers().forEach(waiver -> write(waivers.addObject(), waiver));
        if (!arrangements.shifts().equals(ShiftChoice.NONE)) {
            write(node.putObject("shifts"), arrangements.shifts());
        }
        return MAPPER.writeValueAsString(node);
    }

    /** The arrangements of {@link #write}. */
    public static Arrangements read(String json) {
        JsonNode node = MAPPER.readTree(json);
        Pins pins = new Pins(
                map(node, "jobs", JobId::new, Pins.OfJob::valueOf),
                map(node, "routes", ShiftId::new, Pins.OfRoute::valueOf));
        List<Waiver> waivers = node.required("waivers")
                .valueStream()
                .map(ArrangementsJson::readWaiver)
                .toList();
        return new Arrangements(pins, waivers, readShifts(node.path("shifts")));
    }

    private static void write(ObjectNode node, ShiftChoice shifts) {
        ArrayNode leftOut = node.putArray("leftOut");
        shifts.leftOut().stream().map(ShiftId::toString).sorted().forEach(leftOut::add);
        ArrayNode added = node.putArray("added");
        shifts.added().forEach(shift -> {
            ObjectNode each = added.addObject()
                    .put("shift", shift.id().toString())
                    .put("vehicle", shift.vehicle().toString())
                    .put("depot", shift.depot().toString())
                    .put("start", shift.start().toString())
                    .put("end", shift.end().toString())
                    .put("rests", shift.work().rests().name());
            shift.work()
                    .overtime()
                    .ifPresent(overtime -> each.putObject("overtime")
                            .put("after", overtime.after().toString())
                            .put("centsPerHour", overtime.centsPerHour()));
        });
    }

    /** Missing where a revision was written before shifts could be chosen. */
    private static ShiftChoice readShifts(JsonNode node) {
        return new ShiftChoice(
                node.path("leftOut")
                        .valueStream()
                        .map(shift -> new ShiftId(UUID.fromString(shift.stringValue())))
                        .collect(Collectors.toSet()),
                node.path("added")
                        .valueStream()
                        .map(shift -> new ShiftChoice.Added(
                                new ShiftId(uuid(shift, "shift")),
                                new VehicleId(uuid(shift, "vehicle")),
                                new DepotId(uuid(shift, "depot")),
                                instant(shift, "start"),
                                instant(shift, "end"),
                                readWork(shift)))
                        .toList());
    }

    /** Missing where a shift was added before such shifts had rules. */
    private static WorkRules readWork(JsonNode shift) {
        JsonNode overtime = shift.path("overtime");
        return new WorkRules(
                shift.has("rests") ? RestRules.valueOf(text(shift, "rests")) : RestRules.NONE,
                overtime.isMissingNode()
                        ? Optional.empty()
                        : Optional.of(new WorkRules.Overtime(
                                Duration.parse(text(overtime, "after")),
                                overtime.required("centsPerHour").longValue())));
    }

    private static void write(ObjectNode node, Waiver waiver) {
        switch (waiver) {
            case Waiver.LaterEnd later ->
                node.put("waives", "end")
                        .put("shift", later.shift().toString())
                        .put("until", later.until().toString());
            case Waiver.AlsoWindow also ->
                node.put("waives", "window")
                        .put("job", also.visit().job().toString())
                        .put("kind", also.visit().kind().name())
                        .put("earliest", also.window().earliest().toString())
                        .put("latest", also.window().latest().toString());
            case Waiver.MoreLoad more -> {
                ArrayNode by = node.put("waives", "capacity")
                        .put("vehicle", more.vehicle().toString())
                        .putArray("by");
                more.by().forEach(by::add);
            }
            case Waiver.SkillsSpared spared ->
                node.put("waives", "skills")
                        .put("job", spared.job().toString())
                        .put("shift", spared.shift().toString());
        }
    }

    private static Waiver readWaiver(JsonNode node) {
        String waived = text(node, "waives");
        return switch (waived) {
            case "end" -> new Waiver.LaterEnd(new ShiftId(uuid(node, "shift")), instant(node, "until"));
            case "window" ->
                new Waiver.AlsoWindow(
                        new JobVisit(new JobId(uuid(node, "job")), VisitKind.valueOf(text(node, "kind"))),
                        new TimeWindow(instant(node, "earliest"), instant(node, "latest")));
            case "capacity" ->
                new Waiver.MoreLoad(
                        new VehicleId(uuid(node, "vehicle")),
                        node.required("by")
                                .valueStream()
                                .map(JsonNode::intValue)
                                .toList());
            case "skills" -> new Waiver.SkillsSpared(new JobId(uuid(node, "job")), new ShiftId(uuid(node, "shift")));
            default ->
                throw new IllegalArgumentException("The waiver (" + waived
                        + ") of a revision is unknown. Maybe a newer version of the program has written it.");
        };
    }

    private static <K, V> Map<K, V> map(JsonNode node, String name, Function<UUID, K> key, Function<String, V> value) {
        return node.required(name)
                .propertyStream()
                .collect(Collectors.toMap(
                        entry -> key.apply(UUID.fromString(entry.getKey())),
                        entry -> value.apply(entry.getValue().stringValue())));
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
