package com.bayoutech.web.day;

import com.bayoutech.foundation.UnitOfWork;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Stores in memory as they were, where the outermost work of a thread fails. */
final class FakeUnitOfWork implements UnitOfWork {
    /** What the current thread does once its outermost work is done. */
    private static final ThreadLocal<List<Runnable>> OPEN = new ThreadLocal<>();

    private final List<Supplier<Runnable>> stores;

    /** @param stores each remembers what it has, and answers what brings it back */
    FakeUnitOfWork(List<Supplier<Runnable>> stores) {
        this.stores = List.copyOf(stores);
    }

    @Override
    public <R> R call(Supplier<R> work) {
        if (OPEN.get() != null) {
            return work.get();
        }
        List<Runnable> before = stores.stream().map(Supplier::get).toList();
        List<Runnable> afterwards = new ArrayList<>();
        OPEN.set(afterwards);
        R result;
        try {
            result = work.get();
        } catch (RuntimeException | Error failure) {
            before.forEach(Runnable::run);
            throw failure;
        } finally {
            OPEN.remove();
        }
        afterwards.forEach(Runnable::run);
        return result;
    }

    @Override
    public void afterwards(Runnable work) {
        if (OPEN.get() == null) {
            work.run();
        } else {
            OPEN.get().add(work);
        }
    }
}
