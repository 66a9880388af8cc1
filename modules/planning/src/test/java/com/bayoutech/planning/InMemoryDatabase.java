package com.bayoutech.planning;

import com.bayoutech.foundation.AuditEntry;
import com.bayoutech.foundation.AuditTrail;
import com.bayoutech.foundation.Event;
import com.bayoutech.foundation.Outbox;
import com.bayoutech.foundation.UnitOfWork;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Units of work over maps and lists: all of them go back to what they were when the outermost one fails. */
final class InMemoryDatabase implements UnitOfWork {
    private final List<Supplier<Runnable>> tables = new ArrayList<>();
    private final List<AuditEntry> entries = list();
    private final List<Event> events = list();
    private int depth;

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

    private <T> List<T> list() {
        List<T> table = new ArrayList<>();
        tables.add(() -> {
            int size = table.size();
            return () -> table.subList(size, table.size()).clear();
        });
        return table;
    }

    @Override
    public <R> R call(Supplier<R> work) {
        List<Runnable> undo = depth == 0 ? tables.stream().map(Supplier::get).toList() : List.of();
        depth++;
        try {
            return work.get();
        } catch (RuntimeException | Error failure) {
            undo.forEach(Runnable::run);
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

    AuditTrail audit() {
        return entry -> {
            requireOpen();
            entries.add(entry);
        };
    }

    Outbox outbox() {
        return event -> {
            requireOpen();
            events.add(event);
        };
    }

    List<AuditEntry> auditEntries() {
        return List.copyOf(entries);
    }

    List<String> auditedActions() {
        return entries.stream().map(AuditEntry::action).toList();
    }

    List<String> eventTypes() {
        return events.stream().map(Event::type).toList();
    }

    Event lastEvent(String type) {
        return events.reversed().stream()
                .filter(event -> event.type().equals(type))
                .findFirst()
                .orElseThrow();
    }
}
