package com.bayoutech.web.plan;

import com.bayoutech.planning.Advice;
import com.bayoutech.planning.Advice.Block;
import com.bayoutech.planning.Advice.Remedy;
import com.bayoutech.routing.Breach;
import com.bayoutech.web.ui.Amounts;
import com.bayoutech.web.ui.DepotClock;
import com.bayoutech.web.ui.Texts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Says why a job is left out, and what would make it fit. */
final class AdviceWords {
    private static final int MOST = 8;
    private static final int MOST_NAMES = 4;

    private AdviceWords() {}

    /** "12 min of overtime for Van 3". */
    static String of(DayBoard board, Remedy remedy) {
        String vehicle = board.vehicleName(remedy.vehicle());
        if (remedy.displaced().isPresent()) {
            String other = board.reference(remedy.displaced().get().job());
            return remedy.displaced()
                    .get()
                    .to()
                    .map(to -> Texts.of("plan.advice.displaced-to", vehicle, other, board.vehicleName(to)))
                    .orElseGet(() -> Texts.of("plan.advice.displaced", vehicle, other));
        }
        return remedy.waived().isEmpty()
                ? Texts.of("plan.advice.onto", vehicle)
                : remedy.waived().stream()
                        .map(breach -> waived(board, breach, vehicle))
                        .reduce((before, breach) -> Texts.of("plan.advice.together", before, breach))
                        .orElseThrow();
    }

    /** What is to be known of it beside the price. */
    static String note(DayBoard board, Remedy remedy) {
        if (remedy.waived().isEmpty()) {
            return remedy.displaced().isPresent() ? Texts.of("plan.advice.makes-room") : Texts.of("plan.advice.room");
        }
        return Texts.of("plan.advice.exception", board.vehicleName(remedy.vehicle()));
    }

    private static String waived(DayBoard board, Breach breach, String vehicle) {
        return switch (breach) {
            case Breach.LateReturn late -> Texts.of("plan.advice.overtime", DepotClock.length(late.by()), vehicle);
            case Breach.Late late ->
                Texts.of(
                        "plan.advice.late",
                        board.reference(late.visit().job()),
                        DepotClock.length(wholeMinutes(late.by())));
            case Breach.Overload overload -> Texts.of("plan.advice.overload", overload.by(), vehicle);
            case Breach.SkillsMissing missing ->
                Texts.of(
                        "plan.advice.skills",
                        vehicle,
                        missing.skills().stream()
                                .map(skill -> skill.name())
                                .sorted()
                                .collect(Collectors.joining(", ")));
            case Breach.NightShort night -> Texts.of("plan.advice.night", DepotClock.length(night.by()), vehicle);
            case Breach.BreakMissed missed -> Texts.of("plan.advice.break", vehicle);
            case Breach.OverLimit over -> Texts.of("plan.advice.limits", vehicle);
        };
    }

    /** At most so many: "up to under 1 min" would be none. */
    private static Duration wholeMinutes(Duration length) {
        return Duration.ofMinutes(Math.ceilDiv(length.toSeconds(), 60));
    }

    /** What stands in the way of each vehicle; those for which it is the same are named together. */
    static Component blocks(DayBoard board, Advice advice) {
        Map<String, List<Block>> alike = advice.blocks().stream()
                .collect(Collectors.groupingBy(block -> words(board, block), LinkedHashMap::new, Collectors.toList()));
        UnorderedList list = new UnorderedList();
        alike.entrySet().stream().limit(MOST).forEach(entry -> {
            Span who = new Span(names(board, entry.getValue()));
            who.addClassName("bayou-stop-who");
            Span why = new Span(entry.getKey());
            why.addClassName("bayou-stop-where");
            list.add(new ListItem(who, why));
        });
        if (alike.size() > MOST) {
            list.add(new ListItem(Texts.of("plan.advice.and-more")));
        }
        Span heading = new Span(Texts.of("plan.advice.heading"));
        heading.addClassName("bayou-changes-title");
        Div blocks = new Div(heading, list);
        blocks.addClassName("bayou-changes");
        return blocks;
    }

    private static String words(DayBoard board, Block block) {
        if (!block.isDrivable()) {
            return Texts.of("plan.advice.no-way");
        }
        if (block.isPinned()) {
            return Texts.of("plan.advice.pinned");
        }
        return block.breaches().isEmpty()
                ? Texts.of("plan.advice.has-room", Amounts.extraMoney(block.extraCents()))
                : BreachWords.ofBreaches(board, block.breaches());
    }

    private static String names(DayBoard board, List<Block> blocks) {
        String names = blocks.stream()
                .limit(MOST_NAMES)
                .map(block -> board.vehicleName(block.vehicle()))
                .distinct()
                .collect(Collectors.joining(", "));
        return blocks.size() > MOST_NAMES ? Texts.of("plan.advice.vehicles", names, blocks.size() - MOST_NAMES) : names;
    }
}
