package com.bayoutech.web.plan.history;

import com.bayoutech.planning.RevisionSummary;
import com.bayoutech.web.ui.CallerName;
import com.bayoutech.web.ui.Symbol;
import com.bayoutech.web.ui.Texts;
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
        restore = small(Texts.of("history.past.restore"), actions::restore);
        restore.addThemeVariants(ButtonVariant.PRIMARY);
        words.getElement().setAttribute("role", "status");
        branch = small(Texts.of("history.past.branch"), actions::branch);
        Div buttons = new Div(
                small(Texts.of("history.past.back"), actions::backToNewest),
                small(Texts.of("history.past.compare"), actions::compareWithNewest),
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
        words.setText(Texts.of(
                "history.past.words",
                revision.number(),
                names.clock().dayAndTime(revision.createdAt()),
                CallerName.of(revision.author())));
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
