package com.bayoutech.streets.town;

/** What lies between two of the plan's lines along the river. */
enum Strip {
    /** Quarters, where people live and work. */
    QUARTERS(0),
    RIVER(430),
    CANAL(70),
    RAILWAY(60),
    MOTORWAY(190);

    private final double meters;

    Strip(double meters) {
        this.meters = meters;
    }

    /** How wide it is; a row of quarters is as wide as the dice say. */
    double meters() {
        return meters;
    }
}
