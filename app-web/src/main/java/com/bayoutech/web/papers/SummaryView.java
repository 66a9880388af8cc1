package com.bayoutech.web.papers;

import com.bayoutech.domain.Depot;
import com.bayoutech.foundation.Permission;
import com.bayoutech.planning.DaySummary;
import com.bayoutech.planning.PlanHistory;
import com.bayoutech.planning.RevisionSummary;
import com.bayoutech.web.day.WhatIfAddress;
import com.bayoutech.web.security.RequiresPermission;
import com.bayoutech.web.ui.CallerName;
import com.bayoutech.web.ui.DepotAndDay;
import com.bayoutech.web.ui.DepotClock;
import com.bayoutech.web.ui.EmptyState;
import com.bayoutech.web.ui.PageHeader;
import com.bayoutech.web.ui.Symbol;
import com.bayoutech.web.ui.Texts;
import com.bayoutech.web.ui.Workspace;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A day's plan added up, against another of its revisions where somebody wishes; made to be printed too. */
@Route("summary")
@PageTitle("papers.summary")
@RequiresPermission({Permission.PLANS_READ, Permission.FLEET_READ, Permission.ORDERS_READ})
final class SummaryView extends Div implements BeforeEnterObserver {
    static final String REVISION = "revision";
    private static final String AGAINST = "against";
    private static final String NOTHING = "none";

    private final PaperDesk desk;
    private final DepotAndDay choice = new DepotAndDay(query -> UI.getCurrent().navigate(SummaryView.class, query));
    private final Select<RevisionSummary> against = new Select<>();
    private final Button plan = new Button(Texts.of("papers.plan"), Symbol.PLAN.icon(), click -> openPlan());
    private final Button print = new Button(
            Texts.of("papers.print"),
            Symbol.PRINT.icon(),
            click -> UI.getCurrent().getPage().executeJs("print()"));
    private final PageHeader header =
            new PageHeader(Texts.of("papers.summary"), plan, print).withBeside(choice, against);
    private final Div body = new Div();
    /** On paper nothing else says so: what the day is chosen with is not printed. */
    private final Paragraph paperTitle = new Paragraph();

    private QueryParameters shown = QueryParameters.empty();

    SummaryView(PaperDesk desk) {
        this.desk = desk;
        plan.addThemeVariants(ButtonVariant.TERTIARY);
        against.setAriaLabel(Texts.of("papers.against"));
        against.setPlaceholder(Texts.of("papers.against.placeholder"));
        against.setEmptySelectionAllowed(true);
        against.setEmptySelectionCaption(Texts.of("papers.against.none"));
        against.addClassName("bayou-against");
        against.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                String wanted = change.getValue() == null
                        ? NOTHING
                        : change.getValue().id().toString();
                UI.getCurrent().navigate(SummaryView.class, shown.merging(AGAINST, wanted));
            }
        });
        body.addClassName("bayou-body");
        body.addClassName("bayou-summary");
        // Scrolled by keys, too.
        body.getElement().setAttribute("tabindex", "0");
        paperTitle.addClassName("bayou-on-paper");
        addClassName("bayou-printable");
        add(new Workspace(header, body));
        setSizeFull();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        shown = event.getLocation().getQueryParameters();
        body.removeAll();
        against.setVisible(false);
        print.setVisible(false);
        List<Depot> depots = desk.listDepots();
        Optional<Depot> depot = DepotAndDay.depotOf(shown, depots);
        choice.setVisible(depot.isPresent());
        plan.setVisible(depot.isPresent());
        if (depot.isEmpty()) {
            say(new EmptyState(
                    Symbol.DEPOT, Texts.of("papers.empty.no-depot"), Texts.of("papers.empty.no-depot.advice")));
            return;
        }
        LocalDate day = DepotAndDay.dayOf(shown).orElseGet(() -> desk.usualDay(depot.get()));
        choice.show(depots, depot.get(), day);
        shown = shown.merging("depot", depot.get().id().toString()).merging("day", day.toString());
        desk.history(depot.get(), day, WhatIfAddress.of(shown))
                .ifPresentOrElse(
                        history -> show(depot.get(), day, history),
                        () -> say(new EmptyState(
                                Symbol.CHART,
                                Texts.of("papers.empty.no-plan", DepotClock.day(day)),
                                Texts.of("papers.empty.no-plan.advice"))));
    }

    private void say(Component nothing) {
        header.withSubtitle("");
        body.add(nothing);
    }

    private void show(Depot depot, LocalDate day, PlanHistory history) {
        RevisionSummary wanted = named(REVISION, history).or(history::head).orElseThrow();
        Optional<RevisionSummary> other = other(wanted, history);
        DaySummary now = desk.summarize(history.plan().id(), wanted.id()).sorted(SummaryTable.byName());
        Optional<DaySummary> before =
                other.map(one -> desk.summarize(history.plan().id(), one.id()));
        String state = now.isPublished() ? "published" : "draft";
        header.withSubtitle(other.map(one -> Texts.of("papers.subtitle-against", now.revision(), state, one.number()))
                .orElseGet(() -> Texts.of("papers.subtitle", now.revision(), state)));
        paperTitle.setText(Texts.of("papers.of-day", depot.name(), DepotClock.day(day)));
        List<RevisionSummary> others = history.revisions().stream()
                .filter(one -> !one.id().equals(wanted.id()))
                .toList();
        DepotClock clock = new DepotClock(depot.zone());
        // The select asks for the label of its empty choice too.
        against.setItemLabelGenerator(one -> one == null ? "" : words(one, history, clock));
        against.setItems(others);
        against.setValue(other.orElse(null));
        against.setVisible(!others.isEmpty());
        print.setVisible(true);
        body.add(paperTitle, new SummaryFigures(now, before), new SummaryCharts(now, before), new SummaryTable(now));
    }

    private static String words(RevisionSummary one, PlanHistory history, DepotClock clock) {
        String time = clock.time(one.createdAt());
        return Optional.of(one.id()).equals(history.plan().published())
                ? Texts.of("papers.against.revision-published", one.number(), time, CallerName.of(one.author()))
                : Texts.of("papers.against.revision", one.number(), time, CallerName.of(one.author()));
    }

    /** The one that is named, else what the drivers have. */
    private Optional<RevisionSummary> other(RevisionSummary wanted, PlanHistory history) {
        if (shown.getSingleParameter(AGAINST).filter(NOTHING::equals).isPresent()) {
            return Optional.empty();
        }
        return named(AGAINST, history)
                .or(() -> history.plan().published().flatMap(history::find))
                .filter(one -> !one.id().equals(wanted.id()));
    }

    private Optional<RevisionSummary> named(String parameter, PlanHistory history) {
        return shown.getSingleParameter(parameter)
                .flatMap(text -> history.revisions().stream()
                        .filter(one -> one.id().toString().equals(text))
                        .findFirst());
    }

    private void openPlan() {
        UI.getCurrent().navigate("plan", shown.excluding(REVISION, AGAINST));
    }
}
