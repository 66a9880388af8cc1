package com.bayoutech.adapters.postgres;

import com.bayoutech.domain.RevisionId;
import com.bayoutech.planning.Revision;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The revisions that were read last, since they never change: the schedule of a large day is half a megabyte of JSON, and each change of it by hand
 * needs it several times. Safe for use by several threads.
 */
final class RecentRevisions {
    /** Some hundred bytes each. */
    private static final int MOST_STOPS = 60_000;

    private final Map<RevisionId, Revision> revisions = new LinkedHashMap<>(64, 0.75f, true);
    private int stops;

    synchronized Optional<Revision> find(RevisionId revision) {
        return Optional.ofNullable(revisions.get(revision));
    }

    /** Remembers it; whichever was asked for longest ago is forgotten. */
    synchronized Revision remember(Revision revision) {
        if (revisions.put(revision.id(), revision) == null) {
            stops += weight(revision);
        }
        var eldest = revisions.values().iterator();
        while (stops > MOST_STOPS && revisions.size() > 1) {
            stops -= weight(eldest.next());
            eldest.remove();
        }
        return revision;
    }

    private static int weight(Revision revision) {
        return 1
                + revision.schedule().stopCount()
                + revision.schedule().unassigned().size();
    }
}
