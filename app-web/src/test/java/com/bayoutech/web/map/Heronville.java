package com.bayoutech.web.map;

import com.bayoutech.streets.town.Town;

/** The small town that screens are drawn in, where a browser looks at them. */
public final class Heronville {
    public static final Town TOWN = Town.of(1, 3_000);

    private Heronville() {}
}
