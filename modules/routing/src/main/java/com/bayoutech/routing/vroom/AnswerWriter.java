package com.bayoutech.routing.vroom;

import com.bayoutech.solver.Route;
import com.bayoutech.solver.Solution;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes solutions of the solver as VROOM's output; costs and times are computed anew. */
final class AnswerWriter {
    private final VroomProblem problem;
    private final ModelReader reader;

    AnswerWriter(VroomProblem problem, ModelReader reader) {
        this.problem = problem;
        this.reader = reader;
    }

    VroomAnswer write(Solution solution) {
        RouteSums sums = new RouteSums(problem.dimensions());
        ObjectNode answer = Json.object().put("code", 0);
        ObjectNode summary = answer.putObject("summary");
        int unassigned = writeUnassigned(solution, answer.putArray("unassigned"));
        ArrayNode routes = answer.putArray("routes");
        for (Route route : solution.routes()) {
            RouteWriter writer = new RouteWriter(problem, reader, route);
            routes.add(writer.write());
            sums.add(writer.sums);
        }
        summary.put("cost", sums.cost).put("routes", routes.size()).put("unassigned", unassigned);
        sums.write(summary, problem.knowsMeters());
        return new VroomAnswer(Json.write(answer), sums.cost, routes.size(), unassigned, solution.iterations());
    }

    /** About what a solution costs, without writing it: searches find thousands. */
    long cost(Solution solution) {
        double grains = (solution.cost().fixed() + solution.cost().distance()) * reader.units.grains();
        for (Route route : solution.routes()) {
            Driver driver = problem.drivers().get(route.vehicle());
            for (int visit : driver.fare().perTaskHour() == 0 ? List.<Integer>of() : route.visits()) {
                Task task = reader.task(visit);
                grains += Units.taskGrains(driver.fare(), task.setup(driver.type()) + task.service(driver.type()));
            }
        }
        return Units.cost((long) grains);
    }

    int unassigned(Solution solution) {
        return solution.unassigned().stream()
                .mapToInt(job -> problem.requests().get(job).tasks().size())
                .sum();
    }

    private int writeUnassigned(Solution solution, ArrayNode unassigned) {
        solution.unassigned().stream()
                .flatMap(job -> problem.requests().get(job).tasks().stream())
                .forEach(task -> {
                    ObjectNode node = unassigned.addObject().put("id", task.id());
                    node.put("type", task.kind().word);
                    write(node, task.place());
                    task.description().ifPresent(text -> node.put("description", text));
                });
        return unassigned.size();
    }

    /** What is known of a place. */
    static void write(ObjectNode node, Place place) {
        place.location()
                .ifPresent(at -> node.putArray("location").add(at.longitude()).add(at.latitude()));
        place.index().ifPresent(row -> node.put("location_index", row));
    }
}
