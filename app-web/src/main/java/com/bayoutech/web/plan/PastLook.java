package com.bayoutech.web.plan;

import com.bayoutech.domain.PlanId;
import com.bayoutech.domain.RevisionId;
import com.bayoutech.foundation.RefusedException;
import com.bayoutech.planning.PlanHistory;
import com.bayoutech.planning.Revision;
import com.bayoutech.planning.RevisionSummary;
import com.bayoutech.web.plan.history.HistoryList;
import com.bayoutech.web.plan.history.PastBanner;
import com.bayoutech.web.ui.Notices;
import com.bayoutech.web.ui.PanelSection;
import com.bayoutech.web.ui.Symbol;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.Optional;

/** Which revision of the plan is on the screen: its head, unless somebody looks at a former one; and the history to choose it from. */
final class PastLook implements PastBanner.Actions {
    private final RevisionDesk desk;
    private final Runnable changed;
    private final Button toggle = new Button(Symbol.CLOCK.icon(), click -> toggleHistory());
    private final HistoryList list = new HistoryList(this::look);
    private final PanelSection section = new PanelSection("History", list);
    private final PastBanner banner = new PastBanner(this);

    private Optional<RevisionId> looked = Optional.empty();
    private Optional<Revision> head = Optional.empty();
    private Optional<PlanId> plan = Optional.empty();
    private Runnable showList = () -> {};

    /** @param changed another revision is to be shown */
    PastLook(RevisionDesk desk, Runnable changed) {
        this.desk = desk;
        this.changed = changed;
        toggle.addThemeVariants(ButtonVariant.TERTIARY);
        toggle.setAriaLabel("History");
        toggle.setTooltipText("History (Ctrl+H)");
        toggle.addClickShortcut(Key.KEY_H, KeyModifier.CONTROL);
        section.setVisible(false);
        hide();
    }

    Button toggle() {
        return toggle;
    }

    PanelSection section() {
        return section;
    }

    PastBanner banner() {
        return banner;
    }

    boolean isPast() {
        return looked.isPresent();
    }

    void hide() {
        looked = Optional.empty();
        toggle.setVisible(false);
        section.setVisible(false);
        banner.hide();
    }

    /**
     * Shows what became of the plan.
     *
     * @return the former revision that somebody looks at, if they do
     */
    Optional<Revision> show(DayBoard day, PlanStatus status, boolean mayRestore) {
        if (!status.planId().equals(plan)) {
            plan = status.planId();
            looked = Optional.empty();
        }
        head = status.head();
        looked = looked.filter(id -> !head.map(Revision::id).equals(Optional.of(id)));
        toggle.setVisible(head.isPresent());
        showList = () -> status.planId().ifPresent(known -> {
            PlanHistory history = desk.history(known);
            list.show(day, history, looked.or(() -> history.plan().head()));
            section.withCount(history.revisions().size());
        });
        if (section.isVisible()) {
            showList.run();
        }
        Optional<Revision> former = looked.map(desk::revision);
        former.ifPresentOrElse(revision -> banner.show(day, RevisionSummary.of(revision), mayRestore), banner::hide);
        return former;
    }

    @Override
    public void backToNewest() {
        looked = Optional.empty();
        changed.run();
    }

    @Override
    public void restore() {
        RevisionId former = looked.orElseThrow();
        try {
            desk.restore(head.orElseThrow(), former);
            looked = Optional.empty();
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

    private void toggleHistory() {
        section.setVisible(!section.isVisible());
        toggle.getElement().setAttribute("aria-pressed", Boolean.toString(section.isVisible()));
        if (section.isVisible()) {
            showList.run();
        }
    }
}
