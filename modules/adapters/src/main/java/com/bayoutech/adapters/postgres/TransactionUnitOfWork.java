package com.bayoutech.adapters.postgres;

import com.bayoutech.foundation.UnitOfWork;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** A unit of work is a transaction of Spring's; one inside another joins it. */
final class TransactionUnitOfWork implements UnitOfWork {
    private final TransactionOperations transactions;

    TransactionUnitOfWork(TransactionOperations transactions) {
        this.transactions = transactions;
    }

    @Override
    public <R> R call(Supplier<R> work) {
        return Objects.requireNonNull(transactions.execute(_ -> work.get()));
    }

    @Override
    public void afterwards(Runnable work) {
        if (!isOpen()) {
            work.run();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                work.run();
            }
        });
    }

    /** Whether the current thread is inside of one. */
    static boolean isOpen() {
        return TransactionSynchronizationManager.isActualTransactionActive();
    }

    /** Throws outside of one. */
    static void requireOpen(String what) {
        if (!isOpen()) {
            throw new IllegalStateException(what + " was written outside of a unit of work. Write it in the same"
                    + " UnitOfWork as the change that it tells of.");
        }
    }
}
