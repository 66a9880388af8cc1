package com.bayoutech.streets.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.bayoutech.streets.Progress;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class MissingPartsTest {
    private static final int[] RADII = {15_000, 6_000, 3_000, 1_500};

    private final Gathered gathered = new Gathered();

    @Test
    void theCityIsTheOneWhoseEdgeIsFarthestOfAll() {
        Random random = new Random(7);
        for (int place = 0; place < 300; place++) {
            int radius = RADII[random.nextInt(RADII.length)];
            boolean city = random.nextInt(5) > 0;
            gathered.addSettlement(new Gathered.Settlement("Place " + place, point(random), radius, city));
        }
        MissingParts missing = new MissingParts(gathered);
        Set<Boolean> seen = new LinkedHashSet<>();
        for (int asked = 0; asked < 2_000; asked++) {
            long point = point(random);
            String city = missing.cityAt(point);
            assertThat(city).isEqualTo(searched(point));
            seen.add(city.isEmpty());
        }
        assertThat(seen).containsExactlyInAnyOrder(true, false);
    }

    /** One settlement after another. */
    private String searched(long point) {
        String city = "";
        double closest = 1;
        for (Gathered.Settlement settlement : gathered.settlements()) {
            double reach = Points.meters(point, settlement.point()) / settlement.radiusMeters();
            if (settlement.isCity() && reach <= closest) {
                closest = reach;
                city = settlement.name();
            }
        }
        return city;
    }

    private static long point(Random random) {
        // Around the 180th meridian.
        double east = 179 + 2 * random.nextDouble();
        return Points.pack(Points.units(29 + 2 * random.nextDouble()), Points.units(east < 180 ? east : east - 360));
    }

    @Test
    void ofTwoTownsAtOnePointTheLaterOneCounts() {
        long point = Points.pack(300_000_000, -900_000_000);
        gathered.addSettlement(new Gathered.Settlement("Port Egret", point, 6_000, true));
        gathered.addSettlement(new Gathered.Settlement("Egret Point", point, 1_500, true));
        gathered.addSettlement(new Gathered.Settlement("Heronville", point, 6_000, true));
        assertThat(new MissingParts(gathered).cityAt(point)).isEqualTo("Heronville");
    }

    @Test
    void aStreetOfTheMapIsInTheCityOfItsNearestHouse() {
        gathered.addAddress("1", "Mill Lane", "Heronville", "", Points.pack(300_000_000, -900_000_000));
        gathered.addAddress("2", "Mill Lane", "Port Egret", "", Points.pack(300_100_000, -900_000_000));
        gathered.addStreet("Mill Lane", new int[] {300_080_000, -900_000_000, 300_080_000, -900_010_000});
        gathered.addStreet("Mill Lane", new int[] {305_000_000, -900_000_000, 305_000_000, -900_010_000});
        List<StreetPart> parts = StreetPart.of(gathered, new MissingParts(gathered), Progress.NONE);
        assertThat(parts).extracting(StreetPart::city).containsExactly("Heronville", "Port Egret", "");
        assertThat(parts).extracting(part -> part.points().size()).containsExactly(0, 1, 1);
    }

    @Test
    void sortingStreetsIsReportedAndMayBeCancelled() {
        for (int street = 0; street < 3_000; street++) {
            gathered.addStreet("Street " + street, new int[] {300_000_000, -900_000_000, 300_000_000, -900_010_000});
        }
        Stopping progress = new Stopping(Integer.MAX_VALUE);
        StreetPart.of(gathered, new MissingParts(gathered), progress);
        assertThat(progress.reports).isGreaterThan(2);
        assertThatThrownBy(() -> StreetPart.of(gathered, new MissingParts(gathered), new Stopping(2)))
                .isInstanceOf(CancellationException.class)
                .hasMessageContaining("Sorting streets");
    }

    /** Wants some reports and no more; each share is larger than the one before. */
    private static final class Stopping implements Progress {
        private final int most;
        private int reports;
        private double last = -1;

        Stopping(int most) {
            this.most = most;
        }

        @Override
        public void report(String task, double share) {
            assertThat(share).isGreaterThan(last).isLessThanOrEqualTo(1);
            last = share;
            reports++;
        }

        @Override
        public boolean isCancelled() {
            return reports == most;
        }
    }
}
