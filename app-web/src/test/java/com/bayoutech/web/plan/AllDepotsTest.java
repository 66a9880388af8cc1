package com.bayoutech.web.plan;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.domain.JobId;
import com.bayoutech.domain.PlanId;
import com.bayoutech.foundation.Permission;
import com.bayoutech.planning.Edit;
import com.bayoutech.planning.Plan;
import com.bayoutech.planning.RunProgress;
import com.bayoutech.planning.RunState;
import com.bayoutech.web.day.DayFiles;
import com.bayoutech.web.day.Screens;
import com.bayoutech.web.ui.Pill;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AllDepotsTest {
    private static final Permission[] PLANNER = {
        Permission.PLANS_READ, Permission.PLANS_EDIT, Permission.ORDERS_READ, Permission.FLEET_READ
    };

    private final Screens screens = new Screens().withFleet().withOrders(3);

    @AfterEach
    void close() {
        screens.close();
    }

    @Test
    void eachDepotWithOrdersIsOptimisedAndShowsHowItIsDoing() {
        screens.withOrdersAt("Uptown", DayFiles.orders(2).replace("A-", "U-"))
                .signIn(PLANNER)
                .open("plan");
        screens.click("All depots");
        assertThat(words()).contains("Riverside", "3 orders", "Uptown", "2 orders");

        screens.click("Optimise all");
        assertThat(words()).contains("Queued");
        assertThat(_get(Button.class, spec -> spec.withText("Optimise all")).isEnabled())
                .isFalse();
        screens.work();
        screens.work();

        assertThat(words()).contains("Finished").doesNotContain("Queued");
        assertThat(screens.fleet.listDepots())
                .allSatisfy(depot -> assertThat(screens.plans
                                .find(depot.id(), Screens.TODAY)
                                .orElseThrow()
                                .head())
                        .isPresent());
    }

    @Test
    void aRunThatSomeWorkerHasTakenSaysHowItIsDoing() {
        screens.signIn(PLANNER).open("plan");
        screens.click("All depots");
        screens.click("Optimise all");
        screens.takeRun();
        PlanId plan = screens.openPlan().id();
        screens.feed.publish(new RunProgress(
                screens.runs.findLatest(plan).orElseThrow().id(),
                plan,
                RunState.RUNNING,
                Duration.ofSeconds(12),
                10,
                screens.schedule(15_050)));
        screens.settle();
        assertThat(words()).contains("Running", "Cost $150.50, 18 s left").doesNotContain("Queued");
        assertThat(_get(_get(DepotsDialog.class), ProgressBar.class).getValue()).isEqualTo(0.4);
    }

    @Test
    void theDayBelowTheDialogFollowsItsRunToo() {
        screens.signIn(PLANNER).open("plan");
        screens.click("All depots");
        screens.click("Optimise all");
        assertThat(_get(_get(RunPanel.class), Pill.class).getText()).isEqualTo("Queued");
    }

    @Test
    void aDepotThatIsBeingOptimisedGoesOn() {
        screens.withOrdersAt("Uptown", DayFiles.orders(2).replace("A-", "U-"))
                .signIn(PLANNER)
                .open("plan");
        screens.startRun(screens.openPlan());
        screens.click("All depots");
        screens.click("Optimise all");
        assertThat(screens.notices()).isEmpty();
        assertThat(screens.fleet.listDepots())
                .allSatisfy(depot -> assertThat(screens.runs
                                .findActive(screens.plans
                                        .find(depot.id(), Screens.TODAY)
                                        .orElseThrow()
                                        .id())
                                .orElseThrow()
                                .state())
                        .isEqualTo(RunState.QUEUED));
    }

    @Test
    void aPlanThatIsThereIsNotReplacedUnseen() {
        screens.withOrdersAt("Uptown", DayFiles.orders(2).replace("A-", "U-"));
        screens.startRun(screens.openPlan());
        screens.work();
        JobId first = JobId.of(screens.orders.get("A-1").id());
        screens.edit(screens.openPlan(), new Edit.Unassign(List.of(first)));
        Plan before = screens.openPlan();
        screens.signIn(PLANNER).open("plan");
        screens.click("All depots");
        screens.click("Optimise all");
        screens.work();
        screens.work();

        assertThat(screens.openPlan().head()).isEqualTo(before.head());
        assertThat(words()).contains("Open the plan to look at it.");
        assertThat(screens.plans
                        .find(screens.depot("Uptown").id(), Screens.TODAY)
                        .orElseThrow()
                        .head())
                .isPresent();
    }

    @Test
    void depotsWithoutOrdersAreLeftOut() {
        screens.signIn(PLANNER).open("plan");
        screens.click("All depots");
        assertThat(words()).contains("Riverside").doesNotContain("Uptown");
    }

    @Test
    void whoMayOnlyLookIsNotOffered() {
        screens.signIn(Permission.PLANS_READ, Permission.ORDERS_READ, Permission.FLEET_READ)
                .open("plan");
        _assertNone(Button.class, spec -> spec.withText("All depots"));
    }

    private static String words() {
        return _get(DepotsDialog.class).getElement().getTextRecursively();
    }
}
