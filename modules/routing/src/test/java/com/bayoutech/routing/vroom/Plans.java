package com.bayoutech.routing.vroom;

import com.bayoutech.routing.StopCriterion;
import java.util.StringJoiner;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Solves a problem and tells the plan on one line: what each vehicle does and when it arrives there, the cost, what stays out. */
final class Plans {
    private static final int ITERATIONS = 2_000;

    private Plans() {}

    static String plan(String json) {
        return line(answer(json));
    }

    static JsonNode answer(String json) {
        return JsonMapper.builder().build().readTree(solve(json).json());
    }

    static VroomAnswer solve(String json) {
        return new VroomRoutes(1).solve(json, StopCriterion.afterIterations(ITERATIONS), 1);
    }

    static String refusal(String json) {
        try {
            return plan(json);
        } catch (VroomInputException refused) {
            return String.valueOf(refused.getMessage());
        }
    }

    /** A matrix of places in a row, each 100 seconds from the next. */
    static String row(int places) {
        StringJoiner rows = new StringJoiner(", ", "[", "]");
        for (int from = 0; from < places; from++) {
            StringJoiner row = new StringJoiner(", ", "[", "]");
            for (int to = 0; to < places; to++) {
                row.add(String.valueOf(100 * Math.abs(from - to)));
            }
            rows.add(row.toString());
        }
        return rows.toString();
    }

    private static String line(JsonNode answer) {
        StringJoiner line = new StringJoiner(" | ");
        answer.path("routes").forEach(route -> line.add(route(route)));
        if (!answer.path("unassigned").isEmpty()) {
            StringJoiner out = new StringJoiner(", ", "out: ", "");
            answer.path("unassigned")
                    .forEach(task -> out.add(
                            task.path("type").asString() + " " + task.path("id").asLong()));
            line.add(out.toString());
        }
        return line.add("cost " + answer.path("summary").path("cost").asLong()).toString();
    }

    private static String route(JsonNode route) {
        StringJoiner steps = new StringJoiner(" > ", route.path("vehicle").asLong() + ": ", "");
        route.path("steps").forEach(step -> {
            String id = step.has("id") ? " " + step.path("id").asLong() : "";
            long waiting = step.path("waiting_time").asLong();
            steps.add(step.path("type").asString() + id + " "
                    + step.path("arrival").asLong() + (waiting > 0 ? "+" + waiting : ""));
        });
        return steps.toString();
    }
}
