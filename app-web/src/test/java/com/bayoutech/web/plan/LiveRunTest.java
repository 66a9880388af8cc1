package com.bayoutech.web.plan;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.domain.JobId;
import com.bayoutech.foundation.Permission;
import com.bayoutech.planning.Plan;
import com.bayoutech.planning.Run;
import com.bayoutech.planning.RunProgress;
import com.bayoutech.planning.RunState;
import com.bayoutech.routing.Schedule;
import com.bayoutech.routing.UnassignedReason;
import com.bayoutech.web.day.Screens;
import com.bayoutech.web.ui.CostCurve;
import com.bayoutech.web.ui.Pill;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LiveRunTest {
    private static final String STOP = "Stop and keep the best";

    private final Screens screens = new Screens();

    @BeforeEach
    void open() {
        screens.withFleet()
                .withOrders(3)
                .signIn(Permission.PLANS_READ, Permission.PLANS_EDIT, Permission.ORDERS_READ, Permission.FLEET_READ)
                .open("plan");
    }

    @AfterEach
    void close() {
        screens.close();
    }

    @Test
    void aRunThatWasAskedForWaitsForAWorker() {
        screens.click("Optimise");
        assertThat(state()).isEqualTo("Queued");
        assertThat(words()).isEqualTo("Waiting for a worker");
        assertThat(_get(ProgressBar.class).isIndeterminate()).isTrue();
        _assertNone(Button.class, spec -> spec.withText("Optimise"));
    }

    @Test
    void itsProgressIsShownWhileItRuns() {
        screens.click("Optimise");
        report(Duration.ofSeconds(3), Schedule.EMPTY);
        assertThat(state()).isEqualTo("Running");
        assertThat(words()).isEqualTo("Looking for a first plan, 27 s left");
        report(Duration.ofSeconds(6), screens.schedule(20_000));
        report(Duration.ofSeconds(12), screens.schedule(15_050));
        assertThat(words()).isEqualTo("Cost $150.50, 18 s left");
        assertThat(_get(ProgressBar.class).getValue()).isEqualTo(0.4);
        assertThat(_get(CostCurve.class).getElement().getTextRecursively()).contains("$200.00", "$150.50");
        assertThat(new Dispatcher(screens).routes()).hasSize(1);
        _assertNone(Button.class, spec -> spec.withText("Publish"));
    }

    /** There was no plan before it: what it leaves out is no less than anything. */
    @Test
    void theFirstPlanOfADayIsComparedWithNone() {
        screens.optimizer.leaveOut(JobId.of(screens.orders.get("A-3").id()), UnassignedReason.NO_ROOM_LEFT);
        screens.click("Optimise");
        screens.work();
        assertThat(words()).contains("by dora: cost $123.45").endsWith(", 1 order is left out");
    }

    @Test
    void aRunThatWaitsIsCancelledAtOnce() {
        screens.click("Optimise");
        screens.click(STOP);
        assertThat(state()).isEqualTo("Stopped");
        _get(Button.class, spec -> spec.withText("Optimise"));
    }

    @Test
    void aRunThatIsOnItsWayIsAskedToStopOnce() {
        screens.click("Optimise");
        screens.takeRun();
        report(Duration.ofSeconds(3), screens.schedule(20_000));
        screens.click(STOP);
        assertThat(run().stopRequested()).isTrue();
        assertThat(_get(Button.class, spec -> spec.withText(STOP)).isEnabled()).isFalse();
    }

    @Test
    void aFailedRunSaysWhatToDo() {
        screens.fleet.listDepots().forEach(depot -> screens.fleet.vehiclesGoHome(depot.id()));
        screens.click("Optimise");
        screens.work();
        assertThat(state()).isEqualTo("Failed");
        assertThat(words())
                .isEqualTo("No vehicle of depot Riverside has a shift on 2026-11-23. Add one in the fleet view.");
        _get(Button.class, spec -> spec.withText("Optimise"));
    }

    @Test
    void aSecondRunIsRefusedWhileOneIsOnItsWay() {
        screens.startRun(screens.openPlan());
        screens.click("Optimise");
        assertThat(screens.notices()).singleElement().asString().contains("is being optimised already");
        assertThat(state()).isEqualTo("Queued");
    }

    @Test
    void aRunThatSomebodyElseStartsCanBeStoppedHere() {
        screens.click("Optimise");
        screens.work();
        screens.startRun(plan(), Duration.ofMinutes(5));
        screens.takeRun();
        report(Duration.ofSeconds(60), screens.schedule(20_000));
        assertThat(words()).isEqualTo("Cost $200.00, 4 min left");
        assertThat(_get(Button.class, spec -> spec.withText(STOP)).isEnabled()).isTrue();
    }

    @Test
    void aRunThatSomebodyElseStartsOnADayWithoutAPlanIsFollowed() {
        assertThat(screens.plans.find(screens.depot("Riverside").id(), Screens.TODAY))
                .isEmpty();
        screens.startRun(plan(), Duration.ofMinutes(5));
        screens.takeRun();
        report(Duration.ofSeconds(60), screens.schedule(20_000));
        assertThat(words()).isEqualTo("Cost $200.00, 4 min left");
        assertThat(screens.feed.listeners()).isEqualTo(1);
    }

    @Test
    void whatSomebodyElseOptimisesOnADayWithoutAPlanIsShownWhenItIsDone() {
        screens.startRun(plan());
        screens.work();
        screens.settle();
        assertThat(new Dispatcher(screens).routes()).isNotEmpty();
    }

    @Test
    void theCurveOfARunDoesNotGoOnWithTheNext() {
        screens.click("Optimise");
        report(Duration.ofSeconds(6), screens.schedule(20_000));
        screens.work();
        screens.startRun(plan());
        screens.takeRun();
        report(Duration.ofSeconds(1), screens.schedule(19_000));
        assertThat(_get(CostCurve.class).getElement().getTextRecursively())
                .contains("$190.00")
                .doesNotContain("$200.00");
    }

    @Test
    void theRunOfADayIsNotShownOnAnother() {
        screens.click("Optimise");
        screens.feed.publish(progress(Duration.ofSeconds(6), screens.schedule(20_000)));
        screens.open("plan?day=2026-11-24");
        report(Duration.ofSeconds(7), screens.schedule(19_000));
        screens.work();
        assertThat(screens.emptyTitle()).isEqualTo("Nothing to plan on Tue 24 Nov 2026");
        _assertNone(Pill.class);
        assertThat(screens.feed.listeners()).isZero();
        assertThat(screens.notices()).isEmpty();
    }

    @Test
    void backOnItsDayTheRunIsFollowedAgain() {
        screens.click("Optimise");
        screens.open("plan?day=2026-11-24");
        screens.open("plan?day=2026-11-23");
        report(Duration.ofSeconds(6), screens.schedule(20_000));
        assertThat(words()).isEqualTo("Cost $200.00, 24 s left");
    }

    @Test
    void whatHasToBeDoneBeforeTheSearchIsSaid() {
        screens.click("Optimise");
        screens.takeRun();
        screens.feed.publish(new RunProgress(
                run().id(),
                plan().id(),
                RunState.RUNNING,
                Duration.ZERO,
                0,
                Schedule.EMPTY,
                "Streets are being prepared: 40 %"));
        screens.settle();
        assertThat(words()).isEqualTo("Streets are being prepared: 40 %");
        report(Duration.ofSeconds(1), Schedule.EMPTY);
        assertThat(words()).startsWith("Looking for a first plan");
    }

    @Test
    void whoeverLeavesTheScreenHearsNoMore() {
        screens.click("Optimise");
        assertThat(screens.feed.listeners()).isEqualTo(1);
        screens.open("fleet");
        assertThat(screens.feed.listeners()).isZero();
    }

    private void report(Duration elapsed, Schedule best) {
        screens.feed.publish(progress(elapsed, best));
        screens.settle();
    }

    private RunProgress progress(Duration elapsed, Schedule best) {
        return new RunProgress(run().id(), plan().id(), RunState.RUNNING, elapsed, 10, best);
    }

    private Plan plan() {
        return screens.openPlan();
    }

    private Run run() {
        return screens.runs.findLatest(plan().id()).orElseThrow();
    }

    private static String state() {
        return _get(_get(RunPanel.class), Pill.class).getText();
    }

    private static String words() {
        return _get(Span.class, spec -> spec.withClasses("bayou-run-words")).getText();
    }
}
