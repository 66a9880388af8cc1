package com.bayoutech.web.plan;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.foundation.Permission;
import com.bayoutech.web.plan.history.ComparisonPanel;
import com.bayoutech.web.plan.history.HistoryList;
import com.bayoutech.web.plan.history.PastBanner;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PlanHistoryTest {
    private final PlannedDay day = new PlannedDay();

    @AfterEach
    void close() {
        day.close();
    }

    @Test
    void theHistoryTellsWhoDidWhatAndWhatThatCost() {
        day.open(Permission.PLANS_EDIT);
        day.turnAround();
        day.screens.open("plan");
        day.click("History");

        assertThat(rows()).hasSize(2);
        assertThat(rows().getFirst())
                .startsWith("2Turned Van ")
                .contains(" around", "23 Nov 06:00 · system:tests", "(")
                .endsWith("Newest");
        assertThat(rows().getLast()).startsWith("1Optimised the plan");
    }

    @Test
    void whatWasTakenBackIsStillThere() {
        day.open(Permission.PLANS_EDIT);
        day.turnAround();
        day.screens.open("plan");
        day.click("Undo");
        day.click("History");

        assertThat(rows().getFirst()).endsWith("Taken back");
        assertThat(rows().getLast()).endsWith("Newest");
    }

    @Test
    void aFormerRevisionIsShownToBeLookedAtOnly() {
        day.open(Permission.PLANS_EDIT, Permission.PLANS_PUBLISH);
        day.turnAround();
        day.screens.open("plan");
        day.click("History");
        look(1);

        assertThat(_get(PastBanner.class).getElement().getTextRecursively())
                .contains("You look at revision 1")
                .contains("Nothing can be changed here");
        _assertNone(EditControl.class);
        _assertNone(Button.class, spec -> spec.withText("Publish"));

        day.screens.click("Back to the newest");
        _assertNone(PastBanner.class);
        _get(EditControl.class);
    }

    @Test
    void aFormerRevisionIsRestoredAndThatIsTakenBack() {
        day.open(Permission.PLANS_EDIT);
        var first = day.head();
        day.turnAround();
        var turned = day.head();
        day.screens.open("plan");
        day.click("History");
        look(1);
        day.screens.click("Restore this one");

        assertThat(day.head().schedule()).isEqualTo(first.schedule());
        assertThat(day.head().number()).isEqualTo(3);
        _assertNone(PastBanner.class);
        assertThat(rows().getFirst()).startsWith("3Restored a former revision");
        day.click("Undo");
        assertThat(day.head()).isEqualTo(turned);
    }

    @Test
    void anAddressNamesWhatIsLookedAtAndWhatItIsComparedWith() {
        day.open(Permission.PLANS_EDIT);
        String first = day.head().id().toString();
        day.turnAround();
        day.screens.open("plan?revision=" + first);
        assertThat(_get(PastBanner.class).getElement().getTextRecursively()).contains("You look at revision 1");

        day.screens.open("plan?against=" + first);
        _assertNone(PastBanner.class);
        assertThat(_get(ComparisonPanel.class).getElement().getTextRecursively())
                .contains("Revision 2 against revision 1");

        day.screens.open("plan?revision=nonsense&against=" + UUID.randomUUID());
        _assertNone(PastBanner.class);
        _assertNone(ComparisonPanel.class);
        assertThat(day.screens.notices()).singleElement().asString().contains("There is no revision");
    }

    @Test
    void anotherDayIsOpenedFromAFormerRevision() {
        day.open(Permission.PLANS_EDIT);
        day.turnAround();
        day.screens.open("plan");
        day.click("History");
        look(1);
        day.screens.withOrdersOn(
                "2026-11-24",
                "reference,kind,recipient,latitude,longitude,earliest,latest\nB-1,delivery,Ada,29.9611,-90.0800,,\n");

        day.screens.open("plan?day=2026-11-24");

        _assertNone(PastBanner.class);
        day.screens.open("plan?day=2026-11-23");
        _assertNone(PastBanner.class);
    }

    @Test
    void whoMayOnlyLookRestoresNothing() {
        day.open();
        day.turnAround();
        day.screens.open("plan");
        day.click("History");
        look(1);

        _assertNone(Button.class, spec -> spec.withText("Restore this one"));
    }

    private void look(int number) {
        NativeButton row = _find(_get(HistoryList.class), NativeButton.class).stream()
                .filter(button -> button.getElement().getTextRecursively().startsWith(Integer.toString(number)))
                .findFirst()
                .orElseThrow();
        ComponentUtil.fireEvent(row, new ClickEvent<>(row));
        day.screens.settle();
    }

    private static List<String> rows() {
        return _find(_get(HistoryList.class), ListItem.class).stream()
                .map(item -> item.getElement().getTextRecursively())
                .toList();
    }
}
