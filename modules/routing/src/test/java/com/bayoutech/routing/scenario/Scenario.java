package com.bayoutech.routing.scenario;

import com.bayoutech.domain.Depot;
import com.bayoutech.domain.Job;
import com.bayoutech.domain.Shift;
import com.bayoutech.domain.TravelTimes;
import com.bayoutech.domain.Vehicle;
import com.bayoutech.routing.Disruption;
import com.bayoutech.routing.OptimizationListener;
import com.bayoutech.routing.PlanningProblem;
import com.bayoutech.routing.RouteOptimizer;
import com.bayoutech.routing.Schedule;
import com.bayoutech.routing.SolverRouteOptimizer;
import com.bayoutech.routing.StopCriterion;
import java.util.ArrayList;
import java.util.List;

/**
 * A small day drawn as text, and its plan as one line.
 *
 * <p>First the map: each letter is a place, each step to the side, up or down takes one minute and is one kilometer. Then, after a
 * blank line, one statement a line:
 *
 * <pre>
 * van NAME [at PLACE] START-END [capacity 3,5] [skill NAME] [cost FIXED,KILOMETER,HOUR] [break START-END MINUTESm]
 * delivery NAME [at PLACE] [START-END] [from START] [until END] [service MINUTESm] [load 1,2] [skill NAME] [priority 90]
 * pickup NAME ...
 * shipment NAME at PLACE to PLACE [from ...], windows and service being those of the delivery
 * no way to PLACE | no way from PLACE
 * together|sequence|directly|apart NAME NAME ...
 * balance hour FREEm CENTS | balance visit FREE CENTS | overlap NEIGHBOURS CENTS
 * </pre>
 *
 * <p>A van also has [limit 30km|90m|3stops] [rest eu561|us] [reload MINUTESm TIMES] [overtime MINUTESm CENTS] [home PLACE CENTS] [first NAME,NAME],
 * a job [setup MINUTESm] [ready TIME] [promise START-END EARLY,LATE].
 *
 * <p>Vans stand at D and jobs are at the place of their name unless it says otherwise.
 *
 * <p>A plan reads {@code V 8:00 > a 8:05 > b 8:10..9:00 > [c 9:05, d 9:10] > 9:20 | out: e NO_ROOM_LEFT}: van and departure; stops,
 * each with the arrival where it waits, and the start of service; one stop with two visits; the return; what stays out. The pickup
 * of a shipment s is {@code +s}, its delivery {@code -s}; {@code reload} is a halt to load again.
 */
final class Scenario {
    final List<Depot> depots = new ArrayList<>();
    final List<Vehicle> vehicles = new ArrayList<>();
    final List<Shift> shifts = new ArrayList<>();
    final List<Job> jobs = new ArrayList<>();
    final RulesDraft rules = new RulesDraft();
    final TownMap map;

    Scenario(TownMap map) {
        this.map = map;
    }

    /** The engine that the scenarios run on: the one place to exchange it. */
    static RouteOptimizer engine() {
        return new SolverRouteOptimizer(1, 1);
    }

    /** The plan of the day that the text draws. */
    static String plan(String text) {
        return PlanLine.of(schedule(text));
    }

    /** The schedule of the day that the text draws. */
    static Schedule schedule(String text) {
        return engine().optimize(problem(text), StopCriterion.afterIterations(150), OptimizationListener.NONE);
    }

    /** The plan of a day that must not stray far from a published schedule. */
    static String plan(String text, Disruption disruption) {
        Scenario scenario = ScenarioReader.read(text);
        scenario.rules.disruption(disruption);
        return PlanLine.of(
                engine().optimize(scenario.problem(), StopCriterion.afterIterations(150), OptimizationListener.NONE));
    }

    static PlanningProblem problem(String text) {
        return ScenarioReader.read(text).problem();
    }

    private PlanningProblem problem() {
        return PlanningProblem.of(
                depots, vehicles, shifts, jobs, rules.read(), places -> TravelTimes.freeFlow(map.matrix(places)));
    }
}
