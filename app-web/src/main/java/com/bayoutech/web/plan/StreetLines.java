package com.bayoutech.web.plan;

import com.bayoutech.domain.Place;
import com.bayoutech.streets.StreetNetwork;
import com.bayoutech.streets.StreetPath;
import com.bayoutech.streets.Streets;
import com.bayoutech.streets.StreetsNotReadyException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
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
    private static final int MOST_LEGS = 30_000;

    private final Optional<Streets> streets;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
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

    /** The way past these places, leg by leg, if all of it is known. */
    Optional<StreetPath> find(List<Place> stops) {
        Optional<StreetNetwork> network = network();
        if (network.isEmpty()) {
            return Optional.empty();
        }
        List<StreetPath.Leg> legs = new ArrayList<>();
        for (Leg leg : legs(network.get().version(), stops)) {
            StreetPath.Leg found = recall(leg);
            if (found == null) {
                return Optional.empty();
            }
            legs.add(found);
        }
        return Optional.of(new StreetPath(legs));
    }

    /**
     * Finds the ways past these places, and says when all are known; never says so if there are no streets.
     *
     * @param found called on a thread of the background
     */
    void prepare(List<List<Place>> routes, Runnable found) {
        network()
                .ifPresent(network -> worker.execute(() -> {
                    routes.forEach(stops -> learn(network, stops));
                    found.run();
                }));
    }

    private void learn(StreetNetwork network, List<Place> stops) {
        for (Leg leg : legs(network.version(), stops)) {
            if (recall(leg) == null) {
                remember(leg, network.path(List.of(leg.from(), leg.to())).legs().getFirst());
            }
        }
    }

    private static List<Leg> legs(String version, List<Place> stops) {
        List<Leg> legs = new ArrayList<>();
        for (int stop = 1; stop < stops.size(); stop++) {
            legs.add(new Leg(version, stops.get(stop - 1), stops.get(stop)));
        }
        return legs;
    }

    private StreetPath.@Nullable Leg recall(Leg leg) {
        synchronized (known) {
            return known.get(leg);
        }
    }

    private void remember(Leg leg, StreetPath.Leg way) {
        synchronized (known) {
            known.put(leg, way);
        }
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
