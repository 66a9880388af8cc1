package com.bayoutech.web.fleet;

import com.bayoutech.domain.Depot;
import com.bayoutech.domain.Place;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Guesses the zone of a place's clock: that of the nearest large town or, nearer still, of a depot that is known. Borders of zones run between towns, so
 * it is a guess for a person to look at.
 */
final class ZoneGuess {
    private static final String TOWNS = "zones.txt";
    private static final double MOST_METERS = 700_000;

    private final List<Known> known = new ArrayList<>();

    /** A place whose zone is known. */
    private record Known(Place place, ZoneId zone) {}

    ZoneGuess(List<Depot> depots) {
        depots.forEach(depot -> known.add(new Known(depot.place(), depot.zone())));
        try (InputStream towns = Objects.requireNonNull(ZoneGuess.class.getResourceAsStream(TOWNS))) {
            new String(towns.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(ZoneGuess::town)
                    .forEach(known::add);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Known town(String line) {
        String[] parts = line.split(" ", 4);
        return new Known(new Place(Double.parseDouble(parts[1]), Double.parseDouble(parts[2])), ZoneId.of(parts[0]));
    }

    /** The zone; empty far from all that is known. */
    Optional<ZoneId> of(Place place) {
        return known.stream()
                .min(Comparator.comparingDouble(one -> one.place().metersTo(place)))
                .filter(one -> one.place().metersTo(place) <= MOST_METERS)
                .map(Known::zone);
    }
}
