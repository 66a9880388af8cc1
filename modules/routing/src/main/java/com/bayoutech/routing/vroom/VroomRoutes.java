package com.bayoutech.routing.vroom;

import com.bayoutech.routing.StopCriterion;
import com.bayoutech.solver.Model;
import com.bayoutech.solver.Settings;
import com.bayoutech.solver.Solution;
import com.bayoutech.solver.Solver;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Solves VROOM's problems with the engine of our own.
 *
 * <p>As in VROOM, the sum of the priorities of what is done comes first, then the number of tasks that are done, then the cost. Where a profile has no
 * matrix, straight lines over the coordinates stand for the streets, driven at {@value Profile#METERS_PER_SECOND} metres a second. What our engine
 * cannot say yet is refused by name; {@code docs/vroom.md} has the list.
 */
public final class VroomRoutes {
    private final int threads;

    /**
     * A door for problems in VROOM's words.
     *
     * @param threads how many threads each search may use, at least one
     */
    public VroomRoutes(int threads) {
        this.threads = threads;
    }

    /**
     * Solves a problem until the criterion is reached.
     *
     * @throws VroomInputException if it cannot be read
     */
    public VroomAnswer solve(String json, StopCriterion stop, long seed) {
        return solve(json, stop, seed, (cost, routes, unassigned) -> {});
    }

    /**
     * Solves a problem until the criterion is reached.
     *
     * @param listener hears of better solutions, the first one included
     * @throws VroomInputException if it cannot be read
     */
    public VroomAnswer solve(String json, StopCriterion stop, long seed, Listener listener) {
        Search search = new Search(stop);
        VroomProblem problem = ProblemParser.parse(json);
        ModelReader reader = new ModelReader(problem);
        Settings settings = Settings.of(seed).withThreads(threads).withStart(start(reader));
        AnswerWriter writer = new AnswerWriter(problem, reader);
        Solution found = Solver.solve(
                reader.model(),
                settings,
                search::used,
                better -> listener.improved(writer.cost(better), better.routes().size(), writer.unassigned(better)));
        return writer.write(found);
    }

    /** The routes that the vehicles' steps tell; VROOM takes them for the beginning of its search, and refuses what nobody could drive. */
    private static List<List<Integer>> start(ModelReader reader) {
        Model model = reader.model();
        List<List<Integer>> start = IntStream.range(0, model.vehicles().size())
                .mapToObj(reader::start)
                .toList();
        for (int vehicle = 0; vehicle < start.size(); vehicle++) {
            List<Integer> visits = start.get(vehicle);
            if (!visits.isEmpty() && Solver.drive(model, vehicle, visits).isEmpty()) {
                throw new VroomInputException("The vehicles[" + vehicle + "].steps (" + visits.size()
                        + " tasks) cannot be driven: they break a window, a load, a skill or a limit, or have half of a shipment."
                        + " Correct them or leave them out.");
            }
        }
        return start.stream().allMatch(List::isEmpty) ? List.of() : start;
    }

    /** Hears of better solutions, on a thread of the search. */
    @FunctionalInterface
    public interface Listener {
        /** A solution with its cost in VROOM's units, up to one a route off, its routes and the number of tasks that it leaves out. */
        void improved(long cost, int routes, int unassigned);
    }

    /** A criterion whose time began with the reading. */
    private static final class Search {
        private final long startNanos = System.nanoTime();
        private final StopCriterion stop;

        Search(StopCriterion stop) {
            this.stop = stop;
        }

        synchronized double used(long iterations) {
            return stop.used(iterations, Duration.ofNanos(System.nanoTime() - startNanos));
        }
    }
}
