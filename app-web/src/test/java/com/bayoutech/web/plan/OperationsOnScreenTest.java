package com.bayoutech.web.plan;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.domain.ShiftId;
import com.bayoutech.foundation.Permission;
import com.bayoutech.planning.Edit;
import com.bayoutech.planning.Pins;
import com.bayoutech.planning.Waiver;
import com.bayoutech.web.timeline.DayRow;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OperationsOnScreenTest {
    private final PlannedDay day = new PlannedDay();
    private final Dispatcher dispatcher = new Dispatcher(day.screens);

    @AfterEach
    void close() {
        day.close();
    }

    @Test
    void aRouteIsSplitAtAStopAndWhatItBringsIsToldFirst() {
        day.open(Permission.PLANS_EDIT);
        dispatcher.choose("A-2", PlanOperations.SPLIT);
        assertThat(rows()).hasSize(1);
        assertThat(_get(ChangeList.class).getElement().getTextRecursively())
                .contains("2 stops move", "Stops that move", "A-2", "A-3");
        day.screens.click("Split");

        assertThat(dispatcher.routes()).hasSize(2);
        assertThat(dispatcher.stops(0)).containsExactly("A-1");
        assertThat(dispatcher.stops(1)).containsExactly("A-2", "A-3");
        day.screens.click("Undo");
        assertThat(dispatcher.stops(0)).containsExactly("A-1", "A-2", "A-3");
    }

    @Test
    void twoRoutesAreMergedAndSwapped() {
        day.open(Permission.PLANS_EDIT);
        dispatcher.choose("A-2", PlanOperations.SPLIT);
        day.screens.click("Split");
        selectBoth();
        dispatcher.choose(PlanOperations.SWAP);
        day.screens.click("Apply");
        assertThat(dispatcher.stops(0)).containsExactly("A-2", "A-3");

        selectBoth();
        dispatcher.choose(PlanOperations.MERGE_BOTH);
        day.screens.click("Apply");
        assertThat(dispatcher.routes()).hasSize(1);
        assertThat(dispatcher.stops(0)).containsExactlyInAnyOrder("A-1", "A-2", "A-3");
    }

    @Test
    void aRouteIsHandedOverInItsOrder() {
        day.open(Permission.PLANS_EDIT);
        String before = route().name();
        dispatcher.select(List.of(route().id()), List.of());
        dispatcher.choose(PlanOperations.HAND_OVER);
        day.screens.click("Hand over");
        assertThat(route().name()).isNotEqualTo(before);
        assertThat(dispatcher.stops(0)).containsExactly("A-1", "A-2", "A-3");
        assertThat(day.screens.notices()).singleElement().asString().contains("drives " + before + "'s route");
    }

    @Test
    void aPlaceOnTheRouteIsChosenByWhatItCosts() {
        day.open(Permission.PLANS_EDIT);
        dispatcher.choose("A-3", PlanOperations.PLACE);
        assertThat(rows()).hasSize(3);
        assertThat(rows().getFirst().vehicle()).startsWith("Stop 1, ").endsWith("first");
        choose(rows().getFirst());
        day.screens.click("Move");
        assertThat(dispatcher.stops(0)).containsExactly("A-3", "A-1", "A-2");
    }

    @Test
    void whatIsPinnedMovesOnlyAfterItIsUnpinned() {
        day.open(Permission.PLANS_EDIT);
        dispatcher.choose("A-2", PlanOperations.PIN_PLACE);
        assertThat(day.head().arrangements().pins().jobs()).containsValue(Pins.OfJob.PLACE);

        dispatcher.drop("A-1", route(), 3);
        assertThat(dispatcher.stops(0)).containsExactly("A-1", "A-2", "A-3");
        assertThat(_get(ConfirmDialog.class).getElement().getProperty("message"))
                .contains("A-2 is pinned");
        _fireConfirm(_get(ConfirmDialog.class));
        day.screens.settle();
        assertThat(dispatcher.stops(0)).containsExactly("A-2", "A-3", "A-1");
        assertThat(day.head().arrangements().pins()).isEqualTo(Pins.NONE);
        day.click("Undo");
        assertThat(day.head().arrangements().pins().jobs()).containsValue(Pins.OfJob.PLACE);
    }

    @Test
    void aRouteIsPinnedAndUnpinned() {
        day.open(Permission.PLANS_EDIT);
        dispatcher.select(List.of(route().id()), List.of());
        dispatcher.choose(PlanOperations.PIN_ROUTE);
        assertThat(day.head().arrangements().pins().routes()).isEqualTo(Map.of(day.shift(), Pins.OfRoute.WHOLE));
        dispatcher.select(List.of(route().id()), List.of());
        dispatcher.choose(PlanOperations.UNPIN);
        assertThat(day.head().arrangements().pins()).isEqualTo(Pins.NONE);
    }

    @Test
    void anOrderThatIsLeftOutSaysWhyAndIsMadeToFit() {
        day.open(Permission.PLANS_EDIT);
        dispatcher.choose("A-3", DayActions.TAKE_OUT);
        assertThat(_get(UnassignedList.class).getElement().getTextRecursively()).contains("Cleo");
        day.click("Why is A-3 left out, and what would make it fit");
        assertThat(rows())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.vehicle()).startsWith("Onto Van"));
        assertThat(_get(MoveDialog.class).getElement().getTextRecursively()).contains("What stands in the way");
        day.screens.click("Apply");
        _assertNone(UnassignedList.class);
    }

    @Test
    void whatIsToBeLetGoIsAnExceptionOfThePlan() {
        day.open(Permission.PLANS_EDIT);
        // Nobody has any time left, and so overtime is what makes it fit.
        dispatcher.choose("A-3", DayActions.TAKE_OUT);
        for (ShiftId shift : day.shifts()) {
            day.screens.edit(day.plan(), new Edit.PinRoute(shift, Pins.OfRoute.WHOLE));
        }
        day.screens.open("plan");
        day.click("Why is A-3 left out, and what would make it fit");
        assertThat(_find(RadioButtonGroup.class)).isEmpty();
        assertThat(_get(MoveDialog.class).getElement().getTextRecursively()).contains("pinned");
        assertThat(day.head().arrangements().waivers()).noneMatch(Waiver.LaterEnd.class::isInstance);
    }

    @Test
    void aProposalIsLookedAtAndThenApplied() {
        day.open(Permission.PLANS_EDIT);
        dispatcher.drop("A-3", route(), 0);
        assertThat(dispatcher.stops(0)).containsExactly("A-3", "A-1", "A-2");
        day.screens.click("Optimise");
        day.screens.work();
        day.screens.settle();

        assertThat(dispatcher.stops(0)).containsExactly("A-3", "A-1", "A-2");
        ProposalPanel proposal = _get(ProposalPanel.class);
        assertThat(proposal.getElement().getTextRecursively()).contains("Found, and not the plan yet", "→");
        day.screens.click("Apply");
        assertThat(dispatcher.stops(0)).containsExactly("A-1", "A-2", "A-3");
        _assertNone(ProposalPanel.class);
    }

    @Test
    void aProposalOfSomeRoutesIsDropped() {
        day.open(Permission.PLANS_EDIT);
        dispatcher.drop("A-3", route(), 0);
        dispatcher.select(List.of(route().id()), List.of());
        dispatcher.choose(PlanOperations.OPTIMISE);
        day.screens.work();
        day.screens.settle();
        day.screens.click("Drop");
        assertThat(dispatcher.stops(0)).containsExactly("A-3", "A-1", "A-2");
        _assertNone(ProposalPanel.class);
    }

    @Test
    void aProposalThatWasOvertakenIsKeptAsAWhatIf() {
        day.open(Permission.PLANS_EDIT);
        dispatcher.drop("A-3", route(), 0);
        day.screens.click("Optimise");
        day.screens.work();
        day.screens.edit(day.plan(), new Edit.Reverse(new ShiftId(UUID.fromString(route().id()))));
        day.screens.settle();
        _assertNone(Button.class, spec -> spec.withText("Apply"));
        assertThat(_get(ProposalPanel.class).getElement().getTextRecursively()).contains("has changed since");

        day.screens.click("Keep as a what-if");

        _assertNone(ProposalPanel.class);
        assertThat(dispatcher.stops(0)).as("what was found").containsExactly("A-1", "A-2", "A-3");
        assertThat(day.screens.plans.listWhatIfs(day.plan().id()))
                .singleElement()
                .extracting(plan -> plan.whatIf().orElseThrow().name())
                .asString()
                .startsWith("Optimised from revision");
    }

    @Test
    void whatWasFoundForAPlanThatHasChangedIsOfferedAsAWhatIf() {
        day.open(Permission.PLANS_EDIT);
        dispatcher.drop("A-3", route(), 0);
        ShiftId shift = new ShiftId(UUID.fromString(route().id()));
        _get(Checkbox.class, spec -> spec.withLabel("Show me first")).setValue(false);
        day.screens.click("Optimise");
        day.screens.optimizer.during(() -> day.screens.edit(day.plan(), new Edit.Reverse(shift)));
        day.screens.work();
        day.screens.settle();
        assertThat(dispatcher.stops(0)).containsExactly("A-2", "A-1", "A-3");
        String name = day.screens
                .plans
                .listWhatIfs(day.plan().id())
                .getFirst()
                .whatIf()
                .orElseThrow()
                .name();

        day.screens.click(name);

        assertThat(dispatcher.stops(0)).containsExactly("A-1", "A-2", "A-3");
    }

    @Test
    void aRuleThatWasLetGoHoldsAgain() {
        day.open(Permission.PLANS_EDIT);
        ShiftId shift = new ShiftId(UUID.fromString(route().id()));
        Instant late = Instant.parse("2026-11-24T01:30:00Z");
        day.screens.edit(day.plan(), new Edit.Waive(new Waiver.LaterEnd(shift, late)));
        day.screens.settle();
        assertThat(_get(WaiverList.class).getElement().getTextRecursively())
                .contains(route().name() + " may be back as late as 19:30");

        day.screens.click("Hold again");
        day.screens.click("Apply");

        assertThat(day.head().arrangements().waivers()).isEmpty();
        _assertNone(WaiverList.class);
    }

    @Test
    void aRunSaysWhatItHasGained() {
        day.open(Permission.PLANS_EDIT);
        assertThat(_get(RunPanel.class).getElement().getTextRecursively()).contains("cost ");
    }

    @Test
    void whoMayOnlyLookIsOfferedNothing() {
        day.open();
        dispatcher.choose("A-2", PlanOperations.SPLIT);
        dispatcher.choose("A-2", PlanOperations.PIN_STOP);
        _assertNone(MoveDialog.class);
        assertThat(day.head().arrangements().pins()).isEqualTo(Pins.NONE);
    }

    private void selectBoth() {
        dispatcher.select(dispatcher.routes().stream().map(DayRow::id).toList(), List.of());
    }

    private DayRow route() {
        return dispatcher.routes().getFirst();
    }

    @SuppressWarnings("unchecked")
    private static List<MoveDialog.Row> rows() {
        return ((RadioButtonGroup<MoveDialog.Row>) _get(RadioButtonGroup.class))
                .getListDataView()
                .getItems()
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static void choose(MoveDialog.Row row) {
        ((RadioButtonGroup<MoveDialog.Row>) _get(RadioButtonGroup.class)).setValue(row);
    }
}
