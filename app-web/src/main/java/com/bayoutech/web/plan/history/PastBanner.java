package com.bayoutech.web.plan.history;

import com.bayoutech.planning.RevisionSummary;
import com.bayoutech.web.ui.Symbol;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Says that a former revision is on the screen, to be looked at only, and what can be done about it; not there otherwise. */
public final class PastBanner extends Div {
    private final Span words = new Span();
    private final Button restore;
    private final Button branch;

    /** What somebody may want while they look at a former revision. */
    public interface Actions {
        void backToNewest();

        void restore();

        void compareWithNewest();

        /** Begins a what-if with it. */
        void branch();
    }

    public PastBanner(Actions actions) {
        restore = small("Restore this one", actions::restore);
        restore.addThemeVariants(ButtonVariant.PRIMARY);
        words.getElement().setAttribute("role", "status");
        branch = small("Start a what-if", actions::branch);
        Div buttons = new Div(
                small("Back to the newest", actions::backToNewest),
                small("Compare with the newest", actions::compareWithNewest),
                branch,
                restore);
        buttons.addClassName("bayou-banner-actions");
        add(Symbol.CLOCK.icon(), words, buttons);
        addClassName("bayou-banner");
        hide();
    }

    public void hide() {
        setVisible(false);
    }

    public void show(PlanNames names, RevisionSummary revision, boolean mayRestore) {
        words.setText("You look at revision " + revision.number() + ", made "
                + names.clock().dayAndTime(revision.createdAt()) + " by " + revision.author()
                + ". Nothing can be changed here.");
        restore.setVisible(mayRestore);
        branch.setVisible(mayRestore);
        setVisible(true);
    }

    private static Button small(String text, Runnable action) {
        Button button = new Button(text, click -> action.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }
}
