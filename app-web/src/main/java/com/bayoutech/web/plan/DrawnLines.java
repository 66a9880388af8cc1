package com.bayoutech.web.plan;

import com.bayoutech.domain.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The lines that are drawn at the moment: after a change only those of routes that changed are put together anew, a few of a hundred. */
final class DrawnLines {
    private final StreetLines lines;
    private Map<Drawn, RouteLine> drawn = Map.of();

    /** A line on these streets past these places. */
    private record Drawn(String version, List<Place> stops) {}

    DrawnLines(StreetLines lines) {
        this.lines = lines;
    }

    /** A new drawing: what it does not ask for is forgotten. */
    Drawing next() {
        return new Drawing();
    }

    /** One drawing of all lines. */
    final class Drawing {
        private final Map<Drawn, RouteLine> asked = new HashMap<>();
        private final List<List<Place>> unknown = new ArrayList<>();
        private final String version = lines.version();

        /** The line past places, dashed as long as its ways are not known. */
        RouteLine line(List<Place> stops) {
            Drawn key = new Drawn(version, stops);
            RouteLine known = drawn.get(key);
            RouteLine line = known == null ? RouteLine.along(lines.sketch(stops)) : known;
            if (known != null || lines.knows(stops)) {
                asked.put(key, line);
            } else {
                unknown.add(stops);
            }
            return line;
        }

        /** The places of the lines so far that are still to be found. */
        List<List<Place>> unknown() {
            return List.copyOf(unknown);
        }

        void end() {
            drawn = asked;
        }
    }
}
