package com.bayoutech.web.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.domain.Depot;
import com.bayoutech.domain.DepotId;
import com.bayoutech.domain.PlanId;
import com.bayoutech.domain.RevisionId;
import com.bayoutech.foundation.Permission;
import com.bayoutech.identity.Role;
import com.bayoutech.orders.OrderService;
import com.bayoutech.planning.Edit;
import com.bayoutech.planning.Plan;
import com.bayoutech.planning.PlanEditor;
import com.bayoutech.planning.PlanService;
import com.bayoutech.planning.Revision;
import com.bayoutech.planning.Run;
import com.bayoutech.planning.RunId;
import com.bayoutech.planning.RunService;
import com.bayoutech.planning.WhatIfService;
import com.bayoutech.routing.Route;
import com.bayoutech.web.demo.DemoDay;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What a dispatcher's page of the fleet or of a plan sends changes nothing when {@code lou} sends it, who may only look at them; sent by
 * another admin it does.
 */
class DayReplayIT {
    private static final double PATIENCE = 120_000;

    /** Drops the first stop of the first route on another vehicle, as the list and the timeline do. */
    private static final String DROP = """
            async () => {
              const { day } = await import('/ui/plan/day.js');
              const from = day.rows.find((row) => row.stops.length > 1);
              const to = day.rows.find((row) => row !== from);
              document.querySelector('bayou-day').dispatchEvent(new CustomEvent('plan-drop',
                { detail: { jobs: from.stops[0].jobs, shift: to.id, before: 0, generation: day.generation } }));
            }""";

    private static final String SELECT = """
            async () => {
              const { day } = await import('/ui/plan/day.js');
              const { selection } = await import('/ui/plan/selection.js');
              selection.set([], day.rows.find((row) => row.stops.length > 1).stops[0].jobs, 'list');
            }""";

    private static RunningServer server;
    private static Replays replays;

    @BeforeAll
    static void start() {
        server = RunningServer.start(
                Map.of("bayou.demo", "true", "bayou.embedded", "true", "bayou.worker.threads", "1"));
        replays = new Replays(server);
        replays.addRole("looker", Permission.PLANS_READ, Permission.ORDERS_READ, Permission.FLEET_READ);
        replays.add("lou", "looker");
        replays.add("ada", Role.ADMIN);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void changingAPlanIsForWhomItIsOfferedTo() {
        RecordedRequests recorded = replays.record("plan", page -> {
            awaitPlan(page);
            page.evaluate(DROP);
            assertThat(page.locator(".bayou-notice").last()).containsText("moved to");
            page.keyboard().press("Control+z");
            assertThat(page.getByLabel("Redo")).isEnabled();
            page.evaluate(SELECT);
            page.keyboard().press("Delete");
            assertThat(page.locator(".bayou-notice").last()).containsText("taken out of the plan");
            page.keyboard().press("Control+z");
            assertThat(page.getByLabel("Redo")).isEnabled();
        });

        assertThat(replays.assertNothingChangesFor("lou", recorded, "plan"))
                .as("the drop, and each press of Ctrl+Z")
                .filteredOn(line -> line.contains("lou") && line.contains("plans.edit"))
                .hasSize(3);
        int before = revisions();
        replays.replay("ada", recorded, "plan");
        assertThat(revisions()).as("sent by another admin it works").isEqualTo(before + 2);
    }

    @Test
    void publishingAPlanIsForWhomItIsOfferedTo() {
        RecordedRequests recorded = replays.record("plan", page -> {
            awaitPlan(page);
            button(page, "Publish").click();
            page.locator("vaadin-confirm-dialog")
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Publish"))
                    .click();
            assertThat(page.getByText("Plan published").first()).isVisible();
        });
        turnARouteAround(plan().id());

        replays.assertNothingChangesFor("lou", recorded, "plan");
        replays.replay("ada", recorded, "plan");
        assertThat(plan().published()).as("sent by another admin it works").isEqualTo(plan().head());
    }

    @Test
    void optimisingIsForWhomItIsOfferedTo() {
        RecordedRequests recorded = replays.record("plan", page -> {
            awaitPlan(page);
            button(page, "Optimise").click();
            assertThat(page.locator(".bayou-run")).containsText("Running");
            button(page, "Stop and keep the best").click();
            awaitPlan(page);
        });

        replays.assertNothingChangesFor("lou", recorded, "plan");
        RunId before = latestRun().id();
        replays.replay("ada", recorded, "plan");
        assertThat(latestRun().id()).as("sent by another admin it works").isNotEqualTo(before);
        // No other test may see it at work.
        while (!latestRun().state().isOver()) {
            server.bean(RunService.class).stopRun(Replays.OFFICE, latestRun().id());
        }
    }

    @Test
    void aWhatIfIsBegunByWhomItIsOfferedTo() {
        RecordedRequests recorded = replays.record("plan", page -> {
            awaitPlan(page);
            chooseInMenu(page, "New what-if from what is shown");
            page.locator("vaadin-dialog input").fill("Two vans");
            button(page, "Begin").click();
            assertThat(page.locator(".bayou-stage")).containsText("Two vans");
        });
        // Two of one name are refused, and one more in the menu would have what is chosen there be another.
        whatIfs().rename(Replays.OFFICE, whatIf("Two vans").orElseThrow().id(), "Recorded");
        dropWhatIfs();

        replays.assertNothingChangesFor("lou", recorded, "plan");
        replays.replay("ada", recorded, "plan");
        assertThat(whatIf("Two vans")).as("sent by another admin it works").isPresent();
        dropWhatIfs();
    }

    @Test
    void aWhatIfIsNamedByWhomItIsOfferedTo() {
        PlanId known = begin("Alpha").id();
        RecordedRequests recorded = replays.record("plan", page -> {
            openWhatIf(page, "Alpha");
            button(page, "Rename").click();
            page.locator("vaadin-dialog input").fill("Beta");
            inDialog(page, "Rename").click();
            assertThat(page.locator(".bayou-stage")).containsText("Beta");
        });
        whatIfs().rename(Replays.OFFICE, known, "Alpha");

        replays.assertNothingChangesFor("lou", recorded, "plan");
        replays.replay("ada", recorded, "plan");
        assertThat(whatIf("Beta")).as("sent by another admin it works").isPresent();
        dropWhatIfs();
    }

    @Test
    void aWhatIfIsDroppedByWhomItIsOfferedTo() {
        PlanId known = begin("Gamma").id();
        RecordedRequests recorded = replays.record("plan", page -> {
            openWhatIf(page, "Gamma");
            button(page, "Drop").click();
            assertThat(page.locator(".bayou-notice").last()).containsText("dropped");
        });
        whatIfs().takeUp(Replays.OFFICE, known);

        replays.assertNothingChangesFor("lou", recorded, "plan");
        replays.replay("ada", recorded, "plan");
        assertThat(whatIf("Gamma")).as("sent by another admin it works").isEmpty();
    }

    @Test
    void aWhatIfIsMergedByWhomItIsOfferedTo() {
        Plan known = begin("Delta");
        turnARouteAround(known.id());
        RecordedRequests recorded = replays.record("plan", page -> {
            openWhatIf(page, "Delta");
            button(page, "Merge into the plan").click();
            inDialog(page, "Merge").click();
            assertThat(page.locator(".bayou-notice").last()).containsText("Merged into the plan");
        });
        RevisionId merged = plan().head().orElseThrow();
        server.bean(PlanEditor.class).undo(Replays.OFFICE, plan().id(), merged);
        int before = revisions();

        replays.assertNothingChangesFor("lou", recorded, "plan");
        replays.replay("ada", recorded, "plan");
        assertThat(revisions()).as("sent by another admin it works").isEqualTo(before + 1);
        dropWhatIfs();
    }

    private static void openWhatIf(Page page, String name) {
        awaitPlan(page);
        chooseInMenu(page, name);
        assertThat(page.locator(".bayou-stage")).containsText("No driver gets it");
    }

    private static void chooseInMenu(Page page, String item) {
        page.locator("vaadin-menu-bar-button")
                .filter(new Locator.FilterOptions().setHasText("The plan"))
                .first()
                .click();
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(item))
                .click();
    }

    private static Plan begin(String name) {
        awaitHead();
        return whatIfs().begin(Replays.OFFICE, plan().id(), plan().head().orElseThrow(), name);
    }

    /** The day's first plan waits for the streets of a first start. */
    private static void awaitHead() {
        long end = System.nanoTime() + Duration.ofMillis((long) PATIENCE).toNanos();
        while (plan().head().isEmpty()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("The demo's plan has not come.");
            }
            LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
        }
    }

    private static Optional<Plan> whatIf(String name) {
        return whatIfs().list(Replays.OFFICE, plan().id()).stream()
                .filter(known -> known.whatIf().orElseThrow().name().equals(name))
                .findFirst();
    }

    private static void dropWhatIfs() {
        whatIfs().list(Replays.OFFICE, plan().id()).forEach(known -> whatIfs().drop(Replays.OFFICE, known.id()));
    }

    private static WhatIfService whatIfs() {
        return server.bean(WhatIfService.class);
    }

    @Test
    void changingTheFleetIsForWhomItIsOfferedTo() {
        RecordedRequests recorded = replays.record("fleet", page -> {
            page.setDefaultTimeout(PATIENCE);
            open(page, "Cold van 1");
            Locator name = page.locator(".bayou-workspace-panel input").first();
            name.fill("Cold van one");
            button(page, "Save").click();
            assertThat(page.locator(".bayou-notice").last()).containsText("Cold van one saved");
            button(page, "Undo").click();
            assertThat(page.locator("vaadin-grid-cell-content:visible")
                            .filter(new Locator.FilterOptions().setHasText("Cold van 1"))
                            .first())
                    .isVisible();
        });

        replays.assertNothingChangesFor("lou", recorded, "fleet");
        replays.assertSomethingChangesFor("ada", recorded, "fleet");
    }

    private static void open(Page page, String inItsRow) {
        page.locator("vaadin-grid-cell-content:visible")
                .filter(new Locator.FilterOptions().setHasText(inItsRow))
                .first()
                .click();
        page.locator(".bayou-workspace-panel input").first().waitFor();
    }

    private static Run latestRun() {
        return server.bean(RunService.class)
                .findLatestRun(Replays.OFFICE, plan().id())
                .orElseThrow();
    }

    private static void awaitPlan(Page page) {
        page.setDefaultTimeout(PATIENCE);
        assertThat(page.locator(".bayou-run"))
                .containsText(Pattern.compile("Finished|Stopped"), new ContainsTextOptions().setTimeout(PATIENCE));
        page.waitForFunction(
                "async () => (await import('/ui/plan/day.js')).day.rows.some((row) => row.stops.length > 1)");
    }

    /** Without a change there would be nothing to publish once more. */
    private static void turnARouteAround(PlanId plan) {
        Revision head =
                server.bean(PlanService.class).findHead(Replays.OFFICE, plan).orElseThrow();
        Route longest = head.schedule().routes().stream()
                .max(Comparator.comparingInt(route -> route.stops().size()))
                .orElseThrow();
        server.bean(PlanEditor.class).apply(Replays.OFFICE, plan, head.id(), new Edit.Reverse(longest.shift()));
    }

    private static int revisions() {
        return server.bean(PlanService.class)
                .history(Replays.OFFICE, plan().id())
                .revisions()
                .size();
    }

    private static Plan plan() {
        DepotId depot = server.bean(DemoDay.class)
                .findDepot(Replays.OFFICE)
                .map(Depot::id)
                .orElseThrow();
        LocalDate day = server.bean(OrderService.class)
                .listDays(Replays.OFFICE, depot)
                .getFirst()
                .day();
        return server.bean(PlanService.class)
                .findPlan(Replays.OFFICE, depot, day)
                .orElseThrow();
    }

    private static Locator inDialog(Page page, String name) {
        return page.locator("vaadin-dialog")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
