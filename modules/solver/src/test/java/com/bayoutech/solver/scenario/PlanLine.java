package com.bayoutech.solver.scenario;

import com.bayoutech.solver.Route;
import com.bayoutech.solver.Route.Step;
import com.bayoutech.solver.Solution;
import java.util.ArrayList;
import java.util.List;

/** Writes a solution as one readable line, see {@link Scenario}. */
record PlanLine(Scenario scenario) {
    String of(Solution solution) {
        List<String> parts = new ArrayList<>();
        solution.routes().forEach(route -> parts.add(of(route)));
        if (parts.isEmpty()) {
            parts.add("nothing");
        }
        if (!solution.unassigned().isEmpty()) {
            List<String> out =
                    solution.unassigned().stream().map(scenario.jobNames::get).toList();
            parts.add("out: " + String.join(", ", out));
        }
        parts.add("costs " + solution.cost().driven());
        return String.join(" | ", parts);
    }

    String of(Route route) {
        List<String> parts = new ArrayList<>();
        parts.add(scenario.vehicleNames.get(route.vehicle()) + " " + route.departure());
        route.steps().forEach(step -> parts.add(step(step)));
        parts.add(String.valueOf(route.end()));
        return String.join(" > ", parts);
    }

    private String step(Step step) {
        String name = step.kind() == Step.Kind.RELOAD ? "reload" : scenario.visitNames.get(step.visit());
        String waited = step.begin() > step.arrival() ? step.arrival() + ".." : "";
        return name + " " + waited + step.begin();
    }
}
