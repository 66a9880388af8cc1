package com.bayoutech.adapters.papers;

import com.bayoutech.domain.Break;
import com.bayoutech.domain.Capacity;
import com.bayoutech.domain.Load;
import com.bayoutech.domain.VisitKind;
import com.bayoutech.planning.DayPapers;
import com.bayoutech.planning.Paper;
import com.bayoutech.planning.RoutePaper.PaperVisit;
import com.ibm.icu.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** All words that are printed, in the language of the paper; English where no language was said, as in files for other programs. */
final class PaperWords {
    /** While pages are printed. */
    static final ScopedValue<PaperLanguage> LANGUAGE = ScopedValue.newInstance();

    private static final String BUNDLE = "com.bayoutech.adapters.papers.words";
    private static final ResourceBundle.Control ENGLISH_OTHERWISE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final double METERS_OF_A_MILE = 1_609.344;

    private PaperWords() {}

    /** A text without anything to fill in. */
    static String of(String key) {
        return bundle().getString(key);
    }

    /** A text with what is filled in. */
    static String of(String key, Object... arguments) {
        return new MessageFormat(bundle().getString(key), language().locale()).format(arguments);
    }

    static PaperLanguage language() {
        return LANGUAGE.orElse(PaperLanguage.ENGLISH);
    }

    private static ResourceBundle bundle() {
        return ResourceBundle.getBundle(BUNDLE, language().locale(), ENGLISH_OTHERWISE);
    }

    /** Why a visit is not to be done. */
    static String dropped(PaperVisit visit) {
        return visit.dropped()
                .map(order -> switch (order.cause()) {
                    case CANCELLED -> of("dropped.cancelled");
                    case ON_HOLD -> of("dropped.on-hold");
                    case FAILED -> of("dropped.failed");
                    case MOVED -> of("dropped.moved");
                    case WAITING -> of("dropped.waiting");
                })
                .orElseGet(() -> of("removed"));
    }

    static String reference(PaperVisit visit) {
        return visit.reference().orElseGet(() -> of("removed"));
    }

    static String title(Paper paper) {
        return switch (paper) {
            case ROUTE_SHEETS -> of("title.route-sheet");
            case LOADING_LISTS -> of("title.loading-list");
            case CSV, GEOJSON -> of("title.plan");
        };
    }

    static String revision(DayPapers content) {
        return content.isPublished()
                ? of("revision.published", content.revision())
                : of("revision.draft", content.revision());
    }

    static String footer(String title, DayPapers content) {
        return of("footer", title, content.depot().name(), content.day().toString(), revision(content));
    }

    static String breaks(List<Break> breaks, PaperClock clock) {
        return breaks.stream()
                .map(pause -> of("break", PaperClock.length(pause.duration()), clock.window(pause.window())))
                .collect(Collectors.joining("; "));
    }

    static String visit(VisitKind kind) {
        return switch (kind) {
            case DELIVERY -> of("visit.delivery");
            case PICKUP -> of("visit.pickup");
        };
    }

    static String distance(long meters) {
        boolean inMiles = language().inMiles();
        double amount = meters / (inMiles ? METERS_OF_A_MILE : 1_000);
        Locale locale = language().locale();
        return String.format(locale, inMiles ? "%,.1f mi" : "%,.1f km", amount);
    }

    static String load(Load load) {
        return load.dimensions() == 0
                ? "–"
                : load.amounts().stream().map(String::valueOf).collect(Collectors.joining(" / "));
    }

    static String loadOf(Load load, Capacity capacity) {
        String most = capacity.amounts().stream().map(String::valueOf).collect(Collectors.joining(" / "));
        return of("load-of", load(load), most);
    }

    static String fromBefore(String travel, String distance) {
        return travel + " · " + distance;
    }
}
