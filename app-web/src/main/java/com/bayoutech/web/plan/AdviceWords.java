package com.bayoutech.web.plan;

import com.bayoutech.planning.Advice;
import com.bayoutech.planning.Advice.Block;
import com.bayoutech.planning.Advice.Remedy;
import com.bayoutech.routing.Breach;
import com.bayoutech.web.ui.Amounts;
import com.bayoutech.web.ui.DepotClock;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
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
                    .map(to -> "Onto " + vehicle + ", and " + other + " to " + board.vehicleName(to))
                    .orElse("Onto " + vehicle + " instead of " + other + ", which matters less");
        }
        return remedy.waived().isEmpty()
                ? "Onto " + vehicle
                : remedy.waived().stream()
                        .map(breach -> waived(board, breach, vehicle))
                        .collect(Collectors.joining(", and "));
    }

    /** What is to be known of it beside the price. */
    static String note(DayBoard board, Remedy remedy) {
        if (remedy.waived().isEmpty()) {
            return remedy.displaced().isPresent() ? "one other order makes room" : "has room for it";
        }
        return "on " + board.vehicleName(remedy.vehicle()) + ", as an exception of this plan";
    }

    private static String waived(DayBoard board, Breach breach, String vehicle) {
        return switch (breach) {
            case Breach.LateReturn late -> DepotClock.length(late.by()) + " of overtime for " + vehicle;
            case Breach.Late late ->
                board.reference(late.visit().job()) + " up to " + DepotClock.length(late.by()) + " after its window";
            case Breach.Overload overload -> overload.by() + " more on " + vehicle + " than it holds";
            case Breach.SkillsMissing missing ->
                vehicle + " without "
                        + missing.skills().stream()
                                .map(skill -> skill.name())
                                .sorted()
                                .collect(Collectors.joining(", "));
            case Breach.BreakMissed missed -> vehicle + " without its break";
            case Breach.OverLimit over -> vehicle + " beyond its limits";
        };
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
            list.add(new ListItem("and more for others"));
        }
        Span heading = new Span("What stands in the way as it is");
        heading.addClassName("bayou-changes-title");
        Div blocks = new Div(heading, list);
        blocks.addClassName("bayou-changes");
        return blocks;
    }

    private static String words(DayBoard board, Block block) {
        if (!block.isDrivable()) {
            return "no way there and back";
        }
        if (block.isPinned()) {
            return "pinned";
        }
        return block.breaches().isEmpty()
                ? "has room, for " + Amounts.extraMoney(block.extraCents())
                : BreachWords.ofBreaches(board, block.breaches());
    }

    private static String names(DayBoard board, List<Block> blocks) {
        String names = blocks.stream()
                .limit(MOST_NAMES)
                .map(block -> board.vehicleName(block.vehicle()))
                .distinct()
                .collect(Collectors.joining(", "));
        return blocks.size() > MOST_NAMES ? names + " and " + (blocks.size() - MOST_NAMES) + " more" : names;
    }
}
