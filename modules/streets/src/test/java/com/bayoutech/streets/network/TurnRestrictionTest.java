package com.bayoutech.streets.network;

import static com.bayoutech.streets.network.SmallMap.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.bayoutech.domain.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A crossing with a block east of it, 500 m a side, streets of 30 km/h (60 s a side):
 *
 * <pre>
 *           3 ------ 6
 *           |        |
 *   1 ----- 2 ------ 5
 *           |        |
 *           4 ------ 7
 * </pre>
 */
class TurnRestrictionTest {
    private static final String STREET = "highway=residential maxspeed=34";
    private static final Place WEST = at(-250, 0);
    private static final Place NORTH = at(0, 250);
    private static final Place EAST = at(250, 0);
    private static final Place SOUTH = at(0, -250);
    private static final double LEFT = 5;
    private static final double RIGHT = 2;
    private static final double BACK = 40;

    @TempDir
    private Path folder;

    private SmallMap map = new SmallMap();

    private RoadNetwork network;

    @BeforeEach
    void draw() {
        map = new SmallMap();
        map.node(1, -500, 0).node(2, 0, 0).node(3, 0, 500).node(4, 0, -500);
        map.node(5, 500, 0).node(6, 500, 500).node(7, 500, -500);
        map.way(12, STREET, 1, 2).way(23, STREET, 2, 3).way(24, STREET, 2, 4).way(25, STREET, 2, 5);
        map.way(36, STREET, 3, 6).way(65, STREET, 6, 5).way(47, STREET, 4, 7).way(75, STREET, 7, 5);
    }

    @AfterEach
    void close() {
        network.close();
    }

    @Test
    void withoutSignsAnyTurnIsAllowed() throws IOException {
        open();
        assertThat(seconds(Profile.CAR, WEST, NORTH)).isEqualTo(60 + LEFT, within(0.01));
        assertThat(seconds(Profile.CAR, WEST, SOUTH)).isEqualTo(60 + RIGHT, within(0.01));
        assertThat(seconds(Profile.CAR, WEST, EAST)).isEqualTo(60, within(0.01));
    }

    @Test
    void whoMayNotTurnLeftTurnsBackBehindTheCrossing() throws IOException {
        map.restriction(1, "restriction=no_left_turn", 12, 2, 23);
        open();
        assertThat(seconds(Profile.CAR, WEST, NORTH)).isEqualTo(3 * 60 + BACK + RIGHT, within(0.01));
        assertThat(seconds(Profile.CAR, WEST, SOUTH)).isEqualTo(60 + RIGHT, within(0.01));
    }

    @Test
    void whoMayOnlyGoStraightOnDoes() throws IOException {
        map.restriction(1, "restriction=only_straight_on", 12, 2, 25);
        open();
        assertThat(seconds(Profile.CAR, WEST, EAST)).isEqualTo(60, within(0.01));
        assertThat(seconds(Profile.CAR, WEST, NORTH)).isEqualTo(3 * 60 + BACK + RIGHT, within(0.01));
        assertThat(seconds(Profile.CAR, WEST, SOUTH)).isEqualTo(3 * 60 + BACK + LEFT, within(0.01));
        assertThat(seconds(Profile.CAR, NORTH, WEST)).isEqualTo(60 + RIGHT, within(0.01));
    }

    @Test
    void aSignForTrucksStopsNobodyElse() throws IOException {
        map.restriction(1, "restriction:hgv=no_left_turn", 12, 2, 23);
        open();
        assertThat(seconds(Profile.VAN, WEST, NORTH)).isEqualTo(60 + LEFT, within(0.01));
        assertThat(seconds(Profile.TRUCK, WEST, NORTH)).isGreaterThan(200);
    }

    @Test
    void whoIsExceptedMayTurn() throws IOException {
        map.restriction(1, "restriction=no_left_turn except=bicycle", 12, 2, 23);
        open();
        assertThat(seconds(Profile.CARGO_BIKE, WEST, NORTH)).isLessThan(140);
        assertThat(seconds(Profile.CAR, WEST, NORTH)).isEqualTo(3 * 60 + BACK + RIGHT, within(0.01));
    }

    @Test
    void aRestrictionOverAStreetForbidsThatWayOnly() throws IOException {
        map.restrictionOver(1, "restriction=no_left_turn", 12, 25, 65);
        open();
        Place behind = at(500, 250);
        assertThat(seconds(Profile.CAR, WEST, behind)).isEqualTo(30 + 60 + 60 + 30 + LEFT + 2 * RIGHT, within(0.01));
        assertThat(seconds(Profile.CAR, SOUTH, behind)).isEqualTo(30 + 60 + 30 + RIGHT + LEFT, within(0.01));
        assertThat(seconds(Profile.CAR, WEST, EAST)).isEqualTo(60, within(0.01));
        assertThat(seconds(Profile.CAR, EAST, behind)).isEqualTo(30 + 30 + LEFT, within(0.01));
    }

    @Test
    void turningBackIsForbiddenWhereASignSaysSo() throws IOException {
        map.node(8, 900, 0).way(58, STREET, 5, 8);
        // The stop is on the right of who comes from the crossing.
        Place behind = at(700, 0);
        Place stop = at(600, -20);
        open();
        double turningBack = seconds(Profile.TRUCK, behind, stop);
        assertThat(turningBack).isEqualTo(120 + 36 / 0.9, within(1.0));
        network.close();
        map.restriction(1, "restriction=no_u_turn", 58, 5, 58);
        Files.createDirectory(folder.resolve("signs"));
        network = map.open(folder.resolve("signs"));
        assertThat(seconds(Profile.TRUCK, behind, stop)).isGreaterThan(turningBack + 50);
    }

    @Test
    void withoutTurnCostsSignsAreNotLookedAt() throws IOException {
        map.restriction(1, "restriction=no_left_turn", 12, 2, 23);
        open();
        assertThat(network.travel(Profile.CAR, false)
                        .matrix(List.of(WEST, NORTH))
                        .exactSeconds(0, 1))
                .isEqualTo(60, within(0.01));
    }

    private void open() throws IOException {
        network = map.open(folder);
    }

    private double seconds(Profile profile, Place from, Place to) {
        return network.travel(profile, true).matrix(List.of(from, to)).exactSeconds(0, 1);
    }
}
