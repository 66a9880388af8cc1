package com.bayoutech.streets.town;

import java.util.Map;

/** What a block of a grid is used for. */
enum Block {
    HOUSES,
    SQUARE,
    SCHOOL,
    CHURCH,
    CEMETERY,
    CAR_PARK,
    HOSPITAL,
    PRIVATE_YARD;

    /** By a draw of 0 to 1. */
    static Block draw(double draw) {
        if (draw > 0.13) {
            return HOUSES;
        }
        if (draw < 0.025) {
            return SQUARE;
        }
        if (draw < 0.04) {
            return SCHOOL;
        }
        if (draw < 0.06) {
            return CHURCH;
        }
        if (draw < 0.068) {
            return CEMETERY;
        }
        if (draw < 0.095) {
            return CAR_PARK;
        }
        return draw < 0.103 ? HOSPITAL : PRIVATE_YARD;
    }

    /** Whether a drive leads into it. */
    boolean hasYard() {
        return this == CAR_PARK || this == HOSPITAL || this == PRIVATE_YARD;
    }

    Map<String, String> driveTags() {
        return this == PRIVATE_YARD
                ? Tags.of("highway", "service", "service", "driveway", "access", "private")
                : Tags.of("highway", "service", "service", "parking_aisle", "maxspeed", "10 mph");
    }
}
