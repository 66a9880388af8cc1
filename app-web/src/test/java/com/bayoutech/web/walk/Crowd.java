package com.bayoutech.web.walk;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Dispatchers without browsers who are at work on a server, each at a human pace, until they are told to stop. */
final class Crowd implements AutoCloseable {
    private static final Duration LEAST_PAUSE = Duration.ofSeconds(2);
    private static final Duration MOST_PAUSE = Duration.ofSeconds(6);

    private final ExecutorService people = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Future<?>> work = new ArrayList<>();
    private final CountDownLatch end = new CountDownLatch(1);
    private final Installation installation;
    private final FigureTable figures;

    Crowd(Installation installation, FigureTable figures) {
        this.installation = installation;
        this.figures = figures;
    }

    /** Has so many more people open a plan, who look at routes of it and perhaps move stops and take that back. */
    void add(int many, String query, boolean changing) {
        for (int one = 0; one < many; one++) {
            Random random = new Random(work.size());
            work.add(people.submit(() -> work(query, changing, random)));
        }
    }

    private void work(String query, boolean changing, Random random) {
        UidlPage page = new UidlPage(installation.address(), installation.home());
        page.signIn("admin", Installation.ADMIN_PASSWORD);
        PlanClient plan = new PlanClient(page, query, random);
        timed("opens the plan", plan::open);
        while (goesOn(random)) {
            timed("selects a route", plan::select);
            if (changing && goesOn(random)) {
                plan.select();
                long start = System.nanoTime();
                boolean moved = plan.move();
                figures.add(
                        moved ? "One of nineteen moves a stop" : "One of nineteen is overtaken", millisSince(start));
                if (moved && goesOn(random)) {
                    timed("takes a change back", plan::undo);
                }
                plan.clear();
            }
        }
    }

    private void timed(String what, Runnable deed) {
        long start = System.nanoTime();
        deed.run();
        figures.add("One of nineteen " + what, millisSince(start));
    }

    private static double millisSince(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    private boolean goesOn(Random random) {
        try {
            return !end.await(random.nextLong(LEAST_PAUSE.toMillis(), MOST_PAUSE.toMillis()), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Ends the work; fails if somebody could not do theirs, for then less was measured than is said. */
    @Override
    public void close() {
        end.countDown();
        people.close();
        for (Future<?> one : work) {
            try {
                one.get();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            } catch (ExecutionException failed) {
                throw new IllegalStateException("One of the crowd could not go on.", failed.getCause());
            }
        }
    }
}
