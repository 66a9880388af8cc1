package com.bayoutech.routing.scenario;

import com.bayoutech.domain.JobId;
import com.bayoutech.domain.VisitKind;
import com.bayoutech.routing.PlannedVisit;
import com.bayoutech.routing.Route;
import com.bayoutech.routing.Schedule;
import com.bayoutech.routing.Stop;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes a schedule as one readable line, see {@link Scenario}. */
final class PlanLine {
    private final Set<JobId> shipments = new HashSet<>();

    static String of(Schedule schedule) {
        PlanLine line = new PlanLine();
        List<String> parts = new ArrayList<>();
        schedule.routes().forEach(route -> parts.add(line.route(route)));
        if (!schedule.unassigned().isEmpty()) {
            parts.add(schedule.unassigned().stream()
                    .map(unassigned -> Names.name(unassigned.job().value()) + " " + unassigned.reason())
                    .collect(Collectors.joining(", ", "out: ", "")));
        }
        return parts.isEmpty() ? "nothing" : String.join(" | ", parts);
    }

    private String route(Route route) {
        Set<JobId> seen = new HashSet<>();
        for (Stop stop : route.stops()) {
            for (PlannedVisit visit : stop.visits()) {
                if (!seen.add(visit.job())) {
                    shipments.add(visit.job());
                }
            }
        }
        List<String> parts = new ArrayList<>();
        parts.add(Names.name(route.vehicle().value()) + " " + Names.text(route.departure()));
        for (int index = 0; index < route.stops().size(); index++) {
            int before = index;
            route.reloads().stream()
                    .filter(reload -> reload.stopsBefore() == before)
                    .forEach(reload -> parts.add("reload " + Names.text(reload.arrival())));
            parts.add(stop(route.stops().get(index)));
        }
        parts.add(Names.text(route.end()));
        return String.join(" > ", parts);
    }

    private String stop(Stop stop) {
        List<String> visits = new ArrayList<>();
        Instant since = stop.arrival();
        for (PlannedVisit visit : stop.visits()) {
            String waited = visits.isEmpty() && visit.start().isAfter(since) ? Names.text(since) + ".." : "";
            visits.add(name(visit) + " " + waited + Names.text(visit.start()));
        }
        return visits.size() == 1 ? visits.get(0) : visits.toString();
    }

    private String name(PlannedVisit visit) {
        String name = Names.name(visit.job().value());
        if (!shipments.contains(visit.job())) {
            return name;
        }
        return (visit.kind() == VisitKind.PICKUP ? "+" : "-") + name;
    }
}
