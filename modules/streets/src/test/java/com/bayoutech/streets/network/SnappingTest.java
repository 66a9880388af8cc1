package com.bayoutech.streets.network;

import static com.bayoutech.streets.network.SmallMap.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.bayoutech.domain.Place;
import com.bayoutech.streets.Progress;
import com.bayoutech.streets.Reach;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A canal 60 m wide, with what is north of it joined to nothing: a street on an island, the aisle of a car park, and a short street:
 *
 * <pre>
 *              11 ------------------- 12                31 --- 32       60 m north
 *                                          21 ~~~ 22                    40 m north
 *   5 &lt;------ 1 ------------------------------------------------- 2
 *   one way   |                                                    |
 *             4 ------------------------------------------------- 3    1,000 m south
 * </pre>
 */
class SnappingTest {
    private static final String STREET = "highway=residential";

    @TempDir
    private static Path folder;

    private static RoadNetwork network;

    @BeforeAll
    static void prepare() throws IOException {
        SmallMap map = new SmallMap();
        map.node(1, 0, 0).node(2, 1_000, 0).node(3, 1_000, -1_000).node(4, 0, -1_000);
        map.way(1, STREET, 1, 2).way(2, STREET, 2, 3).way(3, STREET, 3, 4).way(4, STREET, 4, 1);
        map.node(5, -300, 0).way(5, STREET + " oneway=yes", 1, 5);
        map.node(11, 200, 60).node(12, 500, 60).way(11, STREET, 11, 12);
        map.node(21, 650, 40).node(22, 750, 40).way(21, "highway=service service=parking_aisle", 21, 22);
        map.node(31, 850, 60).node(32, 950, 60).way(31, STREET, 31, 32);
        network = map.open(folder);
    }

    @AfterAll
    static void close() {
        network.close();
    }

    @Test
    void aPlaceOnAnIslandDoesNotHangOnTheOtherBank() {
        assertThat(reach(400, 70)).isEqualTo(new Reach.CutOff());
        assertThat(reach(400, 60)).isEqualTo(new Reach.CutOff());
        assertThat(reach(400, 100)).isEqualTo(new Reach.CutOff());
    }

    @Test
    void aPlaceThatIsHardlyFartherFromAStreetHangsOnThatStreet() {
        assertHangs(reach(400, 20), 20);
        assertHangs(reach(400, 35), 35);
        // 80 m from the island's street.
        assertHangs(reach(400, 140), 140);
    }

    @Test
    void thisIsSoWhereverTheLimitIs() {
        TravelSettings narrow = TravelSettings.of(Profile.VAN, true).withSnapLimitMeters(50);
        assertThat(reach(network.travel(narrow, Progress.NONE), at(400, 70))).isEqualTo(new Reach.CutOff());
    }

    @Test
    void theAisleOfACarParkIsNoIsland() {
        assertHangs(reach(700, 45), 45);
    }

    @Test
    void aFewMetersOfStreetAreNoIsland() {
        assertHangs(reach(900, 65), 65);
    }

    @Test
    void aOneWayStreetThatNobodyComesBackFromIsNoIsland() {
        assertHangs(reach(-100, 5), 100);
    }

    private static void assertHangs(Reach reach, double meters) {
        assertThat(reach)
                .isInstanceOfSatisfying(
                        Reach.OnStreet.class,
                        street -> assertThat(street.meters()).isEqualTo(meters, within(1.0)));
    }

    private static Reach reach(double east, double north) {
        return reach(network.travel(Profile.VAN, true), at(east, north));
    }

    private static Reach reach(RoadTravel travel, Place place) {
        return travel.matrix(List.of(place)).reach(0);
    }
}
