package com.bayoutech.adapters.papers;

import java.awt.Color;

/** The colours of paper: dark on white, and few, so that a black-and-white printer loses nothing. */
final class Tint {
    static final Color TEXT = new Color(0x1c2726);
    static final Color QUIET = new Color(0x5a6665);
    static final Color LINE = new Color(0xc9d1d0);
    static final Color BAND = new Color(0xf0f3f2);
    static final Color WHITE = Color.WHITE;

    static final Color WATER = new Color(0xcfe2ea);
    static final Color GREEN = new Color(0xe4efdd);
    static final Color BUILDING = new Color(0xe9e7e1);
    static final Color ROAD = new Color(0xc4c4bc);
    static final Color ROAD_MAJOR = new Color(0xaeada3);
    static final Color ROAD_MAIN = new Color(0xc9a66b);
    static final Color RAIL = new Color(0xb5b5bd);

    /** Those of the screen, in its light theme. */
    private static final int[] ROUTES = {
        0x1769d2, 0xc8501a, 0x17823b, 0x8b35c9, 0xa9790a, 0xc42a72, 0x0a8391,
        0x7a4a2b, 0x4b4fc4, 0x6a8000, 0xb3261e, 0x0f7f66, 0x9c2c9c, 0x4d6478
    };

    private Tint() {}

    static Color ofRoute(int color) {
        return new Color(ROUTES[Math.floorMod(color, ROUTES.length)]);
    }

    /** As web pages write it: {@code #1769d2}. */
    static String hex(Color color) {
        return String.format("#%06x", color.getRGB() & 0xffffff);
    }
}
