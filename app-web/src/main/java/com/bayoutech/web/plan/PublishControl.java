package com.bayoutech.web.plan;

import com.bayoutech.planning.Comparison;
import com.bayoutech.planning.Revision;
import com.bayoutech.routing.Schedule;
import com.bayoutech.web.plan.history.ComparisonPanel;
import com.bayoutech.web.ui.ConfirmAction;
import com.bayoutech.web.ui.Pill;
import com.bayoutech.web.ui.Symbol;
import com.bayoutech.web.ui.Texts;
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

    private final Pill state = new Pill(Texts.of("plan.publish.draft"), Pill.Tone.NEUTRAL);
    private final Button button = new Button(Texts.of("plan.publish"), Symbol.PUBLISH.icon(), click -> ask());
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
            state.show(Texts.of("plan.publish.what-if"), Pill.Tone.ACTIVE);
            button.setVisible(false);
            return;
        }
        if (status.isPublished()) {
            state.show(Texts.of("plan.publish.published"), Pill.Tone.GOOD);
        } else {
            state.show(
                    status.wasPublished() ? Texts.of("plan.publish.changed") : Texts.of("plan.publish.draft"),
                    Pill.Tone.NEUTRAL);
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
        ConfirmAction.ask(
                Texts.of("plan.publish.question"), content, Texts.of("plan.publish"), () -> confirmed.accept(revision));
    }

    private String words(DayBoard day, Schedule schedule, Comparison difference) {
        if (difference.before().routes().isEmpty()) {
            return Texts.of("plan.publish.first", schedule.routes().size(), schedule.stopCount(), unassigned);
        }
        List<String> vehicles =
                difference.concerned().stream().map(day::vehicleName).sorted().toList();
        if (vehicles.isEmpty()) {
            return Texts.of("plan.publish.nothing-new", unassigned);
        }
        int same = (int)
                difference.routes().stream().filter(pair -> !pair.isChanged()).count();
        return Texts.of("plan.publish.new", named(vehicles), vehicles.size(), same, unassigned);
    }

    private static String named(List<String> vehicles) {
        int all = vehicles.size();
        if (all == 1) {
            return vehicles.getFirst();
        }
        return all > MOST_NAMED
                ? Texts.of(
                        "plan.publish.vehicles-more",
                        String.join(", ", vehicles.subList(0, MOST_NAMED)),
                        all - MOST_NAMED)
                : Texts.of(
                        "plan.publish.vehicles", String.join(", ", vehicles.subList(0, all - 1)), vehicles.getLast());
    }
}
