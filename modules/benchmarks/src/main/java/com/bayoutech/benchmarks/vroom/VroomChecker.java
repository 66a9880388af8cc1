package com.bayoutech.benchmarks.vroom;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Judges an answer of VROOM's, or of ours in its words, by the problem alone. */
public final class VroomChecker {
    private final JsonNode problem;
    private final JsonNode answer;
    private final Map<String, VroomTask> tasks = new HashMap<>();
    private final List<String> troubles = new ArrayList<>();

    private VroomChecker(JsonNode problem, JsonNode answer) {
        this.problem = problem;
        this.answer = answer;
        problem.path("jobs").forEach(job -> add("job", job, job));
        problem.path("shipments").forEach(shipment -> {
            add("pickup", shipment.path("pickup"), shipment);
            add("delivery", shipment.path("delivery"), shipment);
        });
    }

    /** What is wrong; nothing if all is well. */
    public static List<String> check(String problem, String answer) {
        JsonMapper mapper = JsonMapper.builder().build();
        VroomChecker checker = new VroomChecker(mapper.readTree(problem), mapper.readTree(answer));
        checker.check();
        return List.copyOf(checker.troubles);
    }

    private void add(String type, JsonNode task, JsonNode owner) {
        tasks.put(VroomTask.name(type, task), new VroomTask(type, task, owner));
    }

    private void check() {
        Set<String> seen = new HashSet<>();
        Set<Long> driven = new HashSet<>();
        long cost = 0;
        for (JsonNode route : answer.path("routes")) {
            cost += route.path("cost").asLong();
            long id = route.path("vehicle").asLong();
            require(driven.add(id), "vehicle " + id + " drives twice");
            for (JsonNode step : route.path("steps")) {
                String name = VroomTask.name(step.path("type").asString(), step);
                require(!tasks.containsKey(name) || seen.add(name), name + " is done twice");
            }
            JsonNode vehicle = vehicle(id);
            require(!vehicle.isMissingNode(), "vehicle " + id + " is unknown");
            if (!vehicle.isMissingNode()) {
                troubles.addAll(new VroomRouteChecker(problem, tasks, vehicle, route).check());
            }
        }
        for (JsonNode task : answer.path("unassigned")) {
            String name = VroomTask.name(task.path("type").asString(), task);
            require(seen.add(name), name + " is done and unassigned, or unassigned twice");
        }
        require(seen.equals(tasks.keySet()), "of " + tasks.size() + " tasks, " + seen.size() + " are told");
        JsonNode summary = answer.path("summary");
        require(summary.path("cost").asLong() == cost, "the summary's cost is not the sum of the routes'");
        require(
                summary.path("unassigned").asInt() == answer.path("unassigned").size(),
                "the summary counts other unassigned tasks");
    }

    private JsonNode vehicle(long id) {
        for (JsonNode vehicle : problem.path("vehicles")) {
            if (vehicle.path("id").asLong() == id) {
                return vehicle;
            }
        }
        return problem.path("no such vehicle");
    }

    private void require(boolean holds, String trouble) {
        if (!holds) {
            troubles.add(trouble);
        }
    }
}
