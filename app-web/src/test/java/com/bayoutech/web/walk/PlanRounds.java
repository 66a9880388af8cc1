package com.bayoutech.web.walk;

import com.microsoft.playwright.Page;
import java.util.Map;

/** What a dispatcher does on a plan's screen again and again, timed. */
final class PlanRounds {
    private static final int ROUNDS = 30;
    private static final int MANY = 50;

    private final Page page;
    private final String plan;
    private final FigureTable figures;
    private final String when;

    /**
     * @param plan the address of a plan with some sixty routes or more
     * @param when what else goes on, after a comma; may be blank
     */
    PlanRounds(Page page, String plan, FigureTable figures, String when) {
        this.page = page;
        this.plan = plan;
        this.figures = figures;
        this.when = when;
    }

    void measure() {
        open();
        Stopwatch watch = Stopwatch.on(page);
        select(watch);
        move(watch);
        assignMany(watch);
    }

    private void open() {
        for (int round = 0; round < 10; round++) {
            Steps.goTo(page, "fleet");
            Steps.awaitFrame(page);
            long start = System.nanoTime();
            page.navigate(plan);
            Steps.awaitFrame(page);
            Stopwatch.on(page).awaitOpen();
            note("Plan screen opens", (System.nanoTime() - start) / 1e6);
        }
    }

    private void select(Stopwatch watch) {
        for (int round = 0; round < ROUNDS; round++) {
            note(
                    "A route is selected, and list, map and timeline show it",
                    watch.millis("select", Map.of("row", round)));
        }
    }

    private void move(Stopwatch watch) {
        for (int round = 0; round < ROUNDS; round++) {
            note(
                    "A stop is dropped on another route, new totals",
                    watch.millis("move", Map.of("from", round % 40, "to", (round + 7) % 40)));
            note("Undo, former totals", watch.millisOfKey("Control+z"));
        }
    }

    private void assignMany(Stopwatch watch) {
        for (int round = 0; round < 5; round++) {
            Object jobs = watch.jobs(MANY);
            note(MANY + " stops taken out at once", watch.millis("takeOut", Map.of("count", MANY)));
            note(MANY + " stops assigned at once", watch.millis("assign", Map.of("jobs", jobs, "to", 60)));
            watch.millisOfKey("Control+z");
            watch.millisOfKey("Control+z");
        }
    }

    private void note(String what, double millis) {
        figures.add(what + when, millis);
    }
}
