package com.bayoutech.web.plan;

import com.bayoutech.domain.PlanId;
import com.bayoutech.domain.RevisionId;
import com.bayoutech.foundation.RefusedException;
import com.bayoutech.planning.PlanHistory;
import com.bayoutech.planning.Revision;
import com.bayoutech.planning.RevisionSummary;
import com.bayoutech.web.plan.history.ComparisonPanel;
import com.bayoutech.web.plan.history.HistoryList;
import com.bayoutech.web.plan.history.PastBanner;
import com.bayoutech.web.plan.history.RevisionWords;
import com.bayoutech.web.ui.Notices;
import com.bayoutech.web.ui.PanelSection;
import com.bayoutech.web.ui.Symbol;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;

/**
 * Which revision of the plan is on the screen: its head, unless somebody looks at a former one; what it is compared with; and the history to choose both
 * from.
 */
final class PastLook implements PastBanner.Actions {
    private final RevisionDesk desk;
    private final Runnable changed;
    private final Runnable branched;
    private final Button toggle = new Button(Symbol.CLOCK.icon(), click -> toggleHistory());
    private final HistoryList list = new HistoryList(this::look);
    private final Select<RevisionSummary> with = new Select<>();
    private final PanelSection section = new PanelSection("History", list);
    private final ComparisonPanel comparison = new ComparisonPanel();
    private final Button endComparison = new Button("Done", click -> endComparison());
    private final PanelSection compared = new PanelSection("Compared", comparison);
    private final PastBanner banner = new PastBanner(this);

    private Optional<RevisionId> looked = Optional.empty();
    private Optional<Revision> before = Optional.empty();
    private Optional<Revision> head = Optional.empty();
    private Optional<PlanId> plan = Optional.empty();
    private Runnable showList = () -> {};

    /**
     * @param changed another revision is to be shown
     * @param branched what is shown is to be the beginning of a what-if
     */
    PastLook(RevisionDesk desk, Runnable changed, Runnable branched) {
        this.desk = desk;
        this.changed = changed;
        this.branched = branched;
        toggle.addThemeVariants(ButtonVariant.TERTIARY);
        toggle.setAriaLabel("History");
        toggle.setTooltipText("History (R)");
        with.setPlaceholder("Compare with");
        with.setAriaLabel("Compare what is shown with");
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
            looked = Optional.empty();
            before = Optional.empty();
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
            String which = one.plan().equals(other.plan()) ? "revision " + one.number() : "the day's plan";
            comparison.show(
                    day,
                    desk.compare(one.id(), other.id()),
                    "Revision " + other.number() + " against " + which
                            + ", which is dashed on the map where it is different. Nothing can be changed here.");
            return shown;
        }
        return former;
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
            Notices.success("The plan is as it was in that revision. Undo takes it back.");
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
        }
    }
}
