package com.bayoutech.identity;

import java.util.List;
import java.util.Optional;

/** Where accounts are kept; joins the current unit of work. */
public interface AccountStore {
    /**
     * Makes every other unit of work that asks for this wait until the current one has ended.
     *
     * <p>Whoever changes an account asks first, before reading anything: only then does what was read hold until it is changed.
     *
     * @throws IllegalStateException outside a unit of work
     */
    void lock();

    /** All accounts, by user name. */
    List<Account> list();

    Optional<Account> find(AccountId account);

    Optional<Account> findByUserName(String userName);

    /** The hash of an account's password. */
    Optional<String> findPasswordHash(AccountId account);

    void insert(Account account, String passwordHash);

    /** Adds an account that has no password yet, and so lets nobody in. */
    void insert(Account account);

    /** Takes an account's password away. */
    void removePasswordHash(AccountId account);

    /** Replaces an account but for its password. */
    void update(Account account);

    void updatePasswordHash(AccountId account, String passwordHash);
}
