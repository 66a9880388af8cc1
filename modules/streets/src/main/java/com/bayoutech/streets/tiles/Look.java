package com.bayoutech.streets.tiles;

/**
 * One of the things that an element of the extract is on the map: a park, say, is a green area and a name.
 *
 * @param minZoom the first zoom level whose tiles show it
 * @param attributes as {@link Attributes} writes them
 */
record Look(Layer layer, int minZoom, String attributes) {}
