package com.bayoutech.web.plan;

import com.bayoutech.planning.Pins;
import com.bayoutech.web.ui.ConfirmAction;
import com.bayoutech.web.ui.Texts;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says what is pinned in the way of a change. */
final class PinWords {
    private PinWords() {}

    /** Asks whether what is in the way shall be unpinned. */
    static void ask(DayBoard board, Pins inTheWay, Runnable unpinned) {
        ConfirmAction.ask(
                Texts.of("plan.pinned.question"),
                sentence(board, inTheWay),
                Texts.of("plan.pinned.and-go-on"),
                unpinned);
    }

    /** "A-1, Van 2's route are pinned. They are unpinned if you go on." */
    static String sentence(DayBoard board, Pins inTheWay) {
        String names = Stream.concat(
                        inTheWay.jobs().keySet().stream().map(board::reference).sorted(),
                        inTheWay.routes().keySet().stream()
                                .map(shift -> Texts.of("plan.pinned.route", board.vehicleName(shift)))
                                .sorted())
                .collect(Collectors.joining(", "));
        return Texts.of(
                "plan.pinned.words",
                names,
                inTheWay.jobs().size() + inTheWay.routes().size());
    }
}
