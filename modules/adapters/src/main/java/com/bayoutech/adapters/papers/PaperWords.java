package com.bayoutech.adapters.papers;

import com.bayoutech.domain.Break;
import com.bayoutech.domain.Capacity;
import com.bayoutech.domain.Load;
import com.bayoutech.domain.VisitKind;
import com.bayoutech.planning.DayPapers;
import com.bayoutech.planning.Paper;
import com.bayoutech.planning.RoutePaper.PaperVisit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** All words that are printed. */
final class PaperWords {
    static final String NO_ROUTES = "No routes: all jobs of the day are unassigned.";
    static final String ANY_TIME = "any time";
    static final String REMOVED = "removed order";
    static final String DEPARTURE = "Departure";
    static final String BACK = "Back";
    static final String STOPS = "Stops";
    static final String DISTANCE = "Distance";
    static final String DRIVING = "Driving";
    static final String LOAD = "Load at start";
    static final String DRIVER = "Driver";
    static final String STOP = "Stop";
    static final String PLANNED = "Planned";
    static final String RECIPIENT = "Recipient and notes";
    static final String REFERENCE = "Reference";
    static final String GOODS = "Load";
    static final String LOADED = "Loaded";
    static final String NO_MAP = "The map's streets are not ready; lines are straight.";
    static final String NOTHING_TO_LOAD = "Nothing is loaded at the depot.";

    private PaperWords() {}

    /** Why a visit is not to be done. */
    static String dropped(PaperVisit visit) {
        return visit.dropped()
                .map(order -> switch (order.cause()) {
                    case CANCELLED -> "cancelled";
                    case ON_HOLD -> "on hold";
                    case FAILED -> "failed";
                    case MOVED -> "moved to another day";
                    case WAITING -> "waits for an address";
                })
                .orElse(REMOVED);
    }

    static String reference(PaperVisit visit) {
        return visit.reference().orElse(REMOVED);
    }

    static String title(Paper paper) {
        return switch (paper) {
            case ROUTE_SHEETS -> "Route sheet";
            case LOADING_LISTS -> "Loading list";
            case CSV, GEOJSON -> "Plan";
        };
    }

    static String revision(DayPapers content) {
        return "Revision " + content.revision() + (content.isPublished() ? ", published" : ", draft: not published");
    }

    static String footer(String title, DayPapers content) {
        return title + " · " + content.depot().name() + " · " + content.day() + " · " + revision(content)
                + " · Personal data: shred after use";
    }

    static String page(int page, int pages) {
        return page + " / " + pages;
    }

    static String continued(String vehicle) {
        return vehicle + ", continued";
    }

    static String breaks(List<Break> breaks, PaperClock clock) {
        return breaks.stream()
                .map(pause -> "Break of " + PaperClock.length(pause.duration()) + ", to start "
                        + clock.window(pause.window()))
                .collect(Collectors.joining("; "));
    }

    static String visit(VisitKind kind) {
        return switch (kind) {
            case DELIVERY -> "Delivery";
            case PICKUP -> "Pickup";
        };
    }

    static String kilometers(long meters) {
        return String.format(Locale.ENGLISH, "%,.1f km", meters / 1_000.0);
    }

    static String load(Load load) {
        return load.dimensions() == 0
                ? "–"
                : load.amounts().stream().map(String::valueOf).collect(Collectors.joining(" / "));
    }

    static String loadOf(Load load, Capacity capacity) {
        return load(load) + " of "
                + capacity.amounts().stream().map(String::valueOf).collect(Collectors.joining(" / "));
    }

    static String service(long minutes) {
        return minutes + " min service";
    }

    static String fromBefore(String travel, String distance) {
        return travel + " · " + distance;
    }

    static String reload(String from, String to) {
        return "Load again at the depot, " + from + " to " + to;
    }

    static String back(String depot, String time) {
        return "Back at " + depot + " at " + time;
    }

    static String firstLoad(String time) {
        return "First load, before the departure at " + time;
    }

    static String nextLoad(int number, String time) {
        return "Load " + number + ", at " + time;
    }

    static String loadHint(int items) {
        return items == 1
                ? "1 item"
                : items + " items, in the order in which they go in: what is delivered last goes in first";
    }
}
