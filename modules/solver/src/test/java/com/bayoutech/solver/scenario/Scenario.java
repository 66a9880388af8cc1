package com.bayoutech.solver.scenario;

import com.bayoutech.solver.Aims;
import com.bayoutech.solver.Budget;
import com.bayoutech.solver.Dock;
import com.bayoutech.solver.Job;
import com.bayoutech.solver.Model;
import com.bayoutech.solver.Relation;
import com.bayoutech.solver.Settings;
import com.bayoutech.solver.Solution;
import com.bayoutech.solver.Solver;
import com.bayoutech.solver.Vehicle;
import java.util.ArrayList;
import java.util.List;

/**
 * A small problem drawn as text, and its plan as one line.
 *
 * <p>First the map: each letter is a place, each step to the side, up or down is one unit of distance and of time. Then, after a blank line, one
 * statement a line:
 *
 * <pre>
 * vehicle NAME [at PLACE] [ends PLACE | ends anywhere] [0-100] [capacity 3,5] [fixed 10] [distance 1] [time 2] [overtime after 50 rate 3]
 *     [limit distance 9] [limit time 9] [limit visits 9] [pause 40-60 10] [reload PLACE [service 5] [most 2]]
 *     [rest after 30 for 5 [parts 2,3] [work counts]] [rest eu] [rest us]
 *     [territory PLACE rate 2]
 * job NAME [at PLACE] [10-20,40-50] [setup 3] [service 5] [delivers 1,2] [collects 1] [release 30] [promise 10-20 [early 1] [late 3]] [rank 1]
 *     [penalty 50] [only V,W] [costs V 5]
 * shipment NAME at PLACE [what a job says] to PLACE [...] moves 2
 * same a b | sequence a b | directly a b | apart a b | prefix V a b | lifo
 * balance time|visits free 10 unit 5 rate 3 | overlap near 2 rate 5
 * dock PLACE bays 1
 * step 30 | slow 2x from 30 until 60 | no way to PLACE
 * </pre>
 *
 * <p>Vehicles stand at D, may drive from 0 to 1000, carry 1000 of three kinds, and cost 1 per unit of distance; jobs are at the place of their name,
 * and required. Vehicles come before jobs that name them.
 *
 * <p>A plan reads {@code V 2 > a 5 > b 8..10 > reload 13 > c 16 > 19 | out: d | costs 17}: vehicle and departure; visits, each with the arrival where
 * it waits, and the start of service; the end; what stays out; what all routes cost, penalties left aside. The first visit of a shipment s is
 * {@code +s}, its last one {@code -s}.
 */
final class Scenario {
    final TownMap map;
    final List<String> vehicleNames = new ArrayList<>();
    final List<String> jobNames = new ArrayList<>();
    final List<String> visitNames = new ArrayList<>();
    final List<Vehicle> vehicles = new ArrayList<>();
    final List<Job> jobs = new ArrayList<>();
    final List<Relation> relations = new ArrayList<>();
    final List<Dock> docks = new ArrayList<>();
    boolean isLastInFirstOut;
    Aims aims = Aims.NONE;

    Scenario(TownMap map) {
        this.map = map;
    }

    static Scenario of(String text) {
        return ScenarioReader.read(text);
    }

    /** The plan of the problem that the text draws. */
    static String plan(String text) {
        return of(text).plan(Settings.of(1));
    }

    /** The solution of the problem that the text draws. */
    static Solution solve(String text) {
        return of(text).solve(Settings.of(1));
    }

    String plan(Settings settings) {
        return line(solve(settings));
    }

    Solution solve(Settings settings) {
        return Solver.solve(model(), settings, Budget.iterations(500), Solver.Listener.NONE);
    }

    String line(Solution solution) {
        return new PlanLine(this).of(solution);
    }

    Model model() {
        return new Model(List.of(map), jobs, vehicles, relations, isLastInFirstOut, aims, docks);
    }

    int vehicle(String name) {
        return known(vehicleNames, name);
    }

    int job(String name) {
        return known(jobNames, name);
    }

    int visit(String name) {
        return known(visitNames, name);
    }

    private static int known(List<String> names, String name) {
        if (!names.contains(name)) {
            throw new IllegalArgumentException("The name (" + name + ") must be one of " + names + ".");
        }
        return names.indexOf(name);
    }
}
