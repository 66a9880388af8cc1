package com.bayoutech.routing.vroom;

import java.util.List;
import java.util.Set;

/**
 * A job, or a shipment's pickup and delivery.
 *
 * @param delivers what a job brings from the start of a route
 * @param collects what a job takes to its end
 * @param moves what a shipment takes from its pickup to its delivery
 */
record Request(
        List<Task> tasks,
        List<Integer> delivers,
        List<Integer> collects,
        List<Integer> moves,
        Set<Long> skills,
        int priority) {}
