package com.bayoutech.routing.vroom;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A job, a pickup or a delivery, with all times in seconds. */
record Task(
        Field field,
        Kind kind,
        long id,
        Optional<String> description,
        Place place,
        long setup,
        long service,
        Map<String, Long> setupByType,
        Map<String, Long> serviceByType,
        List<Span> windows) {
    /** What VROOM calls it. */
    enum Kind {
        JOB("job"),
        PICKUP("pickup"),
        DELIVERY("delivery");

        final String word;

        Kind(String word) {
            this.word = word;
        }
    }

    long setup(Optional<String> type) {
        return type.map(known -> setupByType.getOrDefault(known, setup)).orElse(setup);
    }

    long service(Optional<String> type) {
        return type.map(known -> serviceByType.getOrDefault(known, service)).orElse(service);
    }
}
