package com.bayoutech.web.plan;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.bayoutech.domain.Depot;
import com.bayoutech.domain.Vehicle;
import com.bayoutech.domain.VehicleId;
import com.bayoutech.fleet.Driver;
import com.bayoutech.fleet.ShiftPattern;
import com.bayoutech.fleet.ShiftPattern.Validity;
import com.bayoutech.fleet.WorkRules;
import com.bayoutech.foundation.Permission;
import com.bayoutech.planning.Edit;
import com.bayoutech.planning.Pins;
import com.bayoutech.planning.Plan;
import com.bayoutech.planning.Revision;
import com.bayoutech.planning.ShiftChoice;
import com.bayoutech.planning.Side;
import com.bayoutech.web.plan.history.ComparisonPanel;
import com.bayoutech.web.plan.history.MergeDialog;
import com.bayoutech.web.plan.history.VehiclesDialog;
import com.bayoutech.web.plan.history.WhatIfBanner;
import com.bayoutech.web.ui.Pill;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WhatIfScreenTest {
    private final PlannedDay day = new PlannedDay();
    private final Dispatcher dispatcher = new Dispatcher(day.screens);

    @AfterEach
    void close() {
        day.close();
    }

    @Test
    void aWhatIfIsBegunChangedAndMerged() {
        day.open(Permission.PLANS_EDIT);
        Plan whatIf = begin("Other way round");
        assertThat(_get(WhatIfBanner.class).getElement().getTextRecursively()).contains("What-if \"Other way round\"");

        dispatcher.drop("A-3", dispatcher.routes().getFirst(), 0);
        assertThat(dispatcher.stops(0)).containsExactly("A-3", "A-1", "A-2");
        assertThat(day.head().number()).as("the plan's").isEqualTo(1);

        day.screens.click("Merge into the plan");
        assertThat(_get(MergeDialog.class).getElement().getTextRecursively())
                .contains("The plan would cost", "A-3Van ");
        assertThat(dispatcher.stops(0))
                .as("the plan, over which the map has the merge")
                .containsExactly("A-1", "A-2", "A-3");
        day.screens.click("Merge");
        _assertNone(WhatIfBanner.class);
        assertThat(dispatcher.stops(0)).containsExactly("A-3", "A-1", "A-2");
        assertThat(day.head().origin().source())
                .isEqualTo(day.screens.plans.find(whatIf.id()).orElseThrow().head());
    }

    @Test
    void whoeverDoesNotMergeLooksAtTheWhatIfAgain() {
        day.open(Permission.PLANS_EDIT);
        begin("Other way round");
        dispatcher.drop("A-3", dispatcher.routes().getFirst(), 0);
        day.screens.click("Merge into the plan");
        day.screens.click("Not now");

        _assertNone(MergeDialog.class);
        assertThat(dispatcher.stops(0)).containsExactly("A-3", "A-1", "A-2");
        assertThat(day.head().number()).isEqualTo(1);
    }

    @Test
    void aMergeNamesWhatItUnpinsAndUnpinsIt() {
        day.open(Permission.PLANS_EDIT);
        begin("Other way round");
        dispatcher.drop("A-3", dispatcher.routes().getFirst(), 0);
        day.screens.edit(day.plan(), new Edit.PinJobs(List.of(day.job("A-1")), Pins.OfJob.PLACE));
        day.screens.click("Merge into the plan");
        assertThat(_get(MergeDialog.class).getElement().getTextRecursively())
                .contains("A-1 is pinned. It is unpinned if you go on.");

        day.screens.click("Unpin and merge");

        _assertNone(MergeDialog.class);
        assertThat(dispatcher.stops(0)).containsExactly("A-3", "A-1", "A-2");
        assertThat(day.head().arrangements().pins()).isEqualTo(Pins.NONE);
    }

    @Test
    void aMergeThatSomebodyOvertakesKeepsWhatWasChosen() {
        day.open(Permission.PLANS_EDIT);
        begin("Other way round");
        dispatcher.drop("A-3", dispatcher.routes().getFirst(), 0);
        day.turnAround();
        day.screens.click("Merge into the plan");
        day.screens.<RadioButtonGroup<Side>, Side>choose(question(), Side.MINE);
        day.screens.edit(day.plan(), new Edit.PinJobs(List.of(day.job("A-1")), Pins.OfJob.ROUTE));
        day.screens.click("Merge");

        assertThat(_get(MergeDialog.class).getElement().getTextRecursively())
                .contains("The plan has changed since you looked at it.");
        assertThat(question().getValue()).isEqualTo(Side.MINE);
        day.screens.click("Merge");
        _assertNone(MergeDialog.class);
        assertThat(dispatcher.stops(0)).containsExactly("A-3", "A-1", "A-2");
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<Side> question() {
        return _get(_get(MergeDialog.class), RadioButtonGroup.class);
    }

    @Test
    void aWhatIfIsComparedWithThePlan() {
        day.open(Permission.PLANS_EDIT);
        begin("Other way round");
        dispatcher.drop("A-3", dispatcher.routes().getFirst(), 0);
        day.screens.click("Compare with the plan");

        assertThat(_get(ComparisonPanel.class).getElement().getTextRecursively())
                .contains("→", "1 stop moves", "Van ", "planned time");
        _assertNone(EditControl.class);
        day.screens.click("Done");
        _assertNone(ComparisonPanel.class);
        _get(EditControl.class);
    }

    @Test
    void aWhatIfThatIsDroppedIsTakenUpAgainByUndo() {
        day.open(Permission.PLANS_EDIT);
        Plan whatIf = begin("Other way round");
        day.screens.click("Drop");
        _assertNone(WhatIfBanner.class);
        assertThat(day.screens
                        .plans
                        .find(whatIf.id())
                        .orElseThrow()
                        .whatIf()
                        .orElseThrow()
                        .isDropped())
                .isTrue();

        day.screens.click("Undo");
        assertThat(_get(WhatIfBanner.class).isVisible()).isTrue();
    }

    @Test
    void oneMoreVanHasTheRulesOfItsShiftsOnOtherDays() {
        WorkRules rules = new WorkRules(
                WorkRules.RestRules.EU_561, Optional.of(new WorkRules.Overtime(Duration.ofMinutes(1), 6_000)));
        day.open(Permission.PLANS_EDIT);
        Vehicle van = addVanAtHome(rules);
        Plan whatIf = begin("One more van");
        choose("Vehicles of this plan");
        CheckboxGroup<VehiclesDialog.Row> vehicles = vehicles();
        day.screens.choose(vehicles, vehicles.getListDataView().getItems().collect(Collectors.toSet()));
        day.screens.click("Let them drive");

        Revision head = day.screens
                .plans
                .findRevision(
                        day.screens.plans.find(whatIf.id()).orElseThrow().head().orElseThrow())
                .orElseThrow();
        assertThat(head.arrangements().shifts().added())
                .extracting(ShiftChoice.Added::vehicle, ShiftChoice.Added::work)
                .containsExactly(tuple(van.id(), rules));
    }

    @SuppressWarnings("unchecked")
    private static CheckboxGroup<VehiclesDialog.Row> vehicles() {
        return _get(_get(VehiclesDialog.class), CheckboxGroup.class);
    }

    /** Drives on Tuesdays, and today is a Monday. */
    private Vehicle addVanAtHome(WorkRules rules) {
        Depot depot = day.screens.depot("Riverside");
        Vehicle like = day.screens.fleet.listVehicles(depot.id()).getFirst();
        Vehicle van = new Vehicle(
                VehicleId.random(), depot.id(), "Van 9", like.type(), like.capacity(), like.skills(), like.costs());
        day.screens.fleet.save(
                van,
                List.of(new ShiftPattern(
                        van.id(),
                        LocalTime.of(8, 0),
                        LocalTime.of(17, 0),
                        Set.of(DayOfWeek.TUESDAY),
                        Optional.empty(),
                        Validity.ALWAYS,
                        rules)));
        return van;
    }

    private void choose(String item) {
        MenuItem found = _find(MenuBar.class).stream()
                .flatMap(bar -> bar.getItems().stream())
                .flatMap(root -> root.getSubMenu().getItems().stream())
                .filter(candidate -> candidate.getText().equals(item))
                .findFirst()
                .orElseThrow();
        ComponentUtil.fireEvent(found, new ClickEvent<>(found));
        day.screens.settle();
    }

    @Test
    void aWhatIfIsNotPublished() {
        day.open(Permission.PLANS_EDIT, Permission.PLANS_PUBLISH);
        begin("Other way round");

        _assertNone(Button.class, spec -> spec.withText("Publish"));
    }

    @Test
    void whoMayOnlyLookChangesNoWhatIf() {
        day.open();
        Plan whatIf = day.screens.beginWhatIf(day.plan(), "Two vans");
        day.screens.open("plan?whatif=" + whatIf.id());

        assertThat(_get(WhatIfBanner.class).getElement().getTextRecursively()).contains("Two vans");
        _assertNone(Button.class, spec -> spec.withText("Merge into the plan"));
        _assertNone(Button.class, spec -> spec.withText("Drop"));
    }

    @Test
    void publishingTellsWhatIsNewForWhom() {
        day.open(Permission.PLANS_EDIT, Permission.PLANS_PUBLISH);
        day.screens.publish(day.plan());
        day.screens.edit(day.plan(), new Edit.Reverse(day.shift()));
        day.screens.open("plan");
        day.screens.click("Publish");

        assertThat(_get(ConfirmDialog.class).getElement().getTextRecursively())
                .contains(" gets something new.", "stops move", "planned times change");
    }

    @Test
    void driversWhoChangePlacesAreNamedThoughNoRouteChanges() {
        day.open(Permission.PLANS_EDIT, Permission.PLANS_PUBLISH);
        day.addDriver("Ada", day.vehicle());
        Driver zoe = day.addDriver("Zoe");
        day.screens.publish(day.plan());
        day.screens.open("plan");
        assertThat(_get(Button.class, spec -> spec.withText("Publish")).isEnabled())
                .isFalse();

        day.standIn(zoe);
        day.screens.open("plan");
        assertThat(_find(Pill.class)).extracting(Pill::getText).contains("Changed since published");
        day.screens.click("Publish");

        assertThat(_get(ConfirmDialog.class).getElement().getTextRecursively())
                .contains("Ada and Zoe get something new.", day.vehicleName() + ": Zoe instead of Ada");
        _fireConfirm(_get(ConfirmDialog.class));
        day.screens.settle();
        assertThat(_find(Pill.class)).extracting(Pill::getText).contains("Published");
    }

    private Plan begin(String name) {
        Plan before = day.plan();
        Plan whatIf = day.screens.beginWhatIf(before, name);
        day.screens.open("plan?whatif=" + whatIf.id());
        return whatIf;
    }
}
