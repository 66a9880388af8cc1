package com.bayoutech.fleet;

/** What a file of the fleet is about; the columns of each are in {@code docs/fleet-file.md}. */
public enum FleetFileKind {
    /** Depots, vehicles and shifts. */
    VEHICLES,
    /** Drivers, of depots that are known. */
    DRIVERS
}
