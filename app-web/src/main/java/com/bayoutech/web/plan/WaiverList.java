package com.bayoutech.web.plan;

import com.bayoutech.domain.ShiftId;
import com.bayoutech.planning.Edit;
import com.bayoutech.planning.Waiver;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The rules that people have let go in a plan, each with a button that lets it hold again. */
final class WaiverList extends UnorderedList {
    WaiverList() {
        addClassName("bayou-waivers");
    }

    void show(ShownDay day, List<Waiver> waivers) {
        removeAll();
        for (Waiver waiver : waivers) {
            String words = words(day, waiver);
            ListItem item = new ListItem(new Span(words));
            day.edits().ifPresent(edits -> item.add(uphold(edits, waiver, words)));
            add(item);
        }
    }

    private static Button uphold(EditActions edits, Waiver waiver, String words) {
        Button uphold = new Button(
                "Hold again",
                click -> edits.preview(
                        new Edit.Uphold(waiver), "Let the rule hold again?", "The rule holds again: " + words));
        uphold.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        uphold.setAriaLabel("Let the rule hold again: " + words);
        return uphold;
    }

    private static String words(ShownDay day, Waiver waiver) {
        DayBoard board = day.board();
        return switch (waiver) {
            case Waiver.LaterEnd later ->
                vehicle(day, later.shift()) + " may be back as late as "
                        + board.clock().time(later.until());
            case Waiver.AlsoWindow also ->
                board.reference(also.visit().job()) + " may also begin between "
                        + board.clock().time(also.window().earliest()) + " and "
                        + board.clock().time(also.window().latest());
            case Waiver.MoreLoad more ->
                board.vehicleName(more.vehicle()) + " may carry "
                        + more.by().stream().map(String::valueOf).collect(Collectors.joining(" and "))
                        + " more than it holds";
            case Waiver.SkillsSpared spared ->
                vehicle(day, spared.shift()) + " may do " + board.reference(spared.job())
                        + " without the skills that it needs";
        };
    }

    private static String vehicle(ShownDay day, ShiftId shift) {
        return Optional.of(shift).flatMap(day::vehicle).orElse("A vehicle that is gone");
    }
}
