package com.bayoutech.fleet;

import com.bayoutech.foundation.AuditEntry;
import com.bayoutech.foundation.AuditTrail;
import com.bayoutech.foundation.UnitOfWork;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** A fleet in memory that is changed inside a unit of work alone; it does not roll back. */
final class FakeFleet extends InMemoryFleet implements UnitOfWork, AuditTrail {
    final List<AuditEntry> entries = new ArrayList<>();
    int saves;

    private int depth;

    @Override
    public <R> R call(Supplier<R> work) {
        depth++;
        try {
            return work.get();
        } finally {
            depth--;
        }
    }

    @Override
    public void append(AuditEntry entry) {
        changing();
        entries.add(entry);
    }

    @Override
    protected void changing() {
        if (depth == 0) {
            throw new IllegalStateException("There is no unit of work.");
        }
        saves++;
    }
}
