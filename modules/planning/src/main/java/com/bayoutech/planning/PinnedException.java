package com.bayoutech.planning;

import com.bayoutech.foundation.RefusedException;

/** A change would move what is pinned. */
public final class PinnedException extends RefusedException {
    private static final long serialVersionUID = 1;

    private final transient Pins pins;

    PinnedException(Pins pins) {
        super(words(pins) + " pinned where the plan has it. Unpin it first, or leave it where it is.");
        this.pins = pins;
    }

    /** What would have to be unpinned. */
    public Pins pins() {
        return pins;
    }

    private static String words(Pins pins) {
        int jobs = pins.jobs().size();
        int routes = pins.routes().size();
        String ofJobs = jobs == 1 ? "One stop" : jobs + " stops";
        String ofRoutes = routes == 1 ? "one route" : routes + " routes";
        if (routes == 0) {
            return ofJobs + (jobs == 1 ? " is" : " are");
        }
        return jobs == 0
                ? (routes == 1 ? "One route is" : routes + " routes are")
                : ofJobs + " and " + ofRoutes + " are";
    }
}
