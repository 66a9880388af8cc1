package com.bayoutech.web.map;

import com.bayoutech.domain.Place;
import java.util.List;

/**
 * A route on the map.
 *
 * @param id the view's own name for it, unique in the content; it reaches the browser of a map that shares its page's selection
 * @param name shown while the pointer rests on it, the vehicle's name for example
 * @param note shown below the name: "23 stops, 41 km"
 * @param color an index into the colours of routes, from 0; see {@link RouteColors}
 * @param path the line to draw, from depot to depot
 * @param gaps where no way is known: each the index of the place in the path where a straight, dashed stretch begins
 */
public record MapRoute(String id, String name, String note, int color, List<Place> path, List<Integer> gaps) {
    public MapRoute {
        if (color < 0) {
            throw new IllegalArgumentException(
                    "The color (" + color + ") of a route must not be negative. Count the routes from 0.");
        }
        path = List.copyOf(path);
        gaps = List.copyOf(gaps);
    }

    /** A route without gaps. */
    public MapRoute(String id, String name, String note, int color, List<Place> path) {
        this(id, name, note, color, path, List.of());
    }
}
