package com.bayoutech.web.papers;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.domain.RevisionId;
import com.bayoutech.domain.ShiftId;
import com.bayoutech.foundation.Permission;
import com.bayoutech.planning.Edit;
import com.bayoutech.planning.Paper;
import com.bayoutech.planning.Plan;
import com.bayoutech.web.chart.Chart;
import com.bayoutech.web.day.Screens;
import com.github.mvysny.kaributesting.v10.DownloadKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PapersTest {
    private final Screens screens = new Screens();

    @AfterEach
    void close() {
        screens.close();
    }

    @Test
    void thePlanIsDownloadedAsRouteSheetsAndAsRows() {
        openPlanned();
        click("Print and export");
        Anchor download = _get(
                Anchor.class,
                spec -> spec.withPredicate(anchor -> anchor.getHref().contains("VAADIN")));
        assertThat(new String(DownloadKt.download(download), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-");
        screens.choose(paper(), Paper.CSV);
        assertThat(new String(DownloadKt.download(download), StandardCharsets.UTF_8))
                .startsWith("\uFEFFdepot,day,revision,vehicle,")
                .contains("Riverside,2026-11-23,1,Van ");
    }

    @Test
    void theSummaryHasAChartAndARowForEachRoute() {
        openPlanned();
        click("Summary of the day");
        assertThat(_find(Chart.class))
                .hasSize(5)
                .allMatch(chart -> chart.content().isPresent());
        NativeTable table = _get(NativeTable.class);
        assertThat(table.getElement().getTextRecursively()).contains("Van ", "12.4 km", "0 of 3");
        assertThat(screens.subtitle())
                .as("depot and day stand in their fields already")
                .isEqualTo("Revision 1, draft");
        assertThat(_find(Select.class)).hasSize(1);
    }

    @Test
    void theSummaryOfAWhatIfIsOfTheWhatIf() {
        openPlanned();
        Plan whatIf = screens.beginWhatIf(screens.openPlan(), "Other way round");
        RevisionId base = whatIf.head().orElseThrow();
        ShiftId shift = screens.plans
                .findRevision(base)
                .orElseThrow()
                .schedule()
                .routes()
                .getFirst()
                .shift();
        screens.edit(whatIf, new Edit.Reverse(shift));
        screens.open("plan?whatif=" + whatIf.id());
        click("Summary of the day");
        assertThat(address()).startsWith("summary?").contains("whatif=" + whatIf.id());
        assertThat(screens.subtitle()).contains("Revision 2, draft");
        screens.click("Plan");
        assertThat(address()).startsWith("plan?").contains("whatif=" + whatIf.id());
    }

    private static String address() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters();
    }

    @Test
    void aDayWithoutAPlanSaysSo() {
        screens.withFleet().withOrders(2).signIn(Permission.PLANS_READ, Permission.FLEET_READ, Permission.ORDERS_READ);
        screens.open("summary");
        assertThat(screens.emptyTitle()).startsWith("Nothing planned on");
    }

    @Test
    void fileNamesAreOfPlainLetters() {
        assertThat(FileNames.of(Paper.ROUTE_SHEETS, Screens.TODAY, "Zoë's Van / 1 ", 3))
                .isEqualTo("route-sheets-2026-11-23-zoe-s-van-1-revision-3.pdf");
        assertThat(FileNames.of(Paper.CSV, Screens.TODAY, "", 12)).isEqualTo("plan-2026-11-23-revision-12.csv");
    }

    private void openPlanned() {
        screens.withFleet().withOrders(3).signIn(Permission.PLANS_READ, Permission.FLEET_READ, Permission.ORDERS_READ);
        screens.startRun(screens.openPlan());

        screens.work();
        screens.open("plan");
    }

    private static RadioButtonGroup<Paper> paper() {
        @SuppressWarnings({"unchecked", "rawtypes"})
        RadioButtonGroup<Paper> paper = _get(RadioButtonGroup.class, spec -> spec.withLabel("What"));
        return paper;
    }

    private void click(String label) {
        _click(_get(
                Button.class,
                spec -> spec.withPredicate(
                        button -> button.getAriaLabel().filter(label::equals).isPresent())));
        screens.settle();
    }
}
