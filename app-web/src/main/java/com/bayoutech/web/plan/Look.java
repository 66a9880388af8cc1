package com.bayoutech.web.plan;

import com.bayoutech.routing.Schedule;

/** Where a plan that is not made yet can be looked at: on the map and over time, over what is. */
interface Look {
    /** Shows what another schedule would make of the routes that it changes. */
    void preview(Schedule after);

    /** Shows what is, and nothing else. */
    void endPreview();
}
