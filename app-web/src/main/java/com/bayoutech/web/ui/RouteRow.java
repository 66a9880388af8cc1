package com.bayoutech.web.ui;

/**
 * A route in a list.
 *
 * @param id the view's own name for it, unique in the list
 * @param color an index into the colours of routes, the same as on the map
 * @param name the vehicle's name for example
 * @param facts what there is to know in a line: "23 stops · 41 km"
 * @param end what stands at the right: the hour of its return, say; may be blank
 */
public record RouteRow(String id, int color, String name, String facts, String end) {}
