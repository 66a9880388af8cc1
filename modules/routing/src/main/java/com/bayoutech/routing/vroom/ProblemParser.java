package com.bayoutech.routing.vroom;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads VROOM's input; keys that it does not know are left alone, as VROOM does. */
final class ProblemParser {
    private ProblemParser() {}

    /**
     * Reads a text.
     *
     * @throws VroomInputException if it makes no sense
     */
    static VroomProblem parse(String json) {
        Field root = Field.root(Json.read(json));
        int dimensions = dimensions(root);
        List<Driver> drivers = new DriverParser(dimensions).parse(root);
        List<Request> requests = new TaskParser(dimensions).parse(root);
        Map<String, Profile> profiles = MatrixParser.parse(root);
        VroomProblem problem = new VroomProblem(requests, drivers, profiles, dimensions);
        drivers.forEach(driver -> requireWays(problem, driver));
        return problem;
    }

    private static int dimensions(Field root) {
        return root.get("vehicles").elements().stream()
                .map(vehicle -> vehicle.get("capacity"))
                .filter(Field::isPresent)
                .findFirst()
                .map(capacity -> capacity.elements().size())
                .orElse(0);
    }

    /** Each place that a vehicle may see needs a row, coordinates or both, whatever its profile goes by. */
    private static void requireWays(VroomProblem problem, Driver driver) {
        Profile profile = problem.profile(driver);
        Fare fare = driver.fare();
        if (profile.costs().isPresent() && (fare.perHour() != Fare.USUAL_PER_HOUR || fare.perKilometer() != 0)) {
            throw driver.field()
                    .get("costs")
                    .wrong("without per_hour and per_km where its profile (" + driver.profile()
                            + ") has a matrix of costs");
        }
        boolean asksForMeters = fare.perKilometer() > 0 || driver.mostMeters().isPresent();
        boolean asksForCoordinates = profile.isStraight() || (asksForMeters && !profile.knowsMeters());
        driver.start().ifPresent(place -> require(driver, profile, driver.field(), "start", place, asksForCoordinates));
        driver.end().ifPresent(place -> require(driver, profile, driver.field(), "end", place, asksForCoordinates));
        problem.requests().stream()
                .flatMap(request -> request.tasks().stream())
                .forEach(task -> require(driver, profile, task.field(), "location", task.place(), asksForCoordinates));
    }

    private static void require(
            Driver driver, Profile profile, Field owner, String name, Place place, boolean asksForCoordinates) {
        if (asksForCoordinates && place.location().isEmpty()) {
            throw new VroomInputException("The " + owner.path() + "." + name + " is missing, and the profile ("
                    + driver.profile()
                    + ") has no matrix that would do. Give [longitude, latitude], or matrices for the profile.");
        }
        if (!profile.hasMatrix()) {
            return;
        }
        String index = name + "_index";
        int row = place.index()
                .orElseThrow(() -> new VroomInputException("The " + owner.path() + "." + index
                        + " is missing. Give the row of the place in the matrices of the profile (" + driver.profile()
                        + ")."));
        int rows = Stream.of(profile.durations(), profile.distances(), profile.costs())
                .flatMap(Optional::stream)
                .mapToInt(table -> table.length)
                .min()
                .orElse(0);
        if (row >= rows) {
            throw owner.get(index)
                    .wrong("from 0 to " + (rows - 1) + ", a row in each matrix of the profile (" + driver.profile()
                            + ")");
        }
    }
}
