package com.bayoutech.web.plan;

import com.bayoutech.domain.JobId;
import com.bayoutech.planning.Edit;
import com.bayoutech.planning.Revision;
import com.bayoutech.web.ui.AttentionBar;
import com.bayoutech.web.ui.Texts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Says which orders of a plan's routes are not to be done any more on its day, why, and takes them out. */
final class GoneBar extends Div {
    private final Button takeOut = new Button(Texts.of("plan.gone.take-out"), click -> takeOut());
    private final AttentionBar bar = new AttentionBar(takeOut);
    private List<JobId> gone = List.of();
    private Optional<EditActions> actions = Optional.empty();

    GoneBar() {
        takeOut.addThemeVariants(ButtonVariant.SMALL);
        add(bar);
    }

    void show(DayBoard day, Optional<Revision> head, Optional<EditActions> edits) {
        actions = edits;
        gone = head.map(revision -> day.goneFrom(revision.schedule())).orElse(List.of());
        takeOut.setVisible(edits.isPresent());
        bar.say(sentence(day, gone));
    }

    /** What is not to be done any more of what a plan has, and why; blank if nothing is gone. */
    static String sentence(DayBoard day, List<JobId> gone) {
        Map<String, Long> reasons = gone.stream()
                .map(job -> day.whyGone(job).orElseThrow())
                .collect(Collectors.groupingBy(why -> why, TreeMap::new, Collectors.counting()));
        return gone.isEmpty()
                ? ""
                : Texts.of(
                        "plan.gone.sentence",
                        gone.size(),
                        reasons.entrySet().stream()
                                .map(reason -> Texts.of("plan.gone.count", reason.getValue(), reason.getKey()))
                                .collect(Collectors.joining(", ")));
    }

    void hide() {
        gone = List.of();
        bar.say("");
    }

    private void takeOut() {
        actions.ifPresent(edits -> edits.edit(
                new Edit.Unassign(gone), Texts.of("plan.done.taken-out", Texts.of("plan.orders", gone.size()))));
    }
}
