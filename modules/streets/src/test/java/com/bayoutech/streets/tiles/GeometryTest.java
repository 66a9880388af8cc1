package com.bayoutech.streets.tiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class GeometryTest {
    private static final Box BOX = new Box(0, 0, 100, 100);

    @Test
    void aLineThatLeavesAndComesBackIsTwoLines() {
        List<int[]> pieces = LineClip.clip(new int[] {10, 10, 150, 10, 150, 90, 10, 90}, BOX);
        assertThat(pieces).containsExactly(new int[] {10, 10, 100, 10}, new int[] {100, 90, 10, 90});
    }

    @Test
    void aLineThatPassesThroughIsCutAtBothSides() {
        assertThat(LineClip.clip(new int[] {-50, 50, 150, 50}, BOX)).containsExactly(new int[] {0, 50, 100, 50});
        assertThat(LineClip.clip(new int[] {-50, 120, 150, 120}, BOX)).isEmpty();
    }

    @Test
    void pointsThatNobodyWouldMissAreLeftOut() {
        Simplifier simplifier = new Simplifier(5);
        assertThat(simplifier.line(new int[] {0, 0, 50, 3, 100, 0, 100, 80})).containsExactly(0, 0, 100, 0, 100, 80);
        assertThat(simplifier.ring(new int[] {0, 0, 50, 2, 100, 0, 100, 100, 50, 98, 0, 100}))
                .containsExactly(0, 0, 100, 0, 100, 100, 0, 100);
        assertThat(simplifier.ring(new int[] {0, 0, 2, 0, 2, 2, 0, 2})).isEmpty();
    }

    @Test
    void spikesAndStraightPointsAddNothingToARing() {
        assertThat(RingCleaner.clean(new int[] {0, 0, 5, 0, 10, 0, 10, 10, 20, 10, 10, 10, 0, 10}))
                .containsExactly(0, 0, 10, 0, 10, 10, 0, 10);
        assertThat(RingCleaner.clean(new int[] {0, 0, 10, 0, 0, 0, 10, 0})).isEmpty();
        assertThat(RingCleaner.clean(new int[0])).isEmpty();
    }

    @Test
    void onlyLinesWithoutADirectionAreTurnedToBeJoined() {
        List<int[]> lines = List.of(new int[] {0, 0, 10, 0}, new int[] {20, 0, 10, 0}, new int[] {20, 0, 30, 0});
        assertThat(LineMerger.merge(lines, true)).hasSize(1);
        assertThat(LineMerger.merge(lines, false)).hasSize(3);
        assertThat(LineMerger.merge(List.of(new int[] {10, 0, 20, 0}, new int[] {0, 0, 10, 0}), false))
                .hasSizeBetween(1, 2);
    }

    @Test
    void waysAreJoinedToRingsWhicheverWayTheyRun() {
        List<long[]> ways = List.of(new long[] {1, 2, 3}, new long[] {5, 4, 3}, new long[] {5, 6, 1});
        assertThat(RingAssembler.assemble(ways, true)).containsExactly(new long[] {1, 2, 3, 4, 5, 6, 1});
        assertThat(RingAssembler.assemble(ways, false))
                .extracting(RingAssembler::isRing)
                .containsOnly(false);
    }

    @Test
    void twoCoastsLeaveTheLandBetweenThem() {
        // The western one runs south, the eastern one north: the water is on their right.
        Coastline coastline = new Coastline(BOX);
        coastline.addLine(new int[] {30, -20, 30, 120});
        coastline.addLine(new int[] {70, 120, 70, -20});
        assertThat(Arrays.stream(coastline.sea()).mapToLong(Rings::doubleArea).boxed())
                .containsExactly(2L * 30 * 100, 2L * 30 * 100);
    }

    @Test
    void aLabelLiesWithinItsArea() {
        int[][] horseshoe = {{0, 0, 100, 0, 100, 100, 70, 100, 70, 20, 30, 20, 30, 100, 0, 100}};
        int[] point = Rings.labelPoint(horseshoe);
        assertThat(Rings.contains(horseshoe[0], point[0], point[1])).isTrue();
    }

    @Test
    void largePolygonsAreReadPieceByPiece() {
        int[] ring = new int[4_000];
        for (int i = 0; i < 2_000; i++) {
            double angle = 2 * Math.PI * i / 2_000;
            double radius = 1 << 24;
            ring[2 * i] = (1 << 29) + (int) (radius * Math.cos(angle));
            ring[2 * i + 1] = (1 << 29) + (int) (radius * Math.sin(angle));
        }
        List<int[][]> pieces = new ArrayList<>();
        new PolygonCutter(14, pieces::add).cut(new int[][] {ring});
        assertThat(pieces)
                .hasSizeGreaterThan(3)
                .allSatisfy(piece -> assertThat(piece[0].length).isLessThanOrEqualTo(800));
    }

    @Test
    void nodesAreFoundInWhateverOrderTheyCome() {
        NodeTable nodes = new NodeTable();
        for (long id : new long[] {7, 3, 9, 1, 5}) {
            nodes.add(id, (int) id * 10, (int) id * 100);
        }
        assertThat(nodes.points(new long[] {1, 2, 3, 9})).containsExactly(10, 100, 30, 300, 90, 900);
        assertThat(nodes.box()).isEqualTo(new Box(10, 100, 90, 900));
    }
}
