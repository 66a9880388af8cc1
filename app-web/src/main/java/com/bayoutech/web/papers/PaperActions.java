package com.bayoutech.web.papers;

import com.bayoutech.domain.Depot;
import com.bayoutech.domain.ShiftId;
import com.bayoutech.domain.VehicleId;
import com.bayoutech.planning.Plan;
import com.bayoutech.planning.Revision;
import com.bayoutech.web.day.WhatIfAddress;
import com.bayoutech.web.ui.DepotAndDay;
import com.bayoutech.web.ui.Symbol;
import com.bayoutech.web.ui.Texts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** What leads from a plan to its papers and to its summary. */
public final class PaperActions extends Div {
    private final PaperDesk desk;
    private final Supplier<List<ShiftId>> selected;
    private final Function<VehicleId, String> names;
    private final Button print = new Button(Symbol.PRINT.icon(), click -> openPapers());
    private final Button summary = new Button(Symbol.CHART.icon(), click -> openSummary());

    private Optional<Shown> shown = Optional.empty();

    private record Shown(Depot depot, Plan plan, Revision revision) {}

    /**
     * @param selected the shifts that are selected on the screen at that moment
     * @param names what vehicles are called there
     */
    public PaperActions(PaperDesk desk, Supplier<List<ShiftId>> selected, Function<VehicleId, String> names) {
        this.desk = desk;
        this.selected = selected;
        this.names = names;
        addClassName("bayou-paper-actions");
        describe(print, Texts.of("papers.action"));
        describe(summary, Texts.of("papers.summary.of-day"));
        add(summary, print);
        hide();
    }

    private static void describe(Button button, String what) {
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(what);
        button.setTooltipText(what);
    }

    /** There is nothing to print. */
    public void hide() {
        shown = Optional.empty();
        setVisible(false);
    }

    /** Papers are of this revision from now on. */
    public void show(Depot depot, Plan plan, Revision revision) {
        shown = Optional.of(new Shown(depot, plan, revision));
        setVisible(true);
        print.setEnabled(!revision.schedule().routes().isEmpty());
    }

    private void openPapers() {
        shown.ifPresent(what -> desk.open(what.depot(), what.plan(), what.revision(), chosen(what.revision())));
    }

    private List<ChosenRoute> chosen(Revision revision) {
        List<ShiftId> shifts = selected.get();
        return revision.schedule().routes().stream()
                .filter(route -> shifts.contains(route.shift()))
                .map(route -> new ChosenRoute(route.shift(), names.apply(route.vehicle())))
                .toList();
    }

    private void openSummary() {
        shown.ifPresent(what -> {
            QueryParameters day = DepotAndDay.queryOf(what.depot(), what.plan().day())
                    .merging(SummaryView.REVISION, what.revision().id().toString());
            QueryParameters query = what.plan().whatIf().isPresent()
                    ? WhatIfAddress.in(day, what.plan().id())
                    : day;
            UI.getCurrent().navigate(SummaryView.class, query);
        });
    }
}
