package com.bayoutech.web.plan;

import com.bayoutech.domain.PlanId;
import com.bayoutech.domain.RevisionId;
import com.bayoutech.foundation.RefusedException;
import com.bayoutech.planning.Plan;
import com.bayoutech.planning.PlanHistory;
import com.bayoutech.planning.Revision;
import com.bayoutech.planning.RevisionSummary;
import com.bayoutech.planning.WhatIf;
import com.bayoutech.web.plan.history.ComparisonPanel;
import com.bayoutech.web.plan.history.HistoryList;
import com.bayoutech.web.plan.history.PastBanner;
import com.bayoutech.web.plan.history.RevisionWords;
import com.bayoutech.web.ui.Notices;
import com.bayoutech.web.ui.PanelSection;
import com.bayoutech.web.ui.Symbol;
import com.bayoutech.web.ui.Texts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Which revision of the plan is on the screen: its head, unless somebody looks at a former one; what it is compared with; and the history to choose both
 * from.
 */
final class PastLook implements PastBanner.Actions {
    private static final String REVISION = "revision";
    private static final String AGAINST = "against";

    private final RevisionDesk desk;
    private final Runnable changed;
    private final Runnable branched;
    private final Button toggle = new Button(Symbol.CLOCK.icon(), click -> toggleHistory());
    private final HistoryList list = new HistoryList(this::look);
    private final Select<RevisionSummary> with = new Select<>();
    private final PanelSection section = new PanelSection(Texts.of("plan.history"), list);
    private final ComparisonPanel comparison = new ComparisonPanel();
    private final Button endComparison = new Button(Texts.of("plan.compare.done"), click -> endComparison());
    private final PanelSection compared = new PanelSection(Texts.of("plan.compare.title"), comparison);
    private final PastBanner banner = new PastBanner(this);

    private Asked asked = Asked.NOTHING;
    private Optional<RevisionId> looked = Optional.empty();
    private Optional<Revision> before = Optional.empty();
    private Optional<Revision> head = Optional.empty();
    private Optional<PlanId> plan = Optional.empty();
    private Runnable showList = () -> {};

    /** What an address asks for: a former revision, and one to compare what is shown with. */
    record Asked(Optional<RevisionId> revision, Optional<RevisionId> against) {
        static final Asked NOTHING = new Asked(Optional.empty(), Optional.empty());

        /** What cannot be read asks for nothing. */
        static Asked of(QueryParameters query) {
            return new Asked(id(query, REVISION), id(query, AGAINST));
        }

        private static Optional<RevisionId> id(QueryParameters query, String name) {
            try {
                return query.getSingleParameter(name).map(UUID::fromString).map(RevisionId::new);
            } catch (IllegalArgumentException unreadable) {
                return Optional.empty();
            }
        }
    }

    /**
     * @param changed another revision is to be shown
     * @param branched what is shown is to be the beginning of a what-if
     */
    PastLook(RevisionDesk desk, Runnable changed, Runnable branched) {
        this.desk = desk;
        this.changed = changed;
        this.branched = branched;
        toggle.addThemeVariants(ButtonVariant.TERTIARY);
        toggle.setAriaLabel(Texts.of("plan.history"));
        toggle.setTooltipText(Texts.of("plan.history.hint"));
        with.setPlaceholder(Texts.of("plan.compare.with"));
        with.setAriaLabel(Texts.of("plan.compare.what"));
        with.addClassName("bayou-compare-with");
        with.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                compareWith(desk.revision(change.getValue().id()));
            }
        });
        section.withActions(with);
        endComparison.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        compared.withActions(endComparison);
        hide();
    }

    Button toggle() {
        return toggle;
    }

    PanelSection section() {
        return section;
    }

    PanelSection compared() {
        return compared;
    }

    PastBanner banner() {
        return banner;
    }

    /** Whether what is on the screen is only to be looked at. */
    boolean isPast() {
        return looked.isPresent() || before.isPresent();
    }

    /** What is drawn behind what is shown, to see the difference. */
    Optional<Revision> before() {
        return before;
    }

    /** What the address asks for, once its plan is shown. */
    void ask(Asked wanted) {
        asked = wanted;
        plan = Optional.empty();
        looked = Optional.empty();
        before = Optional.empty();
    }

    /** This look in the parameters of an address; empty where it has none. */
    Map<String, String> place() {
        return Map.of(
                REVISION, looked.map(RevisionId::toString).orElse(""),
                AGAINST, before.map(revision -> revision.id().toString()).orElse(""));
    }

    void hide() {
        looked = Optional.empty();
        before = Optional.empty();
        toggle.setVisible(false);
        section.setVisible(false);
        compared.setVisible(false);
        banner.hide();
    }

    /**
     * Shows what became of the plan.
     *
     * @return the revision that somebody looks at only: a former one, or any that is compared
     */
    Optional<Revision> show(DayBoard day, PlanStatus status, boolean mayRestore) {
        if (!status.planId().equals(plan)) {
            plan = status.planId();
            looked = asked.revision()
                    .flatMap(revision -> find(status, revision))
                    .filter(revision -> plan.equals(Optional.of(revision.plan())))
                    .map(Revision::id);
            before = asked.against().flatMap(revision -> find(status, revision));
            asked = Asked.NOTHING;
        }
        head = status.head();
        looked = looked.filter(id -> !head.map(Revision::id).equals(Optional.of(id)));
        toggle.setVisible(head.isPresent());
        showList = () -> status.planId().ifPresent(known -> showHistory(day, desk.history(known)));
        if (section.isVisible()) {
            showList.run();
        }
        Optional<Revision> former = looked.map(desk::revision);
        former.ifPresentOrElse(revision -> banner.show(day, RevisionSummary.of(revision), mayRestore), banner::hide);
        Optional<Revision> shown = former.or(() -> head);
        compared.setVisible(before.isPresent() && shown.isPresent());
        if (compared.isVisible()) {
            Revision one = before.orElseThrow();
            Revision other = shown.orElseThrow();
            comparison.show(
                    day,
                    desk.compare(one.id(), other.id()),
                    one.plan().equals(other.plan())
                            ? Texts.of("plan.compare.words", other.number(), one.number())
                            : Texts.of("plan.compare.words-day", other.number()));
            return shown;
        }
        return former;
    }

    /** A revision of this plan, or of the one that this what-if was made from; others are none to look at here. */
    private Optional<Revision> find(PlanStatus status, RevisionId wanted) {
        Plan shown = status.plan().orElseThrow();
        try {
            Revision revision = desk.revision(wanted);
            return Optional.of(revision)
                    .filter(known -> known.plan().equals(shown.id())
                            || shown.whatIf().map(WhatIf::of).equals(Optional.of(known.plan())));
        } catch (RefusedException gone) {
            Notices.failure(gone.getMessage());
            return Optional.empty();
        }
    }

    private void showHistory(DayBoard day, PlanHistory history) {
        Optional<RevisionId> shown = looked.or(() -> history.plan().head());
        list.show(day, history, shown);
        section.withCount(history.revisions().size());
        List<RevisionSummary> others = history.revisions().stream()
                .filter(revision -> !shown.equals(Optional.of(revision.id())))
                .toList();
        with.setItemLabelGenerator(
                revision -> revision == null ? "" : revision.number() + " " + RevisionWords.deed(day, revision));
        with.setItems(others);
        with.setVisible(!others.isEmpty());
        before.flatMap(known -> history.find(known.id()))
                .filter(others::contains)
                .ifPresent(with::setValue);
    }

    /** Compares what is shown with another revision, which is drawn behind it. */
    void compareWith(Revision other) {
        before = Optional.of(other);
        changed.run();
    }

    private void endComparison() {
        before = Optional.empty();
        changed.run();
    }

    @Override
    public void backToNewest() {
        looked = Optional.empty();
        before = Optional.empty();
        changed.run();
    }

    @Override
    public void compareWithNewest() {
        Revision former = desk.revision(looked.orElseThrow());
        looked = Optional.empty();
        compareWith(former);
    }

    @Override
    public void branch() {
        branched.run();
    }

    @Override
    public void restore() {
        RevisionId former = looked.orElseThrow();
        try {
            desk.restore(head.orElseThrow(), former);
            looked = Optional.empty();
            before = Optional.empty();
            Notices.success(Texts.of("plan.restored"));
        } catch (RefusedException refused) {
            Notices.failure(refused.getMessage());
        }
        changed.run();
    }

    private void look(RevisionId revision) {
        looked = Optional.of(revision);
        changed.run();
    }

    void toggleHistory() {
        section.setVisible(!section.isVisible());
        toggle.getElement().setAttribute("aria-pressed", Boolean.toString(section.isVisible()));
        if (section.isVisible()) {
            showList.run();
            section.scrollIntoView();
        }
    }
}
