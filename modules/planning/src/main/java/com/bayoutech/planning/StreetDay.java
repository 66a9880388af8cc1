package com.bayoutech.planning;

import com.bayoutech.domain.Depot;
import com.bayoutech.domain.Job;
import com.bayoutech.domain.Place;
import com.bayoutech.domain.TravelTimes;
import com.bayoutech.domain.Vehicle;
import com.bayoutech.domain.Visit;
import com.bayoutech.fleet.Duty;
import com.bayoutech.routing.Locations;
import com.bayoutech.routing.PlanningProblem;
import com.bayoutech.routing.PlanningRules;
import com.bayoutech.routing.Unassigned;
import com.bayoutech.routing.UnassignedReason;
import com.bayoutech.streets.Reach;
import com.bayoutech.streets.StreetMatrix;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A day on the streets: jobs to which none leads are named and left out, so that the others can be planned. */
record StreetDay(
        Depot depot,
        List<Vehicle> vehicles,
        List<Duty> duties,
        List<Job> jobs,
        Locations locations,
        StreetMatrix matrix) {

    Day asDay(String travelVersion) {
        Reach home = reach(depot.place());
        if (!(home instanceof Reach.OnStreet)) {
            return new Day.Missing("Depot " + depot.name() + " " + problemOf(home)
                    + " Correct its latitude and longitude in the fleet file and import that again.");
        }
        List<Job> planned = new ArrayList<>();
        List<Unassigned> leftOut = new ArrayList<>();
        for (Job job : jobs) {
            whyLeftOut(job).ifPresentOrElse(leftOut::add, () -> planned.add(job));
        }
        // The matrix keeps the places of jobs that are left out: an index that nobody asks for costs nothing.
        return new Day.Ready(
                new PlanningProblem(
                        List.of(depot),
                        vehicles,
                        duties.stream().map(Duty::shift).toList(),
                        planned,
                        locations,
                        TravelTimes.freeFlow(matrix),
                        PlanningRules.NONE.withShifts(DutyRules.of(duties))),
                leftOut,
                travelVersion);
    }

    private Optional<Unassigned> whyLeftOut(Job job) {
        for (Visit visit : job.visits()) {
            switch (reach(visit.place())) {
                case Reach.OnStreet onStreet -> {}
                case Reach.TooFar far -> {
                    return Optional.of(new Unassigned(job.id(), UnassignedReason.OFF_THE_STREETS, gap(far)));
                }
                case Reach.CutOff cutOff -> {
                    return Optional.of(new Unassigned(job.id(), UnassignedReason.CUT_OFF));
                }
            }
        }
        return Optional.empty();
    }

    private Reach reach(Place place) {
        return matrix.reach(locations.indexOf(place));
    }

    private static Optional<Unassigned.Gap> gap(Reach.TooFar far) {
        return Double.isFinite(far.meters())
                ? Optional.of(new Unassigned.Gap(Math.round(far.meters()), Math.round(far.limitMeters())))
                : Optional.empty();
    }

    private static String problemOf(Reach reach) {
        return switch (reach) {
            case Reach.OnStreet onStreet -> "is on a street.";
            case Reach.TooFar far ->
                gap(far).map(gap -> "is " + gap.meters() + " m from the nearest street; the limit is "
                                + gap.limitMeters() + " m.")
                        .orElse("is far from any street.");
            case Reach.CutOff cutOff -> "is on a street from which no way leads to the others and back.";
        };
    }
}
