package com.bayoutech.benchmarks.instances;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RouteCheckerTest {
    @Test
    void distancesAddUpByTheConvention() {
        Verdict dimacs = check(SmallInstances.solomon(), Convention.DIMACS, "1 2", "3");
        assertThat(dimacs).isEqualTo(new Verdict(18, 2, 0, Optional.empty()));
        Verdict across = check(SmallInstances.solomon(), Convention.DIMACS, "1 3", "2");
        assertThat(across.cost()).isEqualTo(3 + 5.8 + 5 + 8);
        Verdict exact = check(SmallInstances.solomon(), Convention.SINTEF, "1 3", "2");
        assertThat(exact.cost()).isEqualTo(21.830952);
    }

    @Test
    void whoIsLeftOutOrVisitedTwiceIsFound() {
        assertThat(check(SmallInstances.solomon(), Convention.DIMACS, "1", "3"))
                .extracting(Verdict::unassigned, Verdict::trouble)
                .containsExactly(1, Optional.of("client 2 is not visited"));
        assertThat(trouble(SmallInstances.solomon(), Convention.DIMACS, "1 2", "3 1"))
                .isEqualTo("client 1 is visited 2 times");
        assertThat(trouble(SmallInstances.solomon(), Convention.DIMACS, "1 2", "3 9"))
                .isEqualTo("route 2 visits the unknown location 9");
    }

    @Test
    void tooMuchLoadIsFound() {
        assertThat(trouble(SmallInstances.solomon(), Convention.DIMACS, "1 3 2"))
                .isEqualTo("a vehicle carries 12 of 10");
    }

    @Test
    void tooManyVehiclesAreFound() {
        assertThat(trouble(SmallInstances.solomon(), Convention.DIMACS, "1", "2", "3"))
                .isEqualTo("route 3 has no vehicle, there are 2");
    }

    @Test
    void lateArrivalsAreFound() {
        Instance instance = SmallInstances.vrplib("PCVRPTW", """
                VEHICLES: 1
                CAPACITY: 12
                TIME_WINDOW_SECTION
                1 0 6
                2 0 6
                3 0 6
                4 0 2.9
                """);
        assertThat(trouble(instance, Convention.PYVRP, "1 2 3"))
                .isEqualTo("location 3 is reached at 30.0, it closes at 29.0");
    }

    @Test
    void aDurationLeavesOutWhatIsWaitedAtTheDepot() {
        String more = """
                VEHICLES: 1
                CAPACITY: 12
                VEHICLES_MAX_DURATION: %s
                TIME_WINDOW_SECTION
                1 0 90
                2 50 60
                3 0 90
                4 0 90
                """;
        String route = "1 2 3";
        assertThat(check(SmallInstances.vrplib("MDVRPTW", more.formatted("6")), Convention.PYVRP, route)
                        .trouble())
                .isEmpty();
        assertThat(trouble(SmallInstances.vrplib("MDVRPTW", more.formatted("5.9")), Convention.PYVRP, route))
                .isEqualTo("a route takes 6000.0, no more than 5900.0 is allowed");
    }

    @Test
    void deliveriesComeAfterTheirPickupsOnTheSameRoute() {
        assertThat(check(SmallInstances.liLim(), Convention.SINTEF, "1 2").cost())
                .isEqualTo(8);
        assertThat(trouble(SmallInstances.liLim(), Convention.SINTEF, "2 1"))
                .isEqualTo("the pickup 1 is not before its delivery 2 on one route");
    }

    @Test
    void backhaulsComeLastAndNeverAlone() {
        Instance instance = SmallInstances.vrplib("VRPB", """
                CAPACITY: 8
                BACKHAUL_SECTION
                1 0
                2 0
                3 0
                4 8
                """);
        Instance hauls = new Instance(
                instance.name(),
                instance.type(),
                List.of(
                        instance.places().get(0),
                        instance.places().get(1),
                        instance.places().get(2),
                        instance.places().get(3).withDelivers(0)),
                1,
                instance.trucks(),
                true,
                instance.deliveries());
        assertThat(check(hauls, Convention.PYVRP, "1 2 3").trouble()).isEmpty();
        assertThat(trouble(hauls, Convention.PYVRP, "1 3 2")).isEqualTo("client 2 is a linehaul after a backhaul");
        assertThat(trouble(hauls, Convention.PYVRP, "1 2", "3")).isEqualTo("a route begins with the backhaul 3");
    }

    @Test
    void aReloadEmptiesTheVehicleAndWaitsForTheGoods() {
        String more = """
                VEHICLES: 1
                CAPACITY: 8
                %sTIME_WINDOW_SECTION
                1 0 90
                2 0 90
                3 0 90
                4 0 30
                RELEASE_TIME_SECTION
                1 0
                2 0
                3 0
                4 20
                """;
        String reload = "VEHICLES_RELOAD_DEPOT_SECTION\n1 1\n";
        Instance instance = SmallInstances.vrplib("MTVRPTWR", more.formatted(reload));
        assertThat(check(instance, Convention.PYVRP, "1 2 0 3")).isEqualTo(new Verdict(100, 1, 0, Optional.empty()));
        assertThat(trouble(SmallInstances.vrplib("MTVRPTWR", more.formatted("")), Convention.PYVRP, "1 2 0 3"))
                .isEqualTo("route 1 comes back to reload and must not");
        Instance late = SmallInstances.vrplib("MTVRPTWR", more.formatted(reload).replace("4 20", "4 28"));
        assertThat(trouble(late, Convention.PYVRP, "1 2 0 3"))
                .isEqualTo("location 3 is reached at 310.0, it closes at 300.0");
    }

    @Test
    void prizesArePaidForWhoIsLeftOut() {
        Instance instance = SmallInstances.vrplib("PCVRPTW", """
                VEHICLES: 1
                CAPACITY: 8
                PRIZE_SECTION
                1 0
                2 0
                3 7
                4 2
                """);
        assertThat(check(instance, Convention.PYVRP, "1 2")).isEqualTo(new Verdict(40 + 20, 1, 1, Optional.empty()));
        assertThat(trouble(instance, Convention.PYVRP, "2")).isEqualTo("client 1 is not visited");
    }

    @Test
    void aVehicleMayBeForbiddenAndHasItsOwnRates() {
        Instance sites = SmallInstances.vrplib("SDVRPTW", """
                VEHICLES: 2
                CAPACITY: 8
                VEHICLES_ALLOWED_CLIENTS_SECTION
                1 2 3
                2 3 4
                """);
        assertThat(check(sites, Convention.PYVRP, "1 2", "3").trouble()).isEmpty();
        assertThat(trouble(sites, Convention.PYVRP, "3", "1 2"))
                .isEqualTo("client 3 is visited by a vehicle that must not");
        Instance mixed = SmallInstances.vrplib("HFVRP", """
                VEHICLES: 2
                CAPACITY_SECTION
                1 4
                2 8
                VEHICLES_FIXED_COST_SECTION
                1 100
                2 300
                VEHICLES_UNIT_DISTANCE_COST_SECTION
                1 10
                2 20
                """);
        assertThat(check(mixed, Convention.PYVRP, "1", "2 3").cost()).isEqualTo((100 + 10 * 2 + 300 + 20 * 6) / 100.0);
        assertThat(trouble(mixed, Convention.PYVRP, "2 3", "1")).isEqualTo("a vehicle carries 8 of 4");
    }

    private static Verdict check(Instance instance, Convention convention, String... routes) {
        return RouteChecker.check(instance, convention.measure(instance, Optional.empty()), routes(routes));
    }

    private static String trouble(Instance instance, Convention convention, String... routes) {
        return check(instance, convention, routes).trouble().orElse("nothing");
    }

    /** Each route is a word of its clients. */
    private static List<List<Integer>> routes(String... words) {
        return Arrays.stream(words)
                .map(word ->
                        Arrays.stream(word.split(" ", -1)).map(Integer::valueOf).toList())
                .toList();
    }
}
