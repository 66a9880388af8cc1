package com.bayoutech.benchmarks.vroom;

import tools.jackson.databind.JsonNode;

/** A task and the job or shipment that it belongs to. */
record VroomTask(String type, JsonNode task, JsonNode owner) {
    static String name(String type, JsonNode node) {
        return type + " " + node.path("id").asLong();
    }

    /** The other end of a delivery. */
    String pickup() {
        return name("pickup", owner.path("pickup"));
    }

    String delivery() {
        return name("delivery", owner.path("delivery"));
    }

    /** What comes from the start of the route, on board from there. */
    long delivers(int dimension) {
        JsonNode amounts = task.has("delivery") ? task.path("delivery") : task.path("amount");
        return type.equals("job") ? amounts.path(dimension).asLong(0) : 0;
    }

    /** By how much the load changes here. */
    long change(int dimension) {
        return switch (type) {
            case "pickup" -> owner.path("amount").path(dimension).asLong(0);
            case "delivery" -> -owner.path("amount").path(dimension).asLong(0);
            default -> task.path("pickup").path(dimension).asLong(0) - delivers(dimension);
        };
    }
}
