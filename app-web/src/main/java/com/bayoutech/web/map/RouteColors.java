package com.bayoutech.web.map;

/** The colours of routes, the same on the map and in lists. The values are tokens of the theme, for light and for dark. */
public final class RouteColors {
    /** How many there are before they repeat. */
    public static final int COUNT = 14;

    private RouteColors() {}

    /** The colour as a value for a style, {@code var(--bayou-route-3)}. */
    public static String css(int color) {
        return "var(--bayou-route-" + Math.floorMod(color, COUNT) + ")";
    }
}
