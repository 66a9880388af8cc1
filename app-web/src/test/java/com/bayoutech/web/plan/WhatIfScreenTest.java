package com.bayoutech.web.plan;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.foundation.Permission;
import com.bayoutech.planning.Edit;
import com.bayoutech.planning.Plan;
import com.bayoutech.web.plan.history.ComparisonPanel;
import com.bayoutech.web.plan.history.MergeDialog;
import com.bayoutech.web.plan.history.WhatIfBanner;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
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
        assertThat(_get(MergeDialog.class).getElement().getTextRecursively()).contains("The plan would cost");
        day.screens.click("Merge");
        _assertNone(WhatIfBanner.class);
        assertThat(dispatcher.stops(0)).containsExactly("A-3", "A-1", "A-2");
        assertThat(day.head().origin().source())
                .isEqualTo(day.screens.plans.find(whatIf.id()).orElseThrow().head());
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

    private Plan begin(String name) {
        Plan before = day.plan();
        Plan whatIf = day.screens.beginWhatIf(before, name);
        day.screens.open("plan?whatif=" + whatIf.id());
        return whatIf;
    }
}
