package com.bayoutech.benchmarks.vroom;

import tools.jackson.databind.JsonNode;

/** The ways of a vehicle: from its profile's matrices, or on straight lines at ten metres a second. */
final class VroomMap {
    private static final double METERS_PER_SECOND = 10;
    private static final double EARTH_RADIUS_METERS = 6_371_008.8;
    private static final double SECONDS_PER_HOUR = 3_600;

    private final JsonNode durations;
    private final JsonNode distances;
    private final JsonNode customCosts;
    private final JsonNode costs;
    private final double pace;

    VroomMap(JsonNode problem, JsonNode vehicle) {
        String profile = vehicle.path("profile").asString("car");
        JsonNode matrices = problem.path("matrices").path(profile);
        this.durations =
                profile.equals("car") && problem.has("matrix") ? problem.path("matrix") : matrices.path("durations");
        this.distances = matrices.path("distances");
        this.customCosts = matrices.path("costs");
        this.costs = vehicle.path("costs");
        this.pace = Math.round(100 / vehicle.path("speed_factor").asDouble(1)) / 100.0;
    }

    static JsonNode[] place(JsonNode owner, String name) {
        String index = name.equals("location") ? "location_index" : name + "_index";
        return new JsonNode[] {owner.path(index), owner.path(name)};
    }

    static boolean isSame(JsonNode[] from, JsonNode[] to) {
        return from[0].isMissingNode() ? from[1].equals(to[1]) : from[0].equals(to[0]);
    }

    double seconds(JsonNode[] from, JsonNode[] to) {
        return pace * (durations.isMissingNode() ? straight(from, to) : entry(durations, from, to));
    }

    double meters(JsonNode[] from, JsonNode[] to) {
        return distances.isMissingNode() ? METERS_PER_SECOND * straight(from, to) : entry(distances, from, to);
    }

    double cost(JsonNode[] from, JsonNode[] to) {
        if (!customCosts.isMissingNode()) {
            return entry(customCosts, from, to);
        }
        double perKilometer = costs.path("per_km").asDouble(0);
        double driven = seconds(from, to) * costs.path("per_hour").asDouble(SECONDS_PER_HOUR) / SECONDS_PER_HOUR;
        return perKilometer == 0 ? driven : driven + meters(from, to) * perKilometer / 1_000;
    }

    private static double entry(JsonNode matrix, JsonNode[] from, JsonNode[] to) {
        return matrix.path(from[0].asInt()).path(to[0].asInt()).asDouble();
    }

    private static double straight(JsonNode[] from, JsonNode[] to) {
        double[] here = onBall(from[1]);
        double[] there = onBall(to[1]);
        double square = 0;
        for (int axis = 0; axis < here.length; axis++) {
            square += (here[axis] - there[axis]) * (here[axis] - there[axis]);
        }
        double meters = 2 * EARTH_RADIUS_METERS * Math.asin(Math.min(1, Math.sqrt(square) / 2));
        return Math.round(meters / METERS_PER_SECOND);
    }

    private static double[] onBall(JsonNode location) {
        double longitude = Math.toRadians(location.path(0).asDouble());
        double latitude = Math.toRadians(location.path(1).asDouble());
        return new double[] {
            Math.cos(latitude) * Math.cos(longitude), Math.cos(latitude) * Math.sin(longitude), Math.sin(latitude)
        };
    }
}
