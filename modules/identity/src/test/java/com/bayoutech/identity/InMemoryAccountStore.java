package com.bayoutech.identity;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Accounts in memory. */
public final class InMemoryAccountStore implements AccountStore {
    private final InMemoryDatabase database;
    private final Map<AccountId, Account> accounts;
    private final Map<AccountId, String> hashes;

    public InMemoryAccountStore(InMemoryDatabase database) {
        this.database = database;
        this.accounts = database.map();
        this.hashes = database.map();
    }

    /** There is one unit of work at a time anyway. */
    @Override
    public void lock() {
        database.requireOpen();
    }

    @Override
    public List<Account> list() {
        database.requireOpen();
        return accounts.values().stream()
                .sorted(Comparator.comparing(Account::userName))
                .toList();
    }

    @Override
    public Optional<Account> find(AccountId account) {
        database.requireOpen();
        return Optional.ofNullable(accounts.get(account));
    }

    @Override
    public Optional<Account> findByUserName(String userName) {
        return list().stream()
                .filter(account -> account.userName().equals(userName))
                .findFirst();
    }

    @Override
    public Optional<String> findPasswordHash(AccountId account) {
        database.requireOpen();
        return Optional.ofNullable(hashes.get(account));
    }

    @Override
    public void insert(Account account, String passwordHash) {
        update(account);
        updatePasswordHash(account.id(), passwordHash);
    }

    @Override
    public void insert(Account account) {
        update(account);
    }

    @Override
    public void removePasswordHash(AccountId account) {
        database.requireOpen();
        hashes.remove(account);
    }

    @Override
    public void update(Account account) {
        database.requireOpen();
        accounts.put(account.id(), account);
    }

    @Override
    public void updatePasswordHash(AccountId account, String passwordHash) {
        database.requireOpen();
        hashes.put(account, passwordHash);
    }
}
