package com.bayoutech.benchmarks.streets;

import com.bayoutech.domain.Place;
import com.bayoutech.streets.Reach;
import com.bayoutech.streets.network.ExactMatrix;
import com.bayoutech.streets.network.RoadTravel;
import com.bayoutech.streets.network.Trace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Holds a matrix against Dijkstra's plain search on the base graph, pair by pair, and drives the way of each pair.
 *
 * <p>A pair is wrong if its seconds differ by more than 0.1, or if its way is none: not connected, forbidden, of other ends, or of another sum than its
 * seconds (0.1) and meters (1).
 */
public final class MatrixJudge {
    private static final double SECONDS_TOLERANCE = 0.1;
    private static final double LIMIT_METERS = 150;
    /** What ours takes for unreachable: 2 to the power of 30 tenths of milliseconds. */
    private static final double LONGEST_SECONDS = 107_374;

    private final BaseRoads roads;
    private final PlainSearch search;
    private final WayCheck check;

    public MatrixJudge(BaseRoads roads, boolean arrivesAtCurb) {
        this.roads = roads;
        this.search = new PlainSearch(roads, arrivesAtCurb);
        this.check = new WayCheck(roads);
    }

    /** Two points of the matrix. */
    public record Pair(int from, int to) {}

    /** What came of one pair; a difference is 0 where both find no way. */
    public record Verdict(Pair pair, double secondsDifference, double metersDifference, boolean isRight) {}

    public static List<Pair> draw(int count, int size, Random random) {
        List<Pair> pairs = new ArrayList<>(count);
        for (int index = 0; index < count; index++) {
            pairs.add(new Pair(random.nextInt(size), random.nextInt(size)));
        }
        return pairs;
    }

    /** Verdicts in the order of their first points. */
    public List<Verdict> judge(List<Place> places, List<Pair> pairs, ExactMatrix matrix, RoadTravel travel) {
        List<Optional<RoadPoint>> points = places.stream()
                .map(place -> RoadPoint.find(roads, place, LIMIT_METERS))
                .toList();
        List<Verdict> verdicts = new ArrayList<>(pairs.size());
        int searched = -1;
        for (Pair pair :
                pairs.stream().sorted(Comparator.comparingInt(Pair::from)).toList()) {
            Optional<RoadPoint> from = points.get(pair.from);
            Optional<RoadPoint> to = points.get(pair.to);
            if (isOff(from, matrix.reach(pair.from)) || isOff(to, matrix.reach(pair.to))) {
                verdicts.add(unreachable(pair, from.isEmpty() || to.isEmpty(), matrix));
                continue;
            }
            if (searched != pair.from) {
                search.run(from.orElseThrow());
                searched = pair.from;
            }
            double plain = pair.from == pair.to ? 0 : search.seconds(to.orElseThrow());
            Optional<Trace> way = travel.trace(places.get(pair.from), places.get(pair.to));
            verdicts.add(verdict(pair, plain, matrix, way, from.orElseThrow(), to.orElseThrow()));
        }
        return verdicts;
    }

    private static boolean isOff(Optional<RoadPoint> point, Reach reach) {
        return point.isEmpty() || !(reach instanceof Reach.OnStreet);
    }

    /** Both must say so, and there must be no number, unless it is the way from a place to itself. */
    private static Verdict unreachable(Pair pair, boolean isOffForUs, ExactMatrix matrix) {
        boolean isOffForThem = !(matrix.reach(pair.from) instanceof Reach.OnStreet)
                || !(matrix.reach(pair.to) instanceof Reach.OnStreet);
        boolean hasNumber = pair.from != pair.to && Double.isFinite(matrix.exactSeconds(pair.from, pair.to));
        return new Verdict(pair, 0, 0, isOffForUs && isOffForThem && !hasNumber);
    }

    private Verdict verdict(
            Pair pair, double plain, ExactMatrix matrix, Optional<Trace> way, RoadPoint from, RoadPoint to) {
        double seconds = matrix.exactSeconds(pair.from, pair.to);
        double meters = matrix.exactMeters(pair.from, pair.to);
        if (way.isEmpty() || Double.isInfinite(seconds) || Double.isInfinite(plain)) {
            boolean bothNone = way.isEmpty() && Double.isInfinite(seconds) && plain > LONGEST_SECONDS;
            return new Verdict(pair, 0, 0, bothNone);
        }
        WayCheck.Driven driven = check.drive(way.get());
        boolean isRight = Math.abs(seconds - plain) <= SECONDS_TOLERANCE
                && driven.agrees(seconds, meters)
                && check.joins(way.get(), from, to);
        return new Verdict(pair, Math.abs(seconds - plain), Math.abs(meters - driven.meters()), isRight);
    }
}
