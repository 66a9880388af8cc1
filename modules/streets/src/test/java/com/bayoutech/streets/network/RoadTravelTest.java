package com.bayoutech.streets.network;

import static com.bayoutech.streets.network.SmallMap.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.bayoutech.domain.Place;
import com.bayoutech.streets.Progress;
import com.bayoutech.streets.Reach;
import com.bayoutech.streets.StreetMatrix;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Streets of 30 km/h (120 s a kilometer) around two blocks, 1,000 m apart:
 *
 * <pre>
 *   7 --------- 8 --------- 9          one way from 8 to 5
 *   |           |           |          low bridge between 8 and 9 (3.5 m)
 *   |           v           |          deliveries only between 1 and 4
 *   4 --------- 5 --------- 6 --- 10   10 is a dead end, 500 m
 *   |           |           |
 *   1 --------- 2 --------- 3          21 --- 22 an island
 * </pre>
 */
class RoadTravelTest {
    private static final String STREET = "highway=residential maxspeed=34";

    @TempDir
    private static Path folder;

    private static RoadNetwork network;

    @BeforeAll
    static void prepare() throws IOException {
        SmallMap map = new SmallMap();
        for (int node = 1; node <= 9; node++) {
            map.node(node, (node - 1) % 3 * 1_000, (node - 1) / 3 * 1_000);
        }
        map.node(10, 2_500, 1_000).node(21, 10_000, 0).node(22, 10_300, 0);
        map.way(12, STREET, 1, 2).way(23, STREET, 2, 3).way(45, STREET, 4, 5).way(56, STREET, 5, 6);
        map.way(78, STREET, 7, 8).way(89, STREET + " maxheight=3.5", 8, 9);
        map.way(14, STREET + " motor_vehicle=delivery", 1, 4).way(47, STREET, 4, 7);
        map.way(25, STREET, 2, 5).way(85, STREET + " oneway=yes", 8, 5);
        map.way(36, STREET, 3, 6).way(69, STREET, 6, 9).way(60, STREET, 6, 10);
        map.way(2122, STREET, 21, 22);
        network = map.open(folder);
    }

    @AfterAll
    static void close() {
        network.close();
    }

    @Test
    void theWayAlongAStreetIsAsLongAsTheStreet() {
        assertThat(minutes(Profile.CAR, at(1_000, 300), at(1_000, 700))).isEqualTo(0.8, within(0.001));
    }

    @Test
    void aOneWayStreetIsDrivenAroundAgainstItsDirection() {
        assertThat(minutes(Profile.CAR, at(1_000, 1_700), at(1_000, 1_300))).isEqualTo(0.8, within(0.001));
        assertThat(minutes(Profile.CAR, at(1_000, 1_300), at(1_000, 1_700))).isEqualTo(7.2, within(0.001));
    }

    @Test
    void twoPlacesAtOnePointHaveNothingBetweenThem() {
        StreetMatrix matrix = travel(Profile.CAR, true).matrix(List.of(at(1_300, 20), at(1_300, -20)));
        assertThat(matrix.seconds(0, 1)).isZero();
        assertThat(matrix.meters(1, 0)).isZero();
    }

    @Test
    void aPlaceIsReachedFromACrossingAndACrossingFromAPlace() {
        assertThat(minutes(Profile.CAR, at(0, 0), at(500, 0))).isEqualTo(1, within(0.001));
        assertThat(minutes(Profile.CAR, at(500, 0), at(0, 0))).isEqualTo(1, within(0.001));
        assertThat(minutes(Profile.CAR, at(0, 0), at(1_000, 0))).isEqualTo(2, within(0.001));
    }

    @Test
    void turningBackAtADeadEndTakesItsTime() {
        double there = exactSeconds(Profile.CAR, true, at(2_400, 1_000), at(2_500, 1_000));
        double back = exactSeconds(Profile.CAR, true, at(2_500, 1_000), at(2_400, 1_000));
        assertThat(there).isEqualTo(back).isEqualTo(12, within(0.01));
    }

    @Test
    void leftTurnsTakeMoreThanRightOnes() {
        double right = exactSeconds(Profile.CAR, true, at(1_500, 0), at(1_000, 500));
        double left = exactSeconds(Profile.CAR, true, at(500, 0), at(1_000, 500));
        assertThat(right).isEqualTo(122, within(0.01));
        assertThat(left).isEqualTo(125, within(0.01));
    }

    @Test
    void aTruckDrivesAroundALowBridgeThatAVanPasses() {
        assertThat(minutes(Profile.VAN, at(1_000, 2_000), at(2_000, 2_000))).isEqualTo(2, within(0.001));
        assertThat(exactSeconds(Profile.TRUCK, false, at(1_000, 2_000), at(2_000, 2_000)))
                .isEqualTo(360 / 0.9, within(0.1));
    }

    @Test
    void whereOnlyDeliveriesMayDriveVansDoAndCarsDoNot() {
        assertThat(minutes(Profile.VAN, at(0, 0), at(0, 1_000))).isEqualTo(2, within(0.001));
        assertThat(minutes(Profile.CAR, at(0, 0), at(0, 1_000))).isEqualTo(6, within(0.001));
    }

    @Test
    void aPlaceFarFromAnyStreetIsTooFar() {
        StreetMatrix matrix = travel(Profile.CAR, false).matrix(List.of(at(500, 0), at(500, 400)));
        assertThat(matrix.reach(0)).isInstanceOf(Reach.OnStreet.class);
        assertThat(matrix.reach(1)).isInstanceOfSatisfying(Reach.TooFar.class, reach -> {
            assertThat(reach.meters()).isEqualTo(400, within(1.0));
            assertThat(reach.limitMeters()).isEqualTo(150);
        });
        assertThat(matrix.seconds(0, 1)).isEqualTo(StreetMatrix.UNREACHABLE);
        assertThat(matrix.meters(1, 0)).isEqualTo(StreetMatrix.UNREACHABLE);
        assertThat(matrix.seconds(1, 1)).isZero();
    }

    @Test
    void theLimitMayBeSet() {
        TravelSettings wide = TravelSettings.of(Profile.CAR, false).withSnapLimitMeters(500);
        assertThat(network.travel(wide, Progress.NONE)
                        .matrix(List.of(at(500, 400)))
                        .reach(0))
                .isInstanceOfSatisfying(
                        Reach.OnStreet.class,
                        reach -> assertThat(reach.meters()).isEqualTo(400, within(1.0)));
    }

    @Test
    void anIslandIsCutOff() {
        StreetMatrix matrix = travel(Profile.CAR, true).matrix(List.of(at(500, 0), at(10_100, 5), at(10_200, 5)));
        assertThat(matrix.reach(1)).isEqualTo(new Reach.CutOff());
        assertThat(matrix.seconds(0, 1)).isEqualTo(StreetMatrix.UNREACHABLE);
        assertThat(matrix.seconds(1, 2)).isEqualTo(StreetMatrix.UNREACHABLE);
    }

    @Test
    void someMorePlacesMakeTheSameMatrixAsAllAtOnce() {
        List<Place> all = List.of(
                at(100, 0), at(1_000, 1_700), at(500, 400), at(1_500, 2_000), at(2_000, 50), at(120, 0), at(0, 0));
        RoadTravel grown = travel(Profile.VAN, true);
        grown.matrix(all.subList(0, 6));
        ExactMatrix extended = grown.matrix(all);
        ExactMatrix whole = travel(Profile.VAN, true).matrix(all);
        for (int from = 0; from < all.size(); from++) {
            for (int to = 0; to < all.size(); to++) {
                assertThat(extended.exactSeconds(from, to)).isEqualTo(whole.exactSeconds(from, to));
                assertThat(extended.exactMeters(from, to)).isEqualTo(whole.exactMeters(from, to));
            }
        }
    }

    @Test
    void aMatrixOfNothingIsEmpty() {
        assertThat(travel(Profile.VAN, false).matrix(List.of()).size()).isZero();
        assertThat(travel(Profile.VAN, false).matrix(List.of(at(500, 400))).seconds(0, 0))
                .isZero();
    }

    @Test
    void aKnownMatrixAnswersForItsPlacesInAnyOrder() {
        RoadTravel travel = travel(Profile.VAN, false);
        List<Place> places = List.of(at(100, 0), at(1_000, 1_700), at(500, 400));
        StreetMatrix known = travel.matrix(places);
        StreetMatrix turned = travel.matrix(List.of(places.get(1), places.get(2), places.get(0), places.get(1)));
        assertThat(turned.seconds(0, 2)).isEqualTo(known.seconds(1, 0)).isPositive();
        assertThat(turned.seconds(0, 3)).isZero();
        assertThat(turned.reach(1)).isInstanceOf(Reach.TooFar.class);
    }

    private static double minutes(Profile profile, Place from, Place to) {
        return exactSeconds(profile, false, from, to) / 60;
    }

    private static double exactSeconds(Profile profile, boolean turnCosts, Place from, Place to) {
        return travel(profile, turnCosts).matrix(List.of(from, to)).exactSeconds(0, 1);
    }

    private static RoadTravel travel(Profile profile, boolean turnCosts) {
        return network.travel(profile, turnCosts);
    }
}
