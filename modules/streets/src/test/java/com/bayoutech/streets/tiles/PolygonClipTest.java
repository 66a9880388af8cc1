package com.bayoutech.streets.tiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PolygonClipTest {
    private static final Box BOX = new Box(0, 0, 100, 100);

    @Test
    void aPolygonAroundTheBoxBecomesTheBox() {
        int[][] clipped = PolygonClip.clip(new int[][] {new Box(-100, -100, 200, 200).toRing()}, BOX);
        assertThat(clipped).hasDimensions(1, 8);
        assertThat(Rings.doubleArea(clipped[0])).isEqualTo(2 * 100 * 100);
    }

    @Test
    void aPolygonBesideTheBoxIsGone() {
        assertThat(PolygonClip.clip(new int[][] {new Box(150, 10, 200, 90).toRing()}, BOX))
                .isEmpty();
        // Around a corner: their boxes touch, they do not.
        int[] corner = {-50, 300, -50, -50, 300, -50, 300, -40, -40, -40, -40, 300};
        assertThat(PolygonClip.clip(new int[][] {corner}, BOX)).isEmpty();
    }

    /**
     * <pre>
     *   box  |  comb
     *   #####|######
     *        |    ##
     *   #####|######
     * </pre>
     */
    @Test
    void whatFallsApartIsNotJoinedAlongTheBorder() {
        int[] comb = {50, 20, 150, 20, 150, 80, 50, 80, 50, 60, 130, 60, 130, 40, 50, 40};
        int[][] clipped = PolygonClip.clip(new int[][] {comb}, BOX);
        assertThat(clipped).hasDimensions(2, 8);
        assertThat(Arrays.stream(clipped).mapToLong(Rings::doubleArea).boxed())
                .containsExactly(2L * 50 * 20, 2L * 50 * 20);
    }

    @Test
    void aHoleThatReachesTheBorderBecomesAPartOfTheOutline() {
        int[] outline = new Box(10, 10, 190, 90).toRing();
        int[] hole = Rings.reversed(new Box(50, 40, 150, 60).toRing());
        int[][] clipped = PolygonClip.clip(new int[][] {outline, hole}, BOX);
        assertThat(clipped).hasNumberOfRows(1);
        assertThat(Rings.doubleArea(clipped[0])).isEqualTo(2 * (90 * 80 - 50 * 20));
    }

    @Test
    void fourQuartersAreTheWhole() {
        Random random = new Random(11);
        for (int round = 0; round < 300; round++) {
            int[][] star = {star(random, 60_000, 0), Rings.reversed(star(random, 12_000, 0))};
            long whole = area(star);
            long quarters = 0;
            for (int quarter = 0; quarter < 4; quarter++) {
                int left = quarter % 2 == 0 ? -100_000 : 0;
                int top = quarter / 2 == 0 ? -100_000 : 0;
                quarters += area(PolygonClip.clip(star, new Box(left, top, left + 100_000, top + 100_000)));
            }
            // Where an edge meets the border it is rounded to a step.
            assertThat(Math.abs(whole - quarters)).as("round %d", round).isLessThan(2_000_000);
        }
    }

    @Test
    void ringsThatCrossThemselvesCloseAllTheSame() {
        Random random = new Random(5);
        for (int round = 0; round < 300; round++) {
            int[] tangle = random.ints(24, -150, 250).toArray();
            for (int[] ring : PolygonClip.clip(new int[][] {tangle}, BOX)) {
                assertThat(ring.length).isGreaterThanOrEqualTo(6);
                assertThat(BOX.contains(Box.around(new int[][] {ring}))).isTrue();
            }
        }
    }

    private static int[] star(Random random, int radius, int middle) {
        int[] ring = new int[80];
        for (int i = 0; i < 40; i++) {
            double distance = radius * (0.3 + 0.7 * random.nextDouble());
            ring[2 * i] = middle + (int) (distance * Math.cos(Math.PI * i / 20));
            ring[2 * i + 1] = middle + (int) (distance * Math.sin(Math.PI * i / 20));
        }
        return ring;
    }

    private static long area(int[][] rings) {
        return Arrays.stream(rings).mapToLong(Rings::doubleArea).sum();
    }
}
