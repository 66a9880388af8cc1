package com.bayoutech.web.day;

import com.bayoutech.foundation.UnitOfWork;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Stores in memory as they were, where the outermost work of a thread fails. */
final class FakeUnitOfWork implements UnitOfWork {
    private final List<Supplier<Runnable>> stores;
    private final ThreadLocal<List<Runnable>> open = new ThreadLocal<>();

    /** @param stores each remembers what it has, and answers what brings it back */
    FakeUnitOfWork(List<Supplier<Runnable>> stores) {
        this.stores = List.copyOf(stores);
    }

    @Override
    public <R> R call(Supplier<R> work) {
        if (open.get() != null) {
            return work.get();
        }
        List<Runnable> before = stores.stream().map(Supplier::get).toList();
        List<Runnable> afterwards = new ArrayList<>();
        open.set(afterwards);
        R result;
        try {
            result = work.get();
        } catch (RuntimeException | Error failure) {
            before.forEach(Runnable::run);
            throw failure;
        } finally {
            open.remove();
        }
        afterwards.forEach(Runnable::run);
        return result;
    }

    @Override
    public void afterwards(Runnable work) {
        if (open.get() == null) {
            work.run();
        } else {
            open.get().add(work);
        }
    }
}
