package com.bayoutech.fleet;

import com.bayoutech.foundation.Caller;

/** A file of the fleet as it was read. What it brings depends on the fleet, and can be asked for again. */
@FunctionalInterface
public interface FleetReading {
    /**
     * What the file brings; reads the store and changes nothing. As long as the fleet is the same, so is the answer, the ids of what is new included.
     *
     * @param caller whose depots alone are looked at
     */
    FleetPreview against(Caller caller, FleetStore store);
}
