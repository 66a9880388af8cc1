package com.bayoutech.web.plan;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Prices what somebody considers while they drag, off the screen's lock: whoever drops meanwhile does not wait for it. Of several only the latest counts. */
final class Pricing {
    private final Executor worker;
    private final AtomicInteger latest = new AtomicInteger();
    private final Lock one = new ReentrantLock();

    Pricing(Executor worker) {
        this.worker = worker;
    }

    /** Each on a thread of its own, one after the other. */
    static Pricing inBackground() {
        return new Pricing(work -> Thread.ofVirtual().name("pricing").start(work));
    }

    /** @param told called by the worker, unless somebody has asked for something else meanwhile */
    void ask(Supplier<String> price, Consumer<String> told) {
        int mine = latest.incrementAndGet();
        worker.execute(() -> {
            one.lock();
            try {
                if (mine == latest.get()) {
                    told.accept(price.get());
                }
            } finally {
                one.unlock();
            }
        });
    }

    /** Nobody wants to know any more. */
    void forget() {
        latest.incrementAndGet();
    }
}
