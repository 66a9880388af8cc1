package com.bayoutech.benchmarks.streets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.bayoutech.domain.Place;
import com.bayoutech.streets.Progress;
import com.bayoutech.streets.Reach;
import com.bayoutech.streets.network.ExactMatrix;
import com.bayoutech.streets.network.Profile;
import com.bayoutech.streets.network.RoadNetwork;
import com.bayoutech.streets.network.RoadTravel;
import com.bayoutech.streets.town.Town;
import com.graphhopper.routing.Dijkstra;
import com.graphhopper.routing.querygraph.QueryGraph;
import com.graphhopper.routing.util.TraversalMode;
import com.graphhopper.routing.weighting.Weighting;
import com.graphhopper.storage.index.Snap;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MatrixJudgeTest {
    @TempDir
    private static Path folder;

    private static Path streets;

    @BeforeAll
    static void prepare() throws IOException {
        Path extract = folder.resolve("town.osm.pbf");
        Town.of(7, 600).write(extract);
        streets = folder.resolve("streets");
        RoadNetwork.prepare(extract, streets, Progress.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "CAR,false",
        "CAR,true",
        "VAN,false",
        "VAN,true",
        "TRUCK,false",
        "TRUCK,true",
        "CARGO_BIKE,false",
        "CARGO_BIKE,true"
    })
    void theMatrixIsThatOfThePlainSearch(Profile profile, boolean turnCosts) throws IOException {
        try (RoadNetwork network = RoadNetwork.open(streets);
                BaseRoads roads = open(profile, turnCosts)) {
            List<Place> places = new RandomPlaces(roads).draw(60, new Random(1));
            RoadTravel travel = network.travel(profile, turnCosts);
            List<MatrixJudge.Pair> pairs = MatrixJudge.draw(600, places.size(), new Random(2));
            assertThat(new MatrixJudge(roads, profile.arrivesAtCurb())
                            .judge(places, pairs, travel.matrix(places), travel))
                    .hasSize(600)
                    .allSatisfy(verdict -> assertThat(verdict.isRight()).isTrue());
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void thePlainSearchAgreesWithGraphHoppersOwn(boolean turnCosts) throws IOException {
        try (BaseRoads roads = open(Profile.VAN, turnCosts)) {
            List<Place> places = new RandomPlaces(roads).draw(50, new Random(3));
            PlainSearch search = new PlainSearch(roads, false);
            for (int pair = 1; pair < places.size(); pair++) {
                Place from = places.get(pair - 1);
                Place to = places.get(pair);
                search.run(RoadPoint.find(roads, from, 150).orElseThrow());
                double seconds = search.seconds(RoadPoint.find(roads, to, 150).orElseThrow());
                assertThat(seconds).isEqualTo(graphHopper(roads, from, to), within(0.01));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aWrongNumberIsSeen(Fault fault) throws IOException {
        try (RoadNetwork network = RoadNetwork.open(streets);
                BaseRoads roads = open(Profile.CAR, true)) {
            List<Place> places = new RandomPlaces(roads).draw(20, new Random(4));
            RoadTravel travel = network.travel(Profile.CAR, true);
            List<MatrixJudge.Pair> pairs = List.of(new MatrixJudge.Pair(0, 1), new MatrixJudge.Pair(2, 3));
            ExactMatrix wrong = new Wrong(travel.matrix(places), fault);
            assertThat(new MatrixJudge(roads, false).judge(places, pairs, wrong, travel))
                    .extracting(MatrixJudge.Verdict::isRight)
                    .containsExactly(false, true);
        }
    }

    /** What is one too much, from the first point to the second or of the first. */
    enum Fault {
        EXACT_SECONDS,
        EXACT_METERS,
        WHOLE_SECONDS,
        WHOLE_METERS,
        GAP
    }

    private static BaseRoads open(Profile profile, boolean turnCosts) throws IOException {
        return BaseRoads.open(streets.resolve("graph"), profile, turnCosts);
    }

    private static double graphHopper(BaseRoads roads, Place from, Place to) {
        Snap start = snap(roads, from);
        Snap end = snap(roads, to);
        QueryGraph graph = QueryGraph.create(roads.graph(), List.of(start, end));
        Weighting weighting = graph.wrapWeighting(roads.weighting());
        TraversalMode mode = roads.hasTurnCosts() ? TraversalMode.EDGE_BASED : TraversalMode.NODE_BASED;
        return new Dijkstra(graph, weighting, mode)
                .calcPath(start.getClosestNode(), end.getClosestNode())
                .getWeight();
    }

    private static Snap snap(BaseRoads roads, Place place) {
        return roads.index().findClosest(place.latitude(), place.longitude(), edge -> roads.isStreet(edge.getEdge()));
    }

    private record Wrong(ExactMatrix matrix, Fault fault) implements ExactMatrix {
        private int tooMuch(Fault place, int from, int to) {
            return fault == place && from == 0 && to == 1 ? 1 : 0;
        }

        @Override
        public double exactSeconds(int from, int to) {
            return matrix.exactSeconds(from, to) + tooMuch(Fault.EXACT_SECONDS, from, to);
        }

        @Override
        public double exactMeters(int from, int to) {
            return matrix.exactMeters(from, to) + 1.1 * tooMuch(Fault.EXACT_METERS, from, to);
        }

        @Override
        public Reach reach(int index) {
            Reach reach = matrix.reach(index);
            return fault == Fault.GAP && index == 0 && reach instanceof Reach.OnStreet(Place place, double meters)
                    ? new Reach.OnStreet(place, meters + 1)
                    : reach;
        }

        @Override
        public int size() {
            return matrix.size();
        }

        @Override
        public int seconds(int from, int to) {
            // One more or one less, whichever is farther from the exact number.
            double rounded = matrix.seconds(from, to) - matrix.exactSeconds(from, to);
            return matrix.seconds(from, to) + (rounded < 0 ? -1 : 1) * tooMuch(Fault.WHOLE_SECONDS, from, to);
        }

        @Override
        public int meters(int from, int to) {
            double rounded = matrix.meters(from, to) - matrix.exactMeters(from, to);
            return matrix.meters(from, to) + (rounded < 0 ? -1 : 1) * tooMuch(Fault.WHOLE_METERS, from, to);
        }
    }
}
