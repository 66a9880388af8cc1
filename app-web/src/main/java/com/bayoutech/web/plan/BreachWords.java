package com.bayoutech.web.plan;

import com.bayoutech.domain.Skill;
import com.bayoutech.planning.EditPreview.RouteBreach;
import com.bayoutech.routing.Breach;
import com.bayoutech.web.ui.Amounts;
import com.bayoutech.web.ui.DepotClock;
import com.bayoutech.web.ui.Texts;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Says what a change breaks. */
final class BreachWords {
    private static final int MOST = 4;

    private BreachWords() {}

    /** In one line, an empty one where nothing is broken: "A-12 8 min late, back 5 min late". */
    static String of(DayBoard board, List<RouteBreach> breaches) {
        return ofBreaches(board, breaches.stream().map(RouteBreach::breach).toList());
    }

    /** Those of one route. A stop that is pushed back makes all behind it late: a few of these say enough. */
    static String ofBreaches(DayBoard board, List<Breach> breaches) {
        List<String> words = breaches.stream()
                .sorted(Comparator.comparing(breach -> breach instanceof Breach.Late))
                .map(breach -> of(board, breach))
                .toList();
        return words.size() <= MOST
                ? String.join(", ", words)
                : String.join(", ", words.subList(0, MOST - 1))
                        + " "
                        + Texts.of("plan.changes.and-more", words.size() - MOST + 1);
    }

    private static String of(DayBoard board, Breach breach) {
        return switch (breach) {
            case Breach.Late late ->
                Texts.of("plan.breach.late", board.reference(late.visit().job()), DepotClock.length(late.by()));
            case Breach.Overload overload -> Texts.of("plan.breach.overload", overload.by());
            case Breach.SkillsMissing missing ->
                Texts.of(
                        "plan.breach.skills",
                        board.reference(missing.job()),
                        missing.skills().stream().map(Skill::name).sorted().collect(Collectors.joining(", ")));
            case Breach.LateReturn late -> Texts.of("plan.breach.late-return", DepotClock.length(late.by()));
            case Breach.NightShort night -> Texts.of("plan.breach.night", DepotClock.length(night.by()));
            case Breach.BreakMissed missed -> Texts.of("plan.breach.break");
            case Breach.OverLimit over ->
                switch (over.limit()) {
                    case METERS -> Texts.of("plan.breach.too-far", Amounts.shortDistance(over.by()));
                    case SECONDS -> Texts.of("plan.breach.too-long", DepotClock.length(Duration.ofSeconds(over.by())));
                    case VISITS -> Texts.of("plan.breach.too-many", over.by());
                };
        };
    }
}
