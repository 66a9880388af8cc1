package com.bayoutech.web.map;

import com.bayoutech.domain.Place;

/**
 * A depot on the map.
 *
 * @param name written below its symbol
 */
public record MapDepot(String name, Place place) {}
