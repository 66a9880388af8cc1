package com.bayoutech.planning;

import java.time.ZoneId;

/** How large a printed page is. */
public enum PageSize {
    A4,
    LETTER;

    /** What the printers near a depot are filled with: letter on the American continent, A4 elsewhere. */
    public static PageSize usualIn(ZoneId zone) {
        return zone.getId().startsWith("America/") || zone.getId().startsWith("US/") ? LETTER : A4;
    }
}
