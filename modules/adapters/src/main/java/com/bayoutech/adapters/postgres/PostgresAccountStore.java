package com.bayoutech.adapters.postgres;

import com.bayoutech.foundation.UnitOfWork;
import com.bayoutech.identity.Account;
import com.bayoutech.identity.AccountId;
import com.bayoutech.identity.AccountStore;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Accounts by JPA. */
final class PostgresAccountStore implements AccountStore {
    private final AccountRows rows;
    private final JdbcClient jdbc;
    private final UnitOfWork unitOfWork;

    PostgresAccountStore(AccountRows rows, JdbcClient jdbc, UnitOfWork unitOfWork) {
        this.rows = rows;
        this.jdbc = jdbc;
        this.unitOfWork = unitOfWork;
    }

    @Override
    public void lock() {
        if (!TransactionUnitOfWork.isOpen()) {
            throw new IllegalStateException(
                    "The accounts were to be locked outside of a unit of work. Lock them in the one that changes them.");
        }
        jdbc.sql("select pg_advisory_xact_lock(hashtext('bayou.accounts'))").query(row -> {});
    }

    @Override
    public List<Account> list() {
        return rows.findAllByOrderByUserName().stream()
                .map(AccountRow::toAccount)
                .toList();
    }

    @Override
    public Optional<Account> find(AccountId account) {
        return rows.findById(account.value()).map(AccountRow::toAccount);
    }

    @Override
    public Optional<Account> findByUserName(String userName) {
        return rows.findByUserName(userName).map(AccountRow::toAccount);
    }

    @Override
    public Optional<String> findPasswordHash(AccountId account) {
        return rows.findPasswordHash(account.value());
    }

    @Override
    public void insert(Account account, String passwordHash) {
        save(account, passwordHash);
    }

    /** Written at once: links refer to the row, and they are written past Hibernate. */
    @Override
    public void insert(Account account) {
        save(account, null);
    }

    @Override
    public void removePasswordHash(AccountId account) {
        unitOfWork.run(() -> {
            if (rows.updatePasswordHash(account.value(), null) == 0) {
                throw missing(account);
            }
        });
    }

    @Override
    public void update(Account account) {
        unitOfWork.run(() -> save(
                account,
                rows.findById(account.id().value())
                        .orElseThrow(() -> missing(account.id()))
                        .passwordHash()));
    }

    @Override
    public void updatePasswordHash(AccountId account, String passwordHash) {
        unitOfWork.run(() -> {
            if (rows.updatePasswordHash(account.value(), passwordHash) == 0) {
                throw missing(account);
            }
        });
    }

    private void save(Account account, @Nullable String passwordHash) {
        try {
            unitOfWork.call(() -> rows.saveAndFlush(new AccountRow(account, passwordHash)));
        } catch (DataIntegrityViolationException e) {
            if (!Refusals.isBrokenBy(e, "account_user_name_key")) {
                throw e;
            }
            throw Refusals.of("The user name (" + account.userName() + ") is taken. Choose another.", e);
        }
    }

    private static IllegalStateException missing(AccountId account) {
        return new IllegalStateException("The account (" + account + ") is not there. Read the list of accounts anew.");
    }
}
