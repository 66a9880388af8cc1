package com.bayoutech.web.plan;

import com.bayoutech.domain.Place;
import com.bayoutech.streets.StreetNetwork;
import com.bayoutech.streets.StreetPath;
import com.bayoutech.streets.Streets;
import com.bayoutech.streets.StreetsNotReadyException;
import com.vaadin.flow.shared.Registration;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The lines of routes along the streets, found in the background and kept in memory alone: they tell where people live.
 *
 * <p>Legs are known by the network's version and their two places, so that a changed route asks for what is new in it.
 */
@Component
final class StreetLines implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(StreetLines.class);

    private static final int MOST_LEGS = 30_000;

    private static final Duration PAUSE = Duration.ofMillis(300);

    private final Optional<Streets> streets;
    private final ThreadPoolExecutor worker = new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            Thread.ofPlatform().daemon().name("street-lines").factory());
    private final Map<Leg, StreetPath.Leg> known = new LinkedHashMap<>(256, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Leg, StreetPath.Leg> eldest) {
            return size() > MOST_LEGS;
        }
    };

    StreetLines(ObjectProvider<Streets> streets) {
        this.streets = Optional.ofNullable(streets.getIfAvailable());
    }

    private record Leg(String version, Place from, Place to) {}

    /** The way past these places, leg by leg; what is not known yet is missing. */
    StreetPath sketch(List<Place> stops) {
        return new StreetPath(legs(version(), stops).stream()
                .map(leg -> recall(leg).orElseGet(() -> new StreetPath.Missing(List.of(leg.from(), leg.to()))))
                .toList());
    }

    /** Whether all of the way past these places has been looked for. */
    boolean knows(List<Place> stops) {
        return legs(version(), stops).stream().allMatch(leg -> recall(leg).isPresent());
    }

    /**
     * Finds the ways past these places, as soon as there are streets, and says when all are known.
     *
     * @param found called on a thread of the background
     * @return how to say that nobody wants them any more
     */
    Registration prepare(List<List<Place>> routes, Runnable found) {
        if (streets.isEmpty()) {
            return () -> {};
        }
        Request request = new Request(routes, found);
        try {
            worker.execute(request);
        } catch (RejectedExecutionException stopping) {
            LOG.debug("The server stops: nobody will see the ways of a day", stopping);
        }
        return request::abandon;
    }

    /** Those that wait for streets all wait for the same, so one that waits may keep the others from their turn. */
    private final class Request implements Runnable {
        private final List<List<Place>> routes;
        private final Runnable found;
        private volatile boolean isWanted = true;

        Request(List<List<Place>> routes, Runnable found) {
            this.routes = List.copyOf(routes);
            this.found = found;
        }

        @Override
        public void run() {
            try {
                Optional<StreetNetwork> network = await();
                if (network.isPresent() && routes.stream().allMatch(stops -> learn(network.get(), stops))) {
                    found.run();
                }
            } catch (RuntimeException fault) {
                LOG.error(
                        "The ways of a day could not be found: they stay straight lines until it is opened again",
                        fault);
            }
        }

        /** Empty if nobody wants it any more. */
        private Optional<StreetNetwork> await() {
            while (isWanted && !worker.isShutdown()) {
                Optional<StreetNetwork> network = network();
                if (network.isPresent()) {
                    return network;
                }
                LockSupport.parkNanos(PAUSE.toNanos());
            }
            return Optional.empty();
        }

        /** Whether it was wanted to the end. */
        private boolean learn(StreetNetwork network, List<Place> stops) {
            for (Leg leg : legs(network.version(), stops)) {
                if (!isWanted) {
                    return false;
                }
                if (recall(leg).isEmpty()) {
                    remember(
                            leg,
                            network.path(List.of(leg.from(), leg.to())).legs().getFirst());
                }
            }
            return isWanted;
        }

        void abandon() {
            isWanted = false;
            worker.remove(this);
        }
    }

    private static List<Leg> legs(String version, List<Place> stops) {
        List<Leg> legs = new ArrayList<>();
        for (int stop = 1; stop < stops.size(); stop++) {
            legs.add(new Leg(version, stops.get(stop - 1), stops.get(stop)));
        }
        return legs;
    }

    private Optional<StreetPath.Leg> recall(Leg leg) {
        synchronized (known) {
            return Optional.ofNullable(known.get(leg));
        }
    }

    private void remember(Leg leg, StreetPath.Leg way) {
        synchronized (known) {
            known.put(leg, way);
        }
    }

    /** Empty while there are no streets, of which no leg is known. */
    String version() {
        return network().map(StreetNetwork::version).orElse("");
    }

    private Optional<StreetNetwork> network() {
        try {
            return streets.map(Streets::network);
        } catch (StreetsNotReadyException preparing) {
            return Optional.empty();
        }
    }

    @Override
    public void destroy() {
        worker.shutdownNow();
    }
}
