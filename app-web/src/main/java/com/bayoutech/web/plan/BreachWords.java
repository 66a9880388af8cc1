package com.bayoutech.web.plan;

import com.bayoutech.domain.Skill;
import com.bayoutech.planning.EditPreview.RouteBreach;
import com.bayoutech.routing.Breach;
import com.bayoutech.web.ui.Amounts;
import com.bayoutech.web.ui.DepotClock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/** Says what a change breaks. */
final class BreachWords {
    private BreachWords() {}

    /** In one line, an empty one where nothing is broken: "A-12 8 min late, back 5 min late". */
    static String of(DayBoard board, List<RouteBreach> breaches) {
        return breaches.stream().map(broken -> of(board, broken.breach())).collect(Collectors.joining(", "));
    }

    /** Those of one route. */
    static String ofBreaches(DayBoard board, List<Breach> breaches) {
        return breaches.stream().map(breach -> of(board, breach)).collect(Collectors.joining(", "));
    }

    private static String of(DayBoard board, Breach breach) {
        return switch (breach) {
            case Breach.Late late -> board.reference(late.visit().job()) + " " + DepotClock.length(late.by()) + " late";
            case Breach.Overload overload -> overload.by() + " over capacity";
            case Breach.SkillsMissing missing ->
                board.reference(missing.job()) + " needs "
                        + missing.skills().stream().map(Skill::name).sorted().collect(Collectors.joining(", "));
            case Breach.LateReturn late -> "back " + DepotClock.length(late.by()) + " late";
            case Breach.BreakMissed missed -> "no time for the break";
            case Breach.OverLimit over ->
                switch (over.limit()) {
                    case METERS -> Amounts.shortDistance(over.by()) + " too far";
                    case SECONDS -> DepotClock.length(Duration.ofSeconds(over.by())) + " too long";
                    case VISITS -> Amounts.count(over.by(), "visit", "visits") + " too many";
                };
        };
    }
}
