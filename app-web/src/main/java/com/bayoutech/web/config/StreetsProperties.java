package com.bayoutech.web.config;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.Name;

/**
 * Where the streets come from.
 *
 * @param file an extract of OpenStreetMap, .osm.pbf; without one the streets are those of a fictional town
 * @param addresses lists of addresses that the extract does not have, as CSV files
 * @param folder where prepared streets are kept
 * @param serve whether this process gives out streets at all; commands do not
 * @param prepare whether this process prepares them in the background; if not, it serves what is prepared
 * @param lookAgain how long until the extract is looked at again; with 0 it is not
 */
@ConfigurationProperties("bayou.streets")
record StreetsProperties(
        @Name("extract") @Nullable Path file,
        @DefaultValue List<Path> addresses,
        Path folder,
        @DefaultValue("true") boolean serve,
        @DefaultValue("true") boolean prepare,
        @DefaultValue("1m") Duration lookAgain,
        @DefaultValue Town town) {
    StreetsProperties {
        if (lookAgain.isNegative()) {
            throw new IllegalArgumentException("The time (" + lookAgain.toSeconds()
                    + " s) in bayou.streets.look-again must not be negative. Use 0 to look only once.");
        }
    }

    // Not a component: what is Optional is bound by converters alone, and none of them makes a path.
    Optional<Path> extract() {
        return Optional.ofNullable(file);
    }

    /**
     * The fictional town.
     *
     * @param addresses how many it has
     */
    record Town(
            @DefaultValue("30000") int addresses,
            @DefaultValue("1") long seed) {}
}
