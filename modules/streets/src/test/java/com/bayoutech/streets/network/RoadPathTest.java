package com.bayoutech.streets.network;

import static com.bayoutech.streets.network.SmallMap.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.bayoutech.domain.Place;
import com.bayoutech.streets.StreetPath;
import com.bayoutech.streets.StreetPath.Curb;
import com.bayoutech.streets.StreetPath.Driven;
import com.bayoutech.streets.StreetPath.Missing;
import com.bayoutech.streets.StreetPath.Step;
import com.bayoutech.streets.StreetPath.Turn;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Mill Lane (1, 2, 3) leads east, 500 m a part, and Elm Street (2, 4) north of its middle, with a bend at 5; Oak Street (3, 6, 4) closes the block.
 *
 * <pre>
 *           4 ------- 6
 *            5        |
 *           /         |
 *   1 ---- 2 -------- 3
 * </pre>
 */
class RoadPathTest {
    @TempDir
    private static Path folder;

    private static RoadNetwork network;

    @BeforeAll
    static void prepare() throws IOException {
        SmallMap map = new SmallMap();
        map.node(1, 0, 0).node(2, 500, 0).node(3, 1_000, 0);
        map.node(4, 500, 500).node(5, 520, 250).node(6, 1_000, 500);
        map.way(1, "highway=residential maxspeed=34 name=Mill_Lane", 1, 2, 3);
        map.way(2, "highway=residential maxspeed=34 name=Elm_Street", 2, 5, 4);
        map.way(3, "highway=residential maxspeed=34 name=Oak_Street", 3, 6, 4);
        network = map.open(folder);
    }

    @AfterAll
    static void close() {
        network.close();
    }

    @Test
    void theStepsLeadThere() {
        Driven leg = driven(Profile.CAR, at(100, 5), at(515, 300));
        assertThat(leg.steps()).extracting(Step::turn).containsExactly(Turn.DEPART, Turn.LEFT, Turn.ARRIVE);
        assertThat(leg.steps()).extracting(Step::street).containsExactly("Mill_Lane", "Elm_Street", "");
        assertThat(leg.steps().get(1).text()).isEqualTo("turn left onto Elm_Street");
        assertThat(leg.steps().get(1).at().metersTo(at(500, 0))).isLessThan(0.1);
        assertThat(leg.steps().getFirst().meters()).isEqualTo(400, within(0.5));
    }

    @Test
    void stepsAddUpToTheLegAndTheLegToItsLine() {
        Driven leg = driven(Profile.CAR, at(100, 5), at(900, 500));
        assertThat(leg.steps().stream().mapToDouble(Step::meters).sum()).isEqualTo(leg.meters(), within(0.1));
        assertThat(leg.steps().stream().map(Step::travel).reduce(Duration.ZERO, Duration::plus))
                .isCloseTo(leg.travel(), Duration.ofMillis(20));
        double line = 0;
        for (int point = 1; point < leg.line().size(); point++) {
            line += leg.line().get(point - 1).metersTo(leg.line().get(point));
        }
        assertThat(line).isEqualTo(leg.meters(), within(0.1));
    }

    @Test
    void theLineBendsWithTheStreet() {
        List<Place> line = driven(Profile.CAR, at(500, 0), at(500, 500)).line();
        assertThat(line).hasSize(3);
        assertThat(line.get(1).metersTo(at(520, 250))).isLessThan(0.1);
    }

    @Test
    void aLegTakesWhatTheMatrixSays() {
        List<Place> stops = List.of(at(100, 5), at(900, 500), at(515, 300));
        RoadTravel travel = network.travel(Profile.CAR, true);
        ExactMatrix matrix = travel.matrix(stops);
        StreetPath path = travel.path(stops);
        for (int leg = 0; leg < 2; leg++) {
            Driven driven = (Driven) path.legs().get(leg);
            assertThat(driven.travel().toNanos() / 1e9).isEqualTo(matrix.exactSeconds(leg, leg + 1), within(1e-6));
            assertThat(driven.meters()).isEqualTo(matrix.exactMeters(leg, leg + 1));
        }
    }

    @Test
    void whereThereIsNoWayTheLegIsMissing() {
        StreetPath path = network.travel(Profile.CAR, true).path(List.of(at(100, 0), at(100, 800), at(900, 0)));
        assertThat(path.legs()).allSatisfy(leg -> assertThat(leg).isInstanceOf(Missing.class));
    }

    @Test
    void aPlaceIsOnTheSideWhereItLies() {
        assertThat(driven(Profile.CAR, at(100, 0), at(300, 20)).arrival()).isEqualTo(Curb.LEFT);
        assertThat(driven(Profile.CAR, at(100, 0), at(300, -20)).arrival()).isEqualTo(Curb.RIGHT);
        assertThat(driven(Profile.CAR, at(450, 0), at(300, -20)).arrival()).isEqualTo(Curb.LEFT);
        assertThat(driven(Profile.CAR, at(100, 0), at(300, 0.5)).arrival()).isEqualTo(Curb.EITHER);
    }

    @Test
    void aTruckArrivesWithTheStopOnItsRight() {
        Driven right = driven(Profile.TRUCK, at(600, 0), at(800, -20));
        Driven left = driven(Profile.TRUCK, at(600, 0), at(800, 20));
        assertThat(right.arrival()).isEqualTo(Curb.RIGHT);
        assertThat(right.meters()).isEqualTo(200, within(0.5));
        assertThat(left.arrival()).isEqualTo(Curb.RIGHT);
        assertThat(left.meters()).isGreaterThan(500);
        assertThat(network.travel(Profile.TRUCK, true)
                        .matrix(List.of(at(600, 0), at(800, 20)))
                        .meters(0, 1))
                .isEqualTo((int) Math.round(left.meters()));
    }

    @Test
    void betweenTwoPlacesAtOnePointThereIsJustTheArrival() {
        Driven leg = driven(Profile.VAN, at(300, 10), at(300, -10));
        assertThat(leg.meters()).isZero();
        assertThat(leg.line()).hasSize(2);
        assertThat(leg.steps()).extracting(Step::turn).containsExactly(Turn.ARRIVE);
    }

    @Test
    void stepsAreInTheLanguageThatIsAskedFor() {
        StreetPath path = network.travel(Profile.CAR, true).path(List.of(at(100, 5), at(515, 300)), Locale.GERMANY);
        assertThat(((Driven) path.legs().getFirst()).steps().get(1).text()).startsWith("links abbiegen");
    }

    private static Driven driven(Profile profile, Place from, Place to) {
        return (Driven)
                network.travel(profile, true).path(List.of(from, to)).legs().getFirst();
    }
}
