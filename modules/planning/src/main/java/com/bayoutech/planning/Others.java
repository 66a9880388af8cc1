package com.bayoutech.planning;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Who else is there, and when they were last heard of. Safe for several threads. */
final class Others {
    private final InstantSource clock;
    private final Map<UUID, Heard> heard = new HashMap<>();

    private record Heard(Presence presence, Instant at) {}

    Others(InstantSource clock) {
        this.clock = clock;
    }

    /** Returns whether that is new. */
    synchronized boolean heard(Presence presence) {
        Heard before = heard.put(presence.seat(), new Heard(presence, clock.instant()));
        return before == null || !before.presence().equals(presence);
    }

    /** Returns whether they were there. */
    synchronized boolean left(UUID seat) {
        return heard.remove(seat) != null;
    }

    /** Returns whether that changes anything. */
    synchronized boolean forget(Instant silentSince) {
        return heard.values().removeIf(one -> one.at().isBefore(silentSince));
    }

    synchronized List<Presence> list() {
        return heard.values().stream()
                .map(Heard::presence)
                .sorted(Comparator.comparing(Presence::name).thenComparing(Presence::seat))
                .toList();
    }
}
