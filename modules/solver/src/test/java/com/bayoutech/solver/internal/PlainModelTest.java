package com.bayoutech.solver.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.solver.Job;
import com.bayoutech.solver.Model;
import com.bayoutech.solver.Travel;
import com.bayoutech.solver.Vehicle;
import com.bayoutech.solver.Visit;
import com.bayoutech.solver.Window;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Which models are plain, and how they are renumbered. */
class PlainModelTest {
    private static final Vehicle VEHICLE = Vehicle.of(0, 0, 4_000, 60);
    private static final int JOBS = 30;

    @Test
    void aDepotWithEqualVehiclesAndWindowsIsPlain() {
        assertThat(isPlain(plain())).isTrue();
    }

    @Test
    void vehiclesThatCostSomethingAsSoonAsTheyDriveAre() {
        assertThat(isPlain(withVehicle(VEHICLE.withCosts(new Vehicle.Costs(1, 1, 0, Optional.empty())))))
                .isTrue();
    }

    @Test
    void vehiclesWhoseWayCostsNothingOrWhoseTimeCostsAreNot() {
        assertThat(isPlain(withVehicle(VEHICLE.withCosts(new Vehicle.Costs(0, 0, 0, Optional.empty())))))
                .isFalse();
        assertThat(isPlain(withVehicle(VEHICLE.withCosts(new Vehicle.Costs(0, 1, 1, Optional.empty())))))
                .isFalse();
    }

    @Test
    void vehiclesThatEndElsewhereAre() {
        assertThat(isPlain(withVehicle(VEHICLE.withEnd(1)))).isTrue();
        assertThat(isPlain(withVehicle(VEHICLE.withEnd(Vehicle.ANYWHERE)))).isTrue();
    }

    @Test
    void differentVehiclesAre() {
        List<Vehicle> fleet = new ArrayList<>(plain().vehicles());
        fleet.set(3, VEHICLE.withCapacity(List.of(50)));
        assertThat(isPlain(Model.of(plain().travels().getFirst(), plain().jobs(), fleet)))
                .isTrue();
    }

    @Test
    void aJobThatMayBeLeftOutIs() {
        assertThat(isPlain(withFirstJob(job -> job.withPenalty(100)))).isTrue();
    }

    @Test
    void aJobThatNobodyCanDoIsNot() {
        assertThat(isPlain(withFirstVisit(visit -> visit.withDelivers(61)))).isFalse();
        assertThat(isPlain(withFirstVisit(visit -> visit.withWindow(4_001, 5_000))))
                .isFalse();
        assertThat(isPlain(withFirstVisit(visit -> visit.withService(4_000)))).isFalse();
    }

    @Test
    void severalWindowsAreNot() {
        List<Window> windows = List.of(new Window(0, 1_000), new Window(2_000, 3_000));
        assertThat(isPlain(withFirstVisit(visit -> visit.withWindows(windows)))).isFalse();
    }

    @Test
    void jobsWithoutTimeAre() {
        List<Job> jobs = new ArrayList<>();
        for (int place = 1; place <= JOBS; place++) {
            jobs.add(Job.of(Visit.at(place).withDelivers(1)));
        }
        int places = JOBS + 1;
        Travel instant = Travel.of(places, new int[places * places], new int[places * places]);
        assertThat(isPlain(Model.of(instant, jobs, plain().vehicles()))).isTrue();
    }

    @Test
    void partsKeepTheNumbersOfTheirVisits() {
        Tables tables = new Tables(plain());
        BitSet vehicles = BitSet.valueOf(new long[] {0b1010});
        PlainModel part =
                PlainModel.of(tables, new int[] {3, 8, 20, 5}, vehicles).orElseThrow();
        int[][] visits = new int[10][0];
        visits[1] = new int[] {20, 3};
        visits[3] = new int[] {5, 8};
        assertThat(part.toVisits(part.toRoutes(visits))).isDeepEqualTo(visits);
        assertThat(part.problem.visits).isEqualTo(4);
        assertThat(part.problem.vehicles).isEqualTo(2);
    }

    @Test
    void aPartWithoutVehiclesIsNot() {
        assertThat(PlainModel.of(new Tables(plain()), new int[] {3, 8}, new BitSet()))
                .isEmpty();
    }

    @Test
    void missingOrVeryLongWaysAre() {
        assertThat(isPlain(withWay(5))).isTrue();
        assertThat(isPlain(withWay(Travel.NO_WAY))).isTrue();
        assertThat(isPlain(withWay(Travel.MOST - 1))).isTrue();
    }

    @Test
    void timesWhoseSumsWouldOverflowAreNot() {
        assertThat(isPlain(withVehicle(VEHICLE.withHours(0, Travel.MOST)))).isTrue();
        assertThat(isPlain(withFirstVisit(visit -> visit.withWindow(Travel.MOST - 5, Travel.MOST))))
                .isFalse();
    }

    @Test
    void routesCostWhatTheyCostInTheModel() {
        for (int seed = 0; seed < 50; seed++) {
            MixedTown town = MixedTown.of(seed, 40);
            Tables tables = new Tables(town.model());
            PlainModel plain = PlainModel.of(tables).orElseThrow();
            int[][] visits = new int[tables.vehicles][0];
            for (int vehicle = 0; vehicle < 40; vehicle++) {
                visits[vehicle] = new int[] {(7 * vehicle + seed) % 40};
            }
            long cost = new Timetable(tables).solution(visits, 0).cost().total();
            assertThat(plain.cost(plain.toRoutes(visits))).isEqualTo(cost);
        }
    }

    private static Model plain() {
        return RandomTown.of(JOBS, 10).model();
    }

    private static Model withVehicle(Vehicle vehicle) {
        return Model.of(plain().travels().getFirst(), plain().jobs(), Collections.nCopies(10, vehicle));
    }

    private static Model withFirstJob(UnaryOperator<Job> change) {
        List<Job> jobs = new ArrayList<>(plain().jobs());
        jobs.set(0, change.apply(jobs.getFirst()));
        return Model.of(plain().travels().getFirst(), jobs, plain().vehicles());
    }

    private static Model withFirstVisit(UnaryOperator<Visit> change) {
        return withFirstJob(job -> Job.of(change.apply(job.visits().getFirst())));
    }

    private static Model withWay(int way) {
        int places = JOBS + 1;
        int[] distances = new int[places * places];
        int[] durations = new int[places * places];
        distances[places + 2] = way;
        durations[2] = 5;
        return Model.of(Travel.of(places, distances, durations), plain().jobs(), plain().vehicles());
    }

    private static boolean isPlain(Model model) {
        return PlainModel.of(new Tables(model)).isPresent();
    }
}
