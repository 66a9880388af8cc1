package com.bayoutech.routing.internal;

import com.graphhopper.jsprit.core.problem.Location;

/**
 * Numbers jsprit's locations: one for each visit, then one for each shift's departure, then one for each shift's return.
 *
 * <p>A location of its own for each visit lets the travel times see what is done there, which breaks need.
 */
final class JspritLocations {
    private final DayModel model;
    private final int firstDeparture;
    private final int firstReturn;

    JspritLocations(DayModel model) {
        this.model = model;
        this.firstDeparture = model.visits.size();
        this.firstReturn = firstDeparture + model.shifts.size();
    }

    Location of(ModelVisit visit) {
        return location(visit.index, "visit " + visit.index);
    }

    /** Shifts that start at one place share the location's id, so that jsprit can see that they are alike. */
    Location departureOf(ModelShift shift) {
        return location(firstDeparture + shift.index, "departure " + shift.depotPlace);
    }

    /** Like {@link #departureOf}. */
    Location returnOf(ModelShift shift) {
        return location(firstReturn + shift.index, "return " + shift.depotPlace);
    }

    boolean isVisit(int location) {
        return location < firstDeparture;
    }

    boolean isReturn(int location) {
        return location >= firstReturn;
    }

    int place(int location) {
        if (isVisit(location)) {
            return model.place(location);
        }
        return model.shifts.get(isReturn(location) ? location - firstReturn : location - firstDeparture).depotPlace;
    }

    private static Location location(int index, String id) {
        return Location.Builder.newInstance().setIndex(index).setId(id).build();
    }
}
