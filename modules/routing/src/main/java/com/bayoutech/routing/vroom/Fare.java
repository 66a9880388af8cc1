package com.bayoutech.routing.vroom;

/** What a vehicle costs once it drives, for an hour and a kilometre on the way, and for an hour of setup and service. */
record Fare(long fixed, long perHour, long perTaskHour, long perKilometer) {
    static final long USUAL_PER_HOUR = 3_600;
}
