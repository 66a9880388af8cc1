package com.bayoutech.streets.network;

import com.bayoutech.domain.Place;
import com.bayoutech.streets.Progress;
import com.bayoutech.streets.Reach;
import com.bayoutech.streets.StreetNetwork;
import com.bayoutech.streets.StreetPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Travel by one kind of vehicle along the roads, as long as these are open.
 *
 * <p>A place hangs on the nearest point of a street that the vehicle may use, motorways and ferries aside. It may leave from there in either direction,
 * and comes back by any; trucks arrive with the stop on their right. A point at a crossing is on all the streets that meet there. What is best is the
 * quickest way and, of equally quick ones, the shortest. Two places at one point have nothing between them.
 */
public final class RoadTravel implements StreetNetwork {
    private static final String SNAPPING = "Finding the streets of places";

    private final RoadGraph graph;
    private final String version;
    private final Snapping snapping;
    private final DriveSearch drives;
    private final LegReader legs;
    private final MatrixSearch search;
    private final MatrixCache cache = new MatrixCache();

    RoadTravel(Roads roads, ContractedRoads contracted, TravelSettings settings, String version) {
        this.graph = contracted.graph();
        this.version = version;
        this.snapping = new Snapping(roads, graph.edges, settings.snapLimitMeters());
        this.drives = new DriveSearch(contracted);
        this.legs = new LegReader(roads, graph, settings);
        this.search = new MatrixSearch(contracted.hierarchy(), settings.threads());
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public ExactMatrix matrix(List<Place> places) {
        return matrix(places, Progress.NONE);
    }

    @Override
    public ExactMatrix matrix(List<Place> places, Progress progress) {
        Optional<KnownMatrix> known = cache.find(places);
        KnownMatrix whole = known.map(matrix -> extended(matrix, places, progress))
                .orElseGet(() -> computed(places.stream().distinct().toList(), progress));
        cache.keep(whole);
        return whole.of(places);
    }

    private KnownMatrix computed(List<Place> places, Progress progress) {
        Snapped snapped = snap(places, progress);
        DirectWays direct = new StraightWays(graph, snapped.anchors);
        return new KnownMatrix(
                places, snapped.anchors, search.matrix(snapped.reaches, snapped.seeds, direct, progress));
    }

    private KnownMatrix extended(KnownMatrix known, List<Place> places, Progress progress) {
        List<Place> more = known.missing(places);
        if (more.isEmpty()) {
            return known;
        }
        Snapped snapped = snap(more, progress);
        List<Place> all = joined(known.places(), more);
        List<Optional<Anchor>> anchors = joined(known.anchors(), snapped.anchors);
        DirectWays direct = new StraightWays(graph, anchors);
        return new KnownMatrix(
                all, anchors, known.matrix().extendedBy(snapped.reaches, snapped.seeds, direct, progress));
    }

    private Snapped snap(List<Place> places, Progress progress) {
        Snapped snapped = new Snapped();
        for (int index = 0; index < places.size(); index++) {
            progress.advance(SNAPPING, (double) index / places.size());
            switch (snapping.snap(places.get(index))) {
                case Snapping.Result.On(Anchor anchor) -> {
                    snapped.reaches.add(anchor.reach());
                    snapped.anchors.add(Optional.of(anchor));
                    snapped.seeds.add(graph.attach(anchor).seeds);
                }
                case Snapping.Result.Off(Reach reason) -> {
                    snapped.reaches.add(reason);
                    snapped.anchors.add(Optional.empty());
                    snapped.seeds.add(Seeds.NONE);
                }
            }
        }
        progress.advance(SNAPPING, 1);
        return snapped;
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        List<T> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    @Override
    public StreetPath path(List<Place> stops) {
        return path(stops, Locale.ENGLISH);
    }

    /** The same, with instructions in another language if there are such, else in English. */
    public StreetPath path(List<Place> stops, Locale language) {
        List<Optional<Anchor>> anchors = snap(stops, Progress.NONE).anchors;
        List<StreetPath.Leg> found = new ArrayList<>();
        for (int stop = 1; stop < stops.size(); stop++) {
            List<Place> ends = List.of(stops.get(stop - 1), stops.get(stop));
            Optional<Anchor> to = anchors.get(stop);
            Optional<StreetPath.Leg> leg = anchors.get(stop - 1)
                    .flatMap(from -> to.flatMap(
                            end -> drives.find(from, end).map(drive -> legs.read(from, drive, end, language))));
            found.add(leg.orElseGet(() -> new StreetPath.Missing(ends)));
        }
        return new StreetPath(found);
    }

    /** The best way between two places, street by street, for whoever checks it; nothing if there is none. */
    public Optional<Trace> trace(Place from, Place to) {
        List<Optional<Anchor>> ends = snap(List.of(from, to), Progress.NONE).anchors;
        return ends.get(0)
                .flatMap(start -> ends.get(1).flatMap(end -> drives.find(start, end)))
                .map(Trace::of);
    }

    /** Places after snapping, by index. */
    private static final class Snapped {
        private final List<Reach> reaches = new ArrayList<>();
        private final List<Optional<Anchor>> anchors = new ArrayList<>();
        private final List<Seeds> seeds = new ArrayList<>();
    }
}
