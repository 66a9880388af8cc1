package com.bayoutech.identity;

import com.bayoutech.foundation.AuditEntry;
import com.bayoutech.foundation.AuditTrail;
import com.bayoutech.foundation.UnitOfWork;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Units of work over maps and an audit trail: all of them go back to what they were when the outermost one fails. */
public final class InMemoryDatabase implements UnitOfWork {
    private final List<Supplier<Runnable>> tables = new ArrayList<>();
    private final List<AuditEntry> entries = new ArrayList<>();
    private int depth;

    /** Without tables yet: each store makes its own. */
    public InMemoryDatabase() {}

    <K, V> Map<K, V> map() {
        Map<K, V> table = new HashMap<>();
        tables.add(() -> {
            Map<K, V> copy = new HashMap<>(table);
            return () -> {
                table.clear();
                table.putAll(copy);
            };
        });
        return table;
    }

    @Override
    public <R> R call(Supplier<R> work) {
        List<Runnable> undo = depth == 0 ? tables.stream().map(Supplier::get).toList() : List.of();
        int kept = entries.size();
        depth++;
        try {
            return work.get();
        } catch (RuntimeException failure) {
            undo.forEach(Runnable::run);
            entries.subList(kept, entries.size()).clear();
            throw failure;
        } finally {
            depth--;
        }
    }

    /** Fails as the real ones do when a port is used outside a unit of work. */
    void requireOpen() {
        if (depth == 0) {
            throw new IllegalStateException("There is no unit of work here. Open one around the call.");
        }
    }

    boolean isOpen() {
        return depth > 0;
    }

    public AuditTrail audit() {
        return entry -> {
            requireOpen();
            entries.add(entry);
        };
    }

    public List<AuditEntry> entries() {
        return entries;
    }

    List<String> auditedActions() {
        return entries.stream().map(AuditEntry::action).toList();
    }
}
