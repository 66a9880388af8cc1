package com.bayoutech.web.plan;

import com.bayoutech.planning.Comparison;
import com.bayoutech.planning.Revision;
import com.bayoutech.routing.Schedule;
import com.bayoutech.web.plan.history.ComparisonPanel;
import com.bayoutech.web.ui.Amounts;
import com.bayoutech.web.ui.ConfirmAction;
import com.bayoutech.web.ui.Pill;
import com.bayoutech.web.ui.Symbol;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Says whether the drivers have what is shown, and asks before they get it. Knows no service: it calls back. */
final class PublishControl {
    private static final int MOST_NAMED = 6;

    private final Pill state = new Pill("Draft", Pill.Tone.NEUTRAL);
    private final Button button = new Button("Publish", Symbol.PUBLISH.icon(), click -> ask());
    private final Consumer<Revision> confirmed;
    private final Function<Revision, Comparison> differences;

    private Optional<Revision> shown = Optional.empty();
    private Optional<DayBoard> board = Optional.empty();
    private int unassigned;

    /** @param differences what drivers would get that they do not have */
    PublishControl(Consumer<Revision> confirmed, Function<Revision, Comparison> differences) {
        this.confirmed = confirmed;
        this.differences = differences;
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

    void show(DayBoard day, PlanStatus status, int leftOut, boolean mayPublish) {
        board = Optional.of(day);
        shown = status.head();
        unassigned = leftOut;
        state.setVisible(shown.isPresent());
        if (status.isWhatIf()) {
            state.show("What-if", Pill.Tone.ACTIVE);
            button.setVisible(false);
            return;
        }
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
        DayBoard day = board.orElseThrow();
        Comparison difference = differences.apply(revision);
        Div content = new Div(new Paragraph(words(day, revision.schedule(), difference)));
        if (!difference.before().routes().isEmpty()) {
            ComparisonPanel panel = new ComparisonPanel();
            panel.show(day, difference);
            content.add(panel);
        }
        ConfirmAction.ask("Publish this plan?", content, "Publish", () -> confirmed.accept(revision));
    }

    private String words(DayBoard day, Schedule schedule, Comparison difference) {
        String left =
                unassigned == 0 ? "" : " " + Amounts.count(unassigned, "order stays", "orders stay") + " unassigned.";
        if (difference.before().routes().isEmpty()) {
            return Amounts.count(schedule.routes().size(), "route", "routes") + " with "
                    + Amounts.count(schedule.stopCount(), "stop", "stops") + " become the day's plan." + left;
        }
        List<String> vehicles =
                difference.concerned().stream().map(day::vehicleName).sorted().toList();
        if (vehicles.isEmpty()) {
            return "No driver gets another route than they have." + left;
        }
        String named = String.join(", ", vehicles.subList(0, Math.min(MOST_NAMED, vehicles.size())))
                + (vehicles.size() > MOST_NAMED ? " and " + (vehicles.size() - MOST_NAMED) + " more" : "");
        int same = (int)
                difference.routes().stream().filter(pair -> !pair.isChanged()).count();
        return named + (vehicles.size() == 1 ? " gets" : " get") + " something new"
                + (same == 0 ? "." : "; " + Amounts.count(same, "driver keeps", "drivers keep") + " what they have.")
                + left;
    }
}
