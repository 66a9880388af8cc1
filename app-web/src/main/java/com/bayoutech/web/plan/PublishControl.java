package com.bayoutech.web.plan;

import com.bayoutech.planning.Revision;
import com.bayoutech.routing.Schedule;
import com.bayoutech.web.ui.Amounts;
import com.bayoutech.web.ui.ConfirmAction;
import com.bayoutech.web.ui.Pill;
import com.bayoutech.web.ui.Symbol;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.Optional;
import java.util.function.Consumer;

/** Says whether the drivers have what is shown, and asks before they get it. Knows no service: it calls back. */
final class PublishControl {
    private final Pill state = new Pill("Draft", Pill.Tone.NEUTRAL);
    private final Button button = new Button("Publish", Symbol.PUBLISH.icon(), click -> ask());
    private final Consumer<Revision> confirmed;

    private Optional<Revision> shown = Optional.empty();
    private int unassigned;

    PublishControl(Consumer<Revision> confirmed) {
        this.confirmed = confirmed;
        button.addThemeVariants(ButtonVariant.PRIMARY);
    }

    Pill state() {
        return state;
    }

    Button button() {
        return button;
    }

    void hide() {
        state.setVisible(false);
        button.setVisible(false);
    }

    void show(PlanStatus status, int leftOut, boolean mayPublish) {
        shown = status.head();
        unassigned = leftOut;
        state.setVisible(shown.isPresent());
        if (status.isPublished()) {
            state.show("Published", Pill.Tone.GOOD);
        } else {
            state.show(status.wasPublished() ? "Changed since published" : "Draft", Pill.Tone.NEUTRAL);
        }
        button.setVisible(shown.isPresent() && mayPublish);
        button.setEnabled(!status.isPublished());
    }

    private void ask() {
        Revision revision = shown.orElseThrow();
        Schedule schedule = revision.schedule();
        String left =
                unassigned == 0 ? "" : " " + Amounts.count(unassigned, "order stays", "orders stay") + " unassigned.";
        ConfirmAction.ask(
                "Publish this plan?",
                Amounts.count(schedule.routes().size(), "route", "routes") + " with "
                        + Amounts.count(schedule.stopCount(), "stop", "stops") + " become the day's plan." + left,
                "Publish",
                () -> confirmed.accept(revision));
    }
}
