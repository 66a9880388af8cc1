package com.bayoutech.solver.internal;

import com.bayoutech.solver.Model;
import com.bayoutech.solver.Overlap;
import com.bayoutech.solver.Travel;
import com.bayoutech.solver.Visit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;

/** Which visits should be on one vehicle because they are near each other, and what it costs where they are not. */
final class Overlaps {
    private final long rate;
    /** The neighbours of a visit: rows of {@link #neighbour} from one begin to the next. */
    private final int[] begin;

    private final int[] neighbour;

    Overlaps(Model model, Overlap wanted) {
        this.rate = wanted.rate();
        List<Visit> visits = model.visits();
        List<TreeSet<Integer>> near = new ArrayList<>();
        visits.forEach(any -> near.add(new TreeSet<>()));
        Travel travel = model.travels().get(0);
        int[] nearest = new int[wanted.neighbours()];
        int[] ways = new int[wanted.neighbours()];
        for (int visit = 0; visit < visits.size(); visit++) {
            int count = 0;
            int here = visits.get(visit).location();
            for (int other = 0; other < visits.size(); other++) {
                int there = visits.get(other).location();
                int way = Math.min(travel.distance(here, there), travel.distance(there, here));
                if (other == visit || way == Travel.NO_WAY || (count == nearest.length && way >= ways[count - 1])) {
                    continue;
                }
                int place = count < nearest.length ? count++ : count - 1;
                while (place > 0 && ways[place - 1] > way) {
                    ways[place] = ways[place - 1];
                    nearest[place] = nearest[place - 1];
                    place--;
                }
                ways[place] = way;
                nearest[place] = other;
            }
            for (int rank = 0; rank < count; rank++) {
                near.get(visit).add(nearest[rank]);
                near.get(nearest[rank]).add(visit);
            }
        }
        this.begin = new int[visits.size() + 1];
        for (int visit = 0; visit < visits.size(); visit++) {
            begin[visit + 1] = begin[visit] + near.get(visit).size();
        }
        this.neighbour = near.stream()
                .flatMapToInt(others -> others.stream().mapToInt(Integer::intValue))
                .toArray();
    }

    /** What it costs that a visit is on a vehicle while others are where they are. */
    long cost(int visit, int vehicle, int[] vehicleOf) {
        int apart = 0;
        for (int at = begin[visit]; at < begin[visit + 1]; at++) {
            int other = vehicleOf[neighbour[at]];
            apart += other != Tables.NONE && other != vehicle ? 1 : 0;
        }
        return apart * rate;
    }

    /** What all visits cost by where they are. */
    long cost(int[] vehicleOf) {
        return costAcross(vehicleOf, vehicle -> vehicle);
    }

    /** What visits cost whose vehicles are not of one part. */
    long costAcross(int[] vehicleOf, IntUnaryOperator partOfVehicle) {
        long cost = 0;
        for (int visit = 0; visit < begin.length - 1; visit++) {
            for (int at = begin[visit]; at < begin[visit + 1]; at++) {
                int one = vehicleOf[visit];
                int other = vehicleOf[neighbour[at]];
                boolean isApart = one != Tables.NONE
                        && other != Tables.NONE
                        && partOfVehicle.applyAsInt(one) != partOfVehicle.applyAsInt(other);
                cost += isApart && visit < neighbour[at] ? rate : 0;
            }
        }
        return cost;
    }

    /** The vehicle of each visit, or {@link Tables#NONE}, by the nodes of each vehicle. */
    static int[] vehicleOf(int visits, int[][] nodes) {
        int[] vehicleOf = new int[visits];
        Arrays.fill(vehicleOf, Tables.NONE);
        for (int vehicle = 0; vehicle < nodes.length; vehicle++) {
            for (int node : nodes[vehicle]) {
                if (node < visits) {
                    vehicleOf[node] = vehicle;
                }
            }
        }
        return vehicleOf;
    }
}
