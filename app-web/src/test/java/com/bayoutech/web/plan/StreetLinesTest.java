package com.bayoutech.web.plan;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.bayoutech.domain.Place;
import com.bayoutech.streets.Geocoder;
import com.bayoutech.streets.Progress;
import com.bayoutech.streets.StraightLineNetwork;
import com.bayoutech.streets.StreetMatrix;
import com.bayoutech.streets.StreetNetwork;
import com.bayoutech.streets.StreetPath;
import com.bayoutech.streets.Streets;
import com.bayoutech.streets.StreetsNotReadyException;
import com.bayoutech.streets.TileSource;
import com.vaadin.flow.shared.Registration;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class StreetLinesTest {
    private static final Place DEPOT = new Place(29.95, -90.08);
    private static final Place CORNER = new Place(29.96, -90.08);
    private static final Place DOOR = new Place(29.96, -90.07);
    private static final Place ISLAND = new Place(29.90, -90.00);

    private final Town town = new Town();
    private final StreetLines lines = lines(Optional.of(town));

    @AfterEach
    void close() {
        lines.destroy();
    }

    @Test
    void aRouteIsDashedUntilItsStreetsAreFound() throws InterruptedException {
        List<Place> stops = List.of(DEPOT, DOOR, DEPOT);
        assertThat(lines.knows(stops)).isFalse();
        assertThat(line(stops)).isEqualTo(new RouteLine(stops, List.of(0, 1)));
        prepare(stops);
        assertThat(lines.knows(stops)).isTrue();
        assertThat(line(stops)).isEqualTo(new RouteLine(List.of(DEPOT, CORNER, DOOR, CORNER, DEPOT), List.of()));
    }

    @Test
    void ofAChangedRouteWhatIsKnownFollowsTheStreets() throws InterruptedException {
        prepare(List.of(DEPOT, DOOR));
        assertThat(line(List.of(DEPOT, DOOR, CORNER)))
                .isEqualTo(new RouteLine(List.of(DEPOT, CORNER, DOOR, CORNER), List.of(2)));
    }

    @Test
    void aStopWithoutAWayIsReachedByADashedLine() throws InterruptedException {
        List<Place> stops = List.of(DEPOT, DOOR, ISLAND, DEPOT);
        prepare(stops);
        assertThat(line(stops)).isEqualTo(new RouteLine(List.of(DEPOT, CORNER, DOOR, ISLAND, DEPOT), List.of(2, 3)));
    }

    @Test
    void twoStopsAtOnePlaceLeaveNoGap() {
        StreetPath.Leg drive = new StreetPath.Driven(
                List.of(DOOR, CORNER, DEPOT), Duration.ofMinutes(3), 2_000, List.of(), StreetPath.Curb.EITHER);
        StreetPath way = new StreetPath(List.of(new StreetPath.Missing(List.of(DOOR, DOOR)), drive));
        assertThat(RouteLine.along(way)).isEqualTo(new RouteLine(List.of(DOOR, CORNER, DEPOT), List.of()));
    }

    @Test
    void legsThatAreKnownAreNotAskedForAgain() throws InterruptedException {
        prepare(List.of(DEPOT, DOOR, DEPOT));
        prepare(List.of(DEPOT, DOOR, DEPOT, ISLAND));
        assertThat(town.asked).hasSize(3);
        town.version = "newer";
        assertThat(lines.knows(List.of(DEPOT, DOOR))).isFalse();
    }

    @Test
    void whoAsksWhileTheStreetsArePreparedIsToldOnceTheyAreThere() throws InterruptedException {
        town.ready = false;
        List<Place> stops = List.of(DEPOT, DOOR);
        CountDownLatch found = new CountDownLatch(1);
        lines.prepare(List.of(stops), found::countDown);
        assertThat(line(stops)).isEqualTo(new RouteLine(stops, List.of(0)));
        town.ready = true;
        assertThat(found.await(1, TimeUnit.MINUTES)).isTrue();
        assertThat(lines.knows(stops)).isTrue();
    }

    @Test
    void whatNobodyWantsAnyMoreIsNotLookedFor() throws InterruptedException {
        town.ready = false;
        Runnable never = () -> {
            throw new AssertionError("Nobody wants to know.");
        };
        Registration first = lines.prepare(List.of(List.of(DEPOT, ISLAND)), never);
        Registration second = lines.prepare(List.of(List.of(ISLAND, DEPOT)), never);
        first.remove();
        second.remove();
        town.ready = true;
        prepare(List.of(DEPOT, DOOR));
        assertThat(town.asked).containsExactly(List.of(DEPOT, DOOR));
    }

    @Test
    void whatIsAbandonedMidwayIsNotLookedForToItsEnd() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch abandoned = new CountDownLatch(1);
        town.meanwhile = () -> {
            begun.countDown();
            awaitQuietly(abandoned);
        };
        Registration request = lines.prepare(List.of(List.of(DEPOT, DOOR, CORNER)), () -> {
            throw new AssertionError("Nobody wants to know.");
        });
        assertThat(begun.await(1, TimeUnit.MINUTES)).isTrue();
        request.remove();
        town.meanwhile = () -> {};
        abandoned.countDown();
        prepare(List.of(DOOR, DEPOT));
        assertThat(town.asked).containsExactly(List.of(DEPOT, DOOR), List.of(DOOR, DEPOT));
    }

    @Test
    void aFaultInTheStreetsIsLoggedAndKeepsNobodyElseFromTheirs() throws InterruptedException {
        Logger logger = (Logger) LoggerFactory.getLogger(StreetLines.class);
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        logger.addAppender(log);
        town.meanwhile = () -> {
            town.meanwhile = () -> {};
            throw new IllegalStateException("The streets are closed.");
        };
        lines.prepare(List.of(List.of(DEPOT, ISLAND)), () -> {
            throw new AssertionError("Nothing was found.");
        });
        prepare(List.of(DEPOT, DOOR));
        logger.detachAppender(log);
        assertThat(log.list).singleElement().satisfies(event -> {
            assertThat(event.getLevel()).isEqualTo(Level.ERROR);
            assertThat(event.getThrowableProxy().getMessage()).isEqualTo("The streets are closed.");
        });
    }

    @Test
    void withoutStreetsAllLinesStayDashed() {
        StreetLines none = lines(Optional.empty());
        none.prepare(List.of(List.of(DEPOT, DOOR)), () -> {
            throw new AssertionError("Nothing was found.");
        });
        assertThat(none.knows(List.of(DEPOT, DOOR))).isFalse();
        none.destroy();
    }

    private RouteLine line(List<Place> stops) {
        return RouteLine.along(lines.sketch(stops));
    }

    private void prepare(List<Place> stops) throws InterruptedException {
        CountDownLatch found = new CountDownLatch(1);
        lines.prepare(List.of(stops), found::countDown);
        assertThat(found.await(1, TimeUnit.MINUTES)).isTrue();
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private static StreetLines lines(Optional<Streets> streets) {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        streets.ifPresent(known -> beans.addBean("streets", known));
        return new StreetLines(beans.getBeanProvider(Streets.class));
    }

    /** All ways lead around the corner, and none to the island. */
    private static final class Town implements Streets, StreetNetwork {
        private final List<List<Place>> asked = new CopyOnWriteArrayList<>();
        private volatile String version = "old";
        private volatile boolean ready = true;
        private volatile Runnable meanwhile = () -> {};

        @Override
        public State state() {
            return new State.Ready("Testville", version, "");
        }

        @Override
        public StreetNetwork network() {
            if (!ready) {
                throw new StreetsNotReadyException("Not yet.");
            }
            return this;
        }

        @Override
        public Geocoder geocoder() {
            throw new StreetsNotReadyException("Not in this test.");
        }

        @Override
        public TileSource tiles() {
            throw new StreetsNotReadyException("Not in this test.");
        }

        @Override
        public String version() {
            return version;
        }

        @Override
        public StreetMatrix matrix(List<Place> places, Progress progress) {
            return new StraightLineNetwork(1, 30).matrix(places, progress);
        }

        @Override
        public StreetPath path(List<Place> stops) {
            asked.add(stops);
            meanwhile.run();
            if (stops.contains(ISLAND)) {
                return new StreetPath(List.of(new StreetPath.Missing(stops)));
            }
            return new StreetPath(List.of(new StreetPath.Driven(
                    List.of(stops.get(0), CORNER, stops.get(1)),
                    Duration.ofMinutes(3),
                    2_000,
                    List.of(),
                    StreetPath.Curb.EITHER)));
        }
    }
}
