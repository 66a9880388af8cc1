package com.bayoutech.benchmarks.streets;

import com.bayoutech.domain.Place;
import com.bayoutech.streets.Reach;
import com.bayoutech.streets.StreetMatrix;
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
 * seconds (0.1) and meters (1). It is wrong as well if its whole seconds and meters, which planners get, are not these rounded (0.1), or if one of its
 * points is not as far from its street (0.1 m) as the matrix says.
 */
public final class MatrixJudge {
    private static final double SECONDS_TOLERANCE = 0.1;
    private static final double ROUNDING = 0.5 + 0.1;
    private static final double GAP_TOLERANCE = 0.1;
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
    public record Verdict(Pair pair, double secondsDifference, double metersDifference, boolean isRight) {
        private Verdict wrong() {
            return new Verdict(pair, secondsDifference, metersDifference, false);
        }
    }

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
            Verdict verdict = verdict(pair, plain, matrix, way, from.orElseThrow(), to.orElseThrow());
            boolean areAsFar = isAsFar(places.get(pair.from), from.orElseThrow(), matrix.reach(pair.from))
                    && isAsFar(places.get(pair.to), to.orElseThrow(), matrix.reach(pair.to));
            verdicts.add(areAsFar ? verdict : verdict.wrong());
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
        boolean isNone = pair.from == pair.to || hasNoNumber(pair, matrix);
        return new Verdict(pair, 0, 0, isOffForUs && isOffForThem && isNone);
    }

    private static boolean hasNoNumber(Pair pair, ExactMatrix matrix) {
        return Double.isInfinite(matrix.exactSeconds(pair.from, pair.to))
                && Double.isInfinite(matrix.exactMeters(pair.from, pair.to))
                && matrix.seconds(pair.from, pair.to) == StreetMatrix.UNREACHABLE
                && matrix.meters(pair.from, pair.to) == StreetMatrix.UNREACHABLE;
    }

    private Verdict verdict(
            Pair pair, double plain, ExactMatrix matrix, Optional<Trace> way, RoadPoint from, RoadPoint to) {
        double seconds = matrix.exactSeconds(pair.from, pair.to);
        double meters = matrix.exactMeters(pair.from, pair.to);
        if (way.isEmpty() || Double.isInfinite(seconds) || Double.isInfinite(plain)) {
            boolean bothNone = way.isEmpty() && hasNoNumber(pair, matrix) && plain > LONGEST_SECONDS;
            return new Verdict(pair, 0, 0, bothNone);
        }
        WayCheck.Driven driven = check.drive(way.get());
        boolean isRight = Math.abs(seconds - plain) <= SECONDS_TOLERANCE
                && driven.agrees(seconds, meters)
                && check.joins(way.get(), from, to)
                && Math.abs(matrix.seconds(pair.from, pair.to) - plain) <= ROUNDING
                && Math.abs(matrix.meters(pair.from, pair.to) - meters) <= ROUNDING;
        return new Verdict(pair, Math.abs(seconds - plain), Math.abs(meters - driven.meters()), isRight);
    }

    /** Whether a point is as far from the place on its street as it says, and no farther than the nearest street is. */
    private static boolean isAsFar(Place place, RoadPoint point, Reach reach) {
        return reach instanceof Reach.OnStreet(Place street, double meters)
                && Math.abs(meters - point.meters()) <= GAP_TOLERANCE
                && Math.abs(meters - PlainDistance.meters(place, street)) <= GAP_TOLERANCE;
    }
}
