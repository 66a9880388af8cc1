package com.bayoutech.web.walk;

import com.bayoutech.web.server.Browser;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Dispatchers without browsers who are at work on a server, each at a human pace, until they are told to stop. */
final class Crowd implements AutoCloseable {
    private static final Duration LEAST_PAUSE = Duration.ofSeconds(3);
    private static final Duration MOST_PAUSE = Duration.ofSeconds(9);
    private static final Duration HESITATION = Duration.ofSeconds(1);

    private final ExecutorService people = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Future<?>> work = new ArrayList<>();
    private final Semaphore seated = new Semaphore(0);
    private final CountDownLatch end = new CountDownLatch(1);
    private final Installation installation;
    private final FigureTable figures;

    Crowd(Installation installation, FigureTable figures) {
        this.installation = installation;
        this.figures = figures;
    }

    /** Has so many more people sign in and open a plan, who look at routes of it and perhaps move stops. */
    void add(int many, String query, boolean changing) {
        Path authority = installation.home().resolve("tls").resolve("authority.pem");
        for (int one = 0; one < many; one++) {
            Browser browser = new Browser(installation.address(), authority);
            String door = browser.signIn("admin", Installation.ADMIN_PASSWORD)
                    .headers()
                    .firstValue("location")
                    .orElse("");
            if (door.isEmpty() || door.contains("login")) {
                throw new IllegalStateException("One of the crowd did not get in, and was sent to (" + door + ").");
            }
            Random random = new Random(work.size());
            work.add(people.submit(() -> work(browser, query, changing, random)));
        }
    }

    /** Waits until everybody sees their plan. */
    void awaitSeated() {
        seated.acquireUninterruptibly(work.size());
    }

    /** Whoever was overtaken opens the plan anew. */
    private void work(Browser browser, String query, boolean changing, Random random) {
        try (PlanClient plan = open(browser, query, random)) {
            dispatch(plan, changing, random);
        }
        while (goesOn(random)) {
            try (PlanClient plan = new PlanClient(browser, query, random)) {
                dispatch(plan, changing, random);
            }
        }
    }

    private PlanClient open(Browser browser, String query, Random random) {
        long start = System.nanoTime();
        try {
            return new PlanClient(browser, query, random);
        } finally {
            note("opens a plan while all do", start);
            seated.release();
        }
    }

    private void dispatch(PlanClient plan, boolean changing, Random random) {
        while (!plan.isAsked() && goesOn(random)) {
            timed("selects a route", () -> {
                plan.select();
                return true;
            });
            if (changing && goesOn(random)) {
                PlanClient.Drag drag = plan.drag();
                if (goesOn(HESITATION)
                        && timed("moves a stop", () -> plan.drop(drag))
                        && goesOn(random)
                        && random.nextBoolean()) {
                    timed("takes it back", () -> plan.takeBack(drag));
                }
            }
        }
    }

    private boolean timed(String what, BooleanSupplier deed) {
        long start = System.nanoTime();
        boolean done = deed.getAsBoolean();
        note(done ? what : what + ", but somebody was faster", start);
        return done;
    }

    private void note(String what, long start) {
        figures.add("One of the nineteen " + what, (System.nanoTime() - start) / 1e6);
    }

    private boolean goesOn(Random random) {
        return goesOn(Duration.ofMillis(random.nextLong(LEAST_PAUSE.toMillis(), MOST_PAUSE.toMillis())));
    }

    private boolean goesOn(Duration pause) {
        try {
            return !end.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Ends the work; fails if some could not do theirs, for then less was measured than is said. */
    @Override
    public void close() {
        end.countDown();
        people.close();
        AssertionError failure = new AssertionError("Of the crowd, some could not go on.");
        for (Future<?> one : work) {
            if (one.state() == Future.State.FAILED) {
                failure.addSuppressed(one.exceptionNow());
            }
        }
        if (failure.getSuppressed().length > 0) {
            throw failure;
        }
    }
}
