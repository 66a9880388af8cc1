package com.bayoutech.routing.vroom;

import com.bayoutech.solver.Route;
import com.bayoutech.solver.Vehicle;
import com.bayoutech.solver.Window;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes one route with its steps; {@link #sums} are known then, too. */
final class RouteWriter {
    final RouteSums sums;

    private final VroomProblem problem;
    private final ModelReader reader;
    private final Driver driver;
    private final Vehicle vehicle;
    private final DriverTravel travel;
    private final List<Integer> visits;
    private final List<Long> setups = new ArrayList<>();
    private final List<Moment> moments;
    private final List<Long> load;
    private final ArrayNode steps;
    private final ObjectNode node = Json.object();
    private int travelled;
    private long grains;

    RouteWriter(VroomProblem problem, ModelReader reader, Route route) {
        this.problem = problem;
        this.reader = reader;
        this.driver = problem.drivers().get(route.vehicle());
        this.vehicle = reader.model().vehicles().get(route.vehicle());
        this.travel = reader.travel(route.vehicle());
        this.visits = route.visits();
        this.sums = new RouteSums(problem.dimensions());
        this.load = new ArrayList<>(Collections.nCopies(problem.dimensions(), 0L));
        this.steps = Json.object().putArray("steps");
        this.moments = new Timetable(
                        travel,
                        vehicle.start(),
                        vehicle.end(),
                        new Window(vehicle.opens(), vehicle.closes()),
                        stops(),
                        vehicle.pauses())
                .moments();
    }

    /** Who is at a place already sets nothing up there. */
    private List<Timetable.Stop> stops() {
        List<Timetable.Stop> stops = new ArrayList<>();
        int here = vehicle.start();
        for (int visit : visits) {
            Task task = reader.task(visit);
            int place = reader.places.indexOf(task.place());
            long setup = place == here ? 0 : task.setup(driver.type());
            setups.add(setup);
            stops.add(new Timetable.Stop(
                    place, reader.units.duration(setup + task.service(driver.type())), reader.windows(task)));
            here = place;
        }
        return stops;
    }

    ObjectNode write() {
        visits.forEach(visit -> RouteSums.add(load, reader.requestOf(visit).delivers()));
        driver.start().ifPresent(this::writeStart);
        for (Moment moment : moments) {
            drive(moment);
            switch (moment.kind()) {
                case VISIT -> writeVisit(moment);
                case BREAK -> writeBreak(moment);
                case END -> writeEnd(moment);
            }
        }
        sums.travel = reader.units.seconds(travelled);
        grains += driver.fare().fixed() * Units.GRAINS + Units.taskGrains(driver.fare(), sums.setup + worked());
        sums.cost = Units.cost(grains);
        node.put("vehicle", driver.id()).put("cost", sums.cost);
        sums.write(node, problem.knowsMeters());
        driver.description().ifPresent(text -> node.put("description", text));
        node.set("steps", steps);
        return node;
    }

    /** Service without that of breaks, which the sums have, too. */
    private long worked() {
        return visits.stream()
                .mapToLong(visit -> reader.task(visit).service(driver.type()))
                .sum();
    }

    private void drive(Moment moment) {
        if (moment.from() != Moment.HERE) {
            travelled += moment.travel();
            grains += travel.grains(moment.from(), moment.location());
            sums.meters += problem.knowsMeters() ? travel.meters(moment.from(), moment.location()) : 0;
        }
    }

    private void writeStart(Place place) {
        Moment first = moments.get(0);
        int departure = first.arrival() - first.travel();
        AnswerWriter.write(step("start", Optional.empty(), 0, 0, 0, departure), place);
    }

    private void writeEnd(Moment moment) {
        AnswerWriter.write(
                step("end", Optional.empty(), 0, 0, 0, moment.arrival()),
                driver.end().orElseThrow());
    }

    private void writeBreak(Moment moment) {
        Rest rest = driver.rests().get(moment.what());
        ObjectNode step = step("break", Optional.of(rest.id()), 0, rest.service(), waiting(moment), moment.arrival());
        rest.description().ifPresent(text -> step.put("description", text));
    }

    private void writeVisit(Moment moment) {
        int visit = visits.get(moment.what());
        Task task = reader.task(visit);
        Request request = reader.requestOf(visit);
        change(task, request);
        sums.priority += request.priority();
        ObjectNode step = step(
                task.kind().word,
                Optional.of(task.id()),
                setups.get(moment.what()),
                task.service(driver.type()),
                waiting(moment),
                moment.arrival());
        if (task.kind() == Task.Kind.JOB) {
            step.put("job", task.id());
        }
        AnswerWriter.write(step, task.place());
        task.description().ifPresent(text -> step.put("description", text));
    }

    /** What is on board after a task; all that is for delivery comes from the start. */
    private void change(Task task, Request request) {
        switch (task.kind()) {
            case JOB -> {
                RouteSums.add(sums.delivered, request.delivers());
                RouteSums.add(sums.collected, request.collects());
                RouteSums.subtract(load, request.delivers());
                RouteSums.add(load, request.collects());
            }
            case PICKUP -> {
                RouteSums.add(sums.collected, request.moves());
                RouteSums.add(load, request.moves());
            }
            case DELIVERY -> {
                RouteSums.add(sums.delivered, request.moves());
                RouteSums.subtract(load, request.moves());
            }
        }
    }

    private long waiting(Moment moment) {
        return reader.units.second(moment.begin()) - reader.units.second(moment.arrival());
    }

    private ObjectNode step(String type, Optional<Long> id, long setup, long service, long waiting, int arrival) {
        sums.setup += setup;
        sums.service += service;
        sums.waiting += waiting;
        ObjectNode step = steps.addObject().put("type", type);
        id.ifPresent(known -> step.put("id", known));
        step.put("setup", setup).put("service", service).put("waiting_time", waiting);
        if (!load.isEmpty()) {
            load.forEach(step.putArray("load")::add);
        }
        step.put("arrival", reader.units.second(arrival)).put("duration", reader.units.seconds(travelled));
        if (problem.knowsMeters()) {
            step.put("distance", sums.meters);
        }
        step.putArray("violations");
        return step;
    }
}
