package com.bayoutech.web.plan;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.domain.Priority;
import com.bayoutech.foundation.Permission;
import com.bayoutech.orders.OrderEdit;
import com.bayoutech.planning.Edit;
import com.bayoutech.planning.Pins;
import com.bayoutech.planning.Plan;
import com.bayoutech.planning.PlanNews;
import com.bayoutech.planning.Presence;
import com.bayoutech.routing.PlannedVisit;
import com.bayoutech.web.day.Screens;
import com.bayoutech.web.plan.history.OvertakenDialog;
import com.bayoutech.web.plan.history.PresenceBar;
import com.bayoutech.web.timeline.DayRow;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two people on one plan: what the other one does is seen at once, and nobody's change is lost without a word. */
class PlanTogetherTest {
    private final PlannedDay day = new PlannedDay();
    private final Dispatcher dispatcher = new Dispatcher(day.screens);

    @AfterEach
    void close() {
        day.close();
    }

    @Test
    void whatAnotherDoesIsShownAtOnceWithAWord() {
        day.open(Permission.PLANS_EDIT);
        day.turnAround();
        day.screens.settle();

        assertThat(dispatcher.stops(0)).containsExactly("A-3", "A-2", "A-1");
        assertThat(day.screens.notices()).singleElement().asString().contains("system:tests turned Van ", " around");
    }

    @Test
    void ownChangesAreNotToldTwice() {
        day.open(Permission.PLANS_EDIT);
        dispatcher.drop("A-2", dispatcher.routes().getFirst(), 0);

        assertThat(day.screens.notices()).hasSize(1);
    }

    @Test
    void whoElseLooksIsSeenWithWhatTheyHaveSelected() {
        day.open();
        Presence odile = new Presence(UUID.randomUUID(), "odile.fonte", List.of(day.shift()), List.of());
        day.screens.planFeed.publish(new PlanNews.Seen(day.plan().id(), odile));
        day.screens.settle();

        NativeButton mark = _get(_get(PresenceBar.class), NativeButton.class);
        assertThat(mark.getText()).isEqualTo("OF");
        assertThat(mark.getTitle())
                .hasValueSatisfying(title -> assertThat(title).startsWith("odile.fonte has selected Van "));
        day.screens.planFeed.publish(new PlanNews.Left(day.plan().id(), odile.seat()));
        day.screens.settle();
        _assertNone(PresenceBar.class);
    }

    @Test
    void aChangeThatComesTooLateIsDoneOnTheNewestPlanIfThatIsWanted() {
        day.open(Permission.PLANS_EDIT);
        overtaken();

        assertThat(_get(OvertakenDialog.class).getElement().getTextRecursively())
                .contains("system:tests turned Van ", "Your change was not made", "A-2");
        assertThat(order(day.plan())).containsExactly("A-3", "A-2", "A-1");
        day.screens.click("Do it on the newest");
        assertThat(order(day.plan())).containsExactly("A-2", "A-3", "A-1");
    }

    @Test
    void aChangeThatComesTooLateIsKeptApartIfThatIsWanted() {
        day.open(Permission.PLANS_EDIT);
        overtaken();
        day.screens.click("Keep mine as a what-if");

        assertThat(order(day.plan())).as("the plan").containsExactly("A-3", "A-2", "A-1");
        Plan whatIf = day.screens.plans.listWhatIfs(day.plan().id()).getFirst();
        assertThat(order(whatIf)).as("the what-if").containsExactly("A-2", "A-1", "A-3");
        assertThat(dispatcher.stops(0)).as("the screen").containsExactly("A-2", "A-1", "A-3");
    }

    @Test
    void whatIsKeptApartAsksToUnpinAndLeavesNoEmptyWhatIf() {
        day.open(Permission.PLANS_EDIT);
        day.screens.edit(day.plan(), new Edit.PinJobs(List.of(day.job("A-2")), Pins.OfJob.ROUTE));
        day.screens.settle();
        DayRow idle = dispatcher.rows().stream()
                .filter(row -> row.drive().isEmpty())
                .findFirst()
                .orElseThrow();
        day.screens.planFeed.hold();
        day.turnAround();
        dispatcher.drop("A-2", idle, 0);
        day.screens.click("Keep mine as a what-if");
        assertThat(day.screens.plans.listWhatIfs(day.plan().id())).isEmpty();
        assertThat(_get(ConfirmDialog.class).getElement().getProperty("message"))
                .startsWith("A-2 is pinned.");

        _fireConfirm(_get(ConfirmDialog.class));
        day.screens.settle();

        Plan whatIf = day.screens.plans.listWhatIfs(day.plan().id()).getFirst();
        assertThat(order(whatIf)).containsExactlyInAnyOrder("A-2", "A-1", "A-3");
        assertThat(dispatcher.routes()).as("the screen").hasSize(2);
    }

    @Test
    void aQuestionAboutAPlanThatHasChangedIsAskedAgain() {
        day.open(Permission.PLANS_EDIT);
        day.screens.planFeed.hold();
        day.screens.edit(day.plan(), new Edit.Reverse(day.shift()));
        dispatcher.choose("A-2", DayActions.MOVE);

        assertThat(_get(MoveDialog.class).getHeaderTitle()).isEqualTo("Who does A-2?");
        assertThat(day.screens.notices())
                .anySatisfy(notice -> assertThat(notice).contains("This is what it is like now."));
        day.screens.click("Move");
        assertThat(order(day.plan())).containsExactlyInAnyOrder("A-3", "A-2", "A-1");
        assertThat(day.head().schedule().routes())
                .as("A-2 went to the other van")
                .hasSize(2);
        assertThat(_find(OvertakenDialog.class)).isEmpty();
    }

    @Test
    void aMoveToAnotherDayOfAPlanThatHasChangedIsAskedAgain() {
        day.open(Permission.PLANS_EDIT, Permission.ORDERS_EDIT);
        dispatcher.choose("A-2", PlanOperations.ANOTHER_DAY);
        day.screens.planFeed.hold();
        day.screens.edit(day.plan(), new Edit.Reverse(day.shift()));
        day.screens.click("Move");
        assertThat(order(day.plan())).as("nothing unseen").hasSize(3);

        day.screens.click("Move");

        assertThat(order(day.plan())).containsExactly("A-3", "A-1");
    }

    @Test
    void whoDragsWhileTheNewsComesIsAskedToo() {
        day.open(Permission.PLANS_EDIT);
        int seen = dispatcher.shownGeneration();
        DayRow row = dispatcher.routes().getFirst();
        day.screens.edit(day.plan(), new Edit.Reverse(day.shift()));
        day.screens.settle();
        assertThat(dispatcher.shownGeneration()).isGreaterThan(seen);

        dispatcher.drop(dispatcher.stop("A-2").jobs(), row.id(), 0, seen);
        assertThat(_find(OvertakenDialog.class)).hasSize(1);
        assertThat(order(day.plan())).containsExactly("A-3", "A-2", "A-1");
    }

    @Test
    void aChangeThatComesTooLateIsLeftIfThatIsWanted() {
        day.open(Permission.PLANS_EDIT);
        overtaken();
        day.screens.click("Leave it");

        assertThat(order(day.plan())).containsExactly("A-3", "A-2", "A-1");
        assertThat(day.screens.plans.listWhatIfs(day.plan().id())).isEmpty();
    }

    @Test
    void ordersThatAColleagueBringsInAreSeenAsNotPlanned() {
        day.open();
        assertThat(day.screens.subtitle()).startsWith("Mon 23 Nov 2026, 3 orders");

        day.screens.withOrders("""
                reference,kind,recipient,latitude,longitude
                A-4,delivery,Dan,29.9811,-90.0800
                """);
        day.screens.settle();

        assertThat(day.screens.subtitle()).startsWith("Mon 23 Nov 2026, 4 orders");
        assertThat(_get(UnassignedList.class).getElement().getTextRecursively()).contains("A-4");
    }

    @Test
    void theFirstOrdersOfADayBringItsPlan() {
        day.screens
                .withFleet()
                .signIn(Permission.PLANS_READ, Permission.ORDERS_READ, Permission.FLEET_READ)
                .open("plan");
        assertThat(day.screens.emptyTitle()).startsWith("Nothing to plan");

        day.screens.withOrders(2);
        day.screens.settle();

        assertThat(day.screens.subtitle()).startsWith("Mon 23 Nov 2026, 2 orders");
    }

    @Test
    void whatAColleagueHasChangedIsNotMovedToAnotherDay() {
        day.open(Permission.PLANS_EDIT, Permission.ORDERS_EDIT);
        dispatcher.choose("A-2", PlanOperations.ANOTHER_DAY);
        day.screens.orderFeed.hold();
        day.change("A-2", new OrderEdit.Rank(new Priority(90)));
        day.screens.click("Move");

        assertThat(day.screens.notices())
                .singleElement()
                .asString()
                .contains("Nothing was moved: somebody has changed A-2 since you looked.");
        assertThat(order(day.plan())).hasSize(3);
        assertThat(day.screens.orders.get("A-2").day()).isEqualTo(Screens.TODAY);
    }

    @Test
    void aScreenThatIsLeftListensNoMore() {
        day.open();
        assertThat(day.screens.planFeed.listeners()).isEqualTo(1);
        assertThat(day.screens.orderFeed.listeners()).isEqualTo(1);
        day.screens.open("fleet");
        assertThat(day.screens.planFeed.listeners()).isZero();
        assertThat(day.screens.orderFeed.listeners()).isZero();
    }

    /** The browser would look for the element, which is gone, and fail. */
    @Test
    void aScreenThatIsLeftIsNotToldWhoElseIsThere() {
        day.open();
        UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations();
        UI.getCurrent().navigate("fleet");
        assertThat(UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations())
                .extracting(pending -> pending.getInvocation().getExpression())
                .noneMatch(expression -> expression.contains("showOthers"));
    }

    /** The other one is faster by less than the way of the news. */
    private void overtaken() {
        day.screens.planFeed.hold();
        day.screens.edit(day.plan(), new Edit.Reverse(day.shift()));
        dispatcher.drop("A-2", dispatcher.routes().getFirst(), 0);
        day.screens.settle();
        assertThat(_find(OvertakenDialog.class)).hasSize(1);
    }

    private List<String> order(Plan plan) {
        Plan now = day.screens.plans.find(plan.id()).orElseThrow();
        return day.screens.plans.findRevision(now.head().orElseThrow()).orElseThrow().schedule().routes().stream()
                .flatMap(route -> route.stops().stream())
                .flatMap(stop -> stop.visits().stream())
                .map(PlannedVisit::job)
                .map(day::reference)
                .toList();
    }
}
