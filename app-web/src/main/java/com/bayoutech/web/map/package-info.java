/**
 * The map of depots, stops and routes: {@link com.bayoutech.web.map.RouteMap} shows a {@link com.bayoutech.web.map.MapContent} and
 * says what was selected. The drawing itself is in {@code frontend/map}.
 */
@NullMarked
package com.bayoutech.web.map;

import org.jspecify.annotations.NullMarked;
