package com.bayoutech.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Goes along the audit trail from its first entry on and finds each change, removal, insertion and swap; with heads that are kept
 * elsewhere also a cut at the end, and a chain that was made anew.
 *
 * <p>Keeps one entry and the heads in memory, however long the trail is.
 */
final class AuditVerifier {
    /** As many as somebody looks through. */
    private static final int MOST_FAULTS = 100;

    private final Map<Long, Set<AuditHash>> awaited = new HashMap<>();
    private final int anchors;
    private final List<AuditFault> faults = new ArrayList<>();
    private Optional<AuditHead> last = Optional.empty();
    private long entries;
    private long faultCount;

    AuditVerifier(Collection<AuditHead> heads) {
        this.anchors = heads.size();
        heads.forEach(head ->
                awaited.computeIfAbsent(head.sequence(), _ -> new HashSet<>()).add(head.hash()));
    }

    /** Looks at the next entry; to be called in the order of the trail. */
    void accept(AuditRecord entry) {
        entries++;
        if (!entry.previous().equals(last.map(AuditHead::hash).orElse(AuditHash.START))) {
            add(AuditFault.Kind.OUT_OF_CHAIN, entry.sequence());
        }
        if (!entry.hash().equals(AuditChain.hash(entry))) {
            add(AuditFault.Kind.ALTERED, entry.sequence());
        }
        Set<AuditHash> heads = awaited.getOrDefault(entry.sequence(), new HashSet<>());
        heads.remove(entry.hash());
        if (heads.isEmpty()) {
            awaited.remove(entry.sequence());
        }
        last = Optional.of(entry.asHead());
    }

    /** What was found; to be called once, at the end. */
    AuditVerdict verdict() {
        awaited.keySet().stream().sorted().forEach(sequence -> add(AuditFault.Kind.HEAD_MISSING, sequence));
        return new AuditVerdict(entries, last, anchors, faultCount, faults);
    }

    private void add(AuditFault.Kind kind, long sequence) {
        faultCount++;
        if (faults.size() < MOST_FAULTS) {
            faults.add(new AuditFault(kind, sequence));
        }
    }
}
