package com.bayoutech.planning;

import com.bayoutech.domain.ShiftId;
import com.bayoutech.planning.VisitChange.Spot;
import com.bayoutech.routing.ShiftRules.JobVisit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Which visits stay where they were: of those that are on the same route as before, the most that are still in the same order. So a stop that goes from
 * the third place to the first has moved, and the two that it passes have not.
 */
final class Staying {
    private Staying() {}

    /** Both in the order of their routes. */
    static Set<JobVisit> of(Map<JobVisit, Spot> before, Map<JobVisit, Spot> after) {
        Map<JobVisit, Integer> places = new HashMap<>();
        before.keySet().forEach(visit -> places.put(visit, places.size()));
        Map<ShiftId, List<JobVisit>> kept = new LinkedHashMap<>();
        after.forEach((visit, spot) -> {
            Spot was = before.get(visit);
            if (was != null && was.shift().equals(spot.shift())) {
                kept.computeIfAbsent(spot.shift(), shift -> new ArrayList<>()).add(visit);
            }
        });
        Set<JobVisit> staying = new HashSet<>();
        kept.values().forEach(order -> staying.addAll(longestInOrder(order, places)));
        return staying;
    }

    /** Patience sorting: by the length of a run in order, where it ends earliest. */
    private static List<JobVisit> longestInOrder(List<JobVisit> visits, Map<JobVisit, Integer> places) {
        int[] place = visits.stream()
                .mapToInt(visit -> Objects.requireNonNull(places.get(visit)))
                .toArray();
        int[] endOf = new int[place.length];
        int[] previous = new int[place.length];
        int longest = 0;
        for (int index = 0; index < place.length; index++) {
            int low = 0;
            int high = longest;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (place[endOf[middle]] < place[index]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            previous[index] = low == 0 ? -1 : endOf[low - 1];
            endOf[low] = index;
            longest = Math.max(longest, low + 1);
        }
        List<JobVisit> run = new ArrayList<>();
        for (int index = longest == 0 ? -1 : endOf[longest - 1]; index >= 0; index = previous[index]) {
            run.add(visits.get(index));
        }
        return run;
    }
}
