package com.bayoutech.routing.scenario;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Ids made from the names in a text and read back from them, and times of the day that all scenarios play on. */
final class Names {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final Map<UUID, String> KNOWN = new HashMap<>();

    private Names() {}

    static UUID id(String name) {
        UUID id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        synchronized (KNOWN) {
            KNOWN.put(id, name);
        }
        return id;
    }

    static String name(UUID id) {
        synchronized (KNOWN) {
            return KNOWN.getOrDefault(id, id.toString());
        }
    }

    static Instant time(String hoursAndMinutes) {
        return DAY.atTime(LocalTime.parse(hoursAndMinutes.length() == 4 ? "0" + hoursAndMinutes : hoursAndMinutes))
                .toInstant(ZoneOffset.UTC);
    }

    static String text(Instant moment) {
        String text = moment.atOffset(ZoneOffset.UTC).toLocalTime().toString();
        return text.startsWith("0") ? text.substring(1) : text;
    }
}
