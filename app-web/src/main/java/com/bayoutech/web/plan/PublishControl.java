package com.bayoutech.web.plan;

import com.bayoutech.planning.Comparison;
import com.bayoutech.planning.Crew;
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
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** Says whether the drivers have what is shown, and asks before they get it. Knows no service: it calls back. */
final class PublishControl {
    private static final int MOST_NAMED = 6;

    private final Pill state = new Pill(Texts.of("plan.publish.draft"), Pill.Tone.NEUTRAL);
    private final Button button = new Button(Texts.of("plan.publish"), Symbol.PUBLISH.icon(), click -> ask());
    private final BiConsumer<Revision, Crew> confirmed;
    private final Function<Revision, PublishPreview> differences;

    private Optional<Revision> shown = Optional.empty();
    private Optional<DayBoard> board = Optional.empty();
    private int unassigned;

    /**
     * @param confirmed what is to be published, and driven by whom
     * @param differences what drivers would get that they do not have
     */
    PublishControl(BiConsumer<Revision, Crew> confirmed, Function<Revision, PublishPreview> differences) {
        this.confirmed = confirmed;
        this.differences = differences;
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setTooltipText(Texts.of("plan.publish.hint"));
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

    /** What its button does, where that is there to be pressed. */
    void askIfOffered() {
        if (button.isVisible() && button.isEnabled()) {
            ask();
        }
    }

    private void ask() {
        Revision revision = shown.orElseThrow();
        DayBoard day = board.orElseThrow();
        PublishPreview preview = differences.apply(revision);
        Comparison difference = preview.publication().comparison();
        Div content = new Div(new Paragraph(words(day, revision.schedule(), preview)));
        add(content, preview.handedOver(day));
        add(content, warnings(day, revision.schedule()));
        if (!difference.before().routes().isEmpty()) {
            ComparisonPanel panel = new ComparisonPanel();
            panel.show(day, difference);
            content.add(panel);
        }
        ConfirmAction.ask(
                Texts.of("plan.publish.question"),
                content,
                Texts.of("plan.publish"),
                () -> confirmed.accept(revision, preview.publication().after()));
    }

    private static void add(Div content, List<String> lines) {
        if (!lines.isEmpty()) {
            content.add(new UnorderedList(lines.stream().map(ListItem::new).toArray(ListItem[]::new)));
        }
    }

    /** What nobody would do, or nobody wants any more, and would be published all the same. */
    private static List<String> warnings(DayBoard day, Schedule schedule) {
        return Stream.concat(
                        day.undriven(schedule).stream().map(day::whyUndriven),
                        Stream.of(GoneBar.sentence(day, day.goneFrom(schedule))))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private String words(DayBoard day, Schedule schedule, PublishPreview preview) {
        if (preview.publication().comparison().before().routes().isEmpty()) {
            return Texts.of("plan.publish.first", schedule.routes().size(), schedule.stopCount(), unassigned);
        }
        List<String> drivers = preview.concerned(day);
        return drivers.isEmpty()
                ? Texts.of("plan.publish.nothing-new", unassigned)
                : Texts.of("plan.publish.new", named(drivers), drivers.size(), preview.unconcerned(), unassigned);
    }

    private static String named(List<String> drivers) {
        int all = drivers.size();
        if (all == 1) {
            return drivers.getFirst();
        }
        return all > MOST_NAMED
                ? Texts.of(
                        "plan.publish.drivers-more",
                        String.join(", ", drivers.subList(0, MOST_NAMED)),
                        all - MOST_NAMED)
                : Texts.of("plan.publish.drivers", String.join(", ", drivers.subList(0, all - 1)), drivers.getLast());
    }
}
