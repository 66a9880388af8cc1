package com.bayoutech.routing.vroom;

/**
 * What was found for a problem in VROOM's JSON.
 *
 * @param json the answer in VROOM's words
 * @param cost the cost of all routes in VROOM's units, rounded down route by route as VROOM does
 * @param routes how many vehicles drive
 * @param unassigned how many tasks are on no route; a shipment is two
 * @param iterations how many the search has done
 */
public record VroomAnswer(String json, long cost, int routes, int unassigned, long iterations) {}
