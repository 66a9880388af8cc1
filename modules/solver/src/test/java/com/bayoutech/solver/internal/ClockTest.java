package com.bayoutech.solver.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is known of the times of routes that are changed in place, and changed back. */
class ClockTest {
    private static final int CHANGES = 2_000;

    @Test
    void routesThatWereChangedAndChangedBackAreKnownAsIfTheyWereNew() {
        changeAndCompare(true);
    }

    @Test
    void soAreThoseThatGiveVisitsToVehiclesWithoutBreaksAndTakeThemBack() {
        changeAndCompare(false);
    }

    private static void changeAndCompare(boolean hasSeveralWindows) {
        Random random = new Random(7);
        Tables tables = new Tables(RichDay.of(random, hasSeveralWindows));
        Routes routes = new Routes(tables);
        Journal journal = new Journal(routes);
        for (int change = 0; change < CHANGES; change++) {
            journal.begin();
            for (int step = 0; step < 3; step++) {
                move(random.nextInt(RichDay.VISITS), random.nextInt(RichDay.VEHICLES), routes, journal, random);
            }
            if (random.nextBoolean()) {
                journal.restore();
            }
            for (int vehicle = 0; vehicle < RichDay.VEHICLES; vehicle++) {
                assertThat(known(routes, vehicle)).isEqualTo(known(fresh(tables, routes), vehicle));
            }
        }
    }

    /** Takes a visit off its route and puts it somewhere onto another, if that can be driven. */
    private static void move(int visit, int vehicle, Routes routes, Journal journal, Random random) {
        int from = routes.route[visit];
        if (from != Routes.NONE) {
            journal.keep(from);
            routes.remove(visit);
            routes.refresh(from);
        }
        journal.keep(vehicle);
        int behind = routes.start(vehicle);
        for (int left = random.nextInt(routes.length[vehicle] + 1); left > 0; left--) {
            behind = routes.next[behind];
        }
        if (routes.isInTime(visit, behind, vehicle) && !routes.insert(visit, behind)) {
            routes.remove(visit);
            routes.refresh(vehicle);
        }
    }

    private static Routes fresh(Tables tables, Routes routes) {
        Routes fresh = new Routes(tables);
        for (int vehicle = 0; vehicle < RichDay.VEHICLES; vehicle++) {
            int last = fresh.start(vehicle);
            for (int node : routes.nodesOf(vehicle)) {
                fresh.chain(node, last);
                last = node;
            }
            fresh.refresh(vehicle);
        }
        return fresh;
    }

    private static List<Long> known(Routes routes, int vehicle) {
        Clock clock = routes.clock;
        List<Long> known = new ArrayList<>();
        known.add(routes.timeCost[vehicle]);
        known.add((long) clock.idleInAll[vehicle]);
        for (int node = routes.start(vehicle); node != routes.end(vehicle); node = routes.next[node]) {
            known.add((long) node);
            known.add((long) routes.departure[node]);
            known.add((long) routes.latest[node]);
            if (!routes.tables.isRich[vehicle]) {
                continue;
            }
            clock.standAt(node);
            known.add((long) clock.driven);
            known.add((long) clock.pausesOver);
            known.add((long) clock.idle);
            known.add((long) clock.room);
            known.add((long) clock.roomAfter[node]);
        }
        known.add((long) routes.departure[routes.end(vehicle)]);
        return known;
    }
}
