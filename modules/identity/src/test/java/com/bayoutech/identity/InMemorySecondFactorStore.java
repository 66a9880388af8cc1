package com.bayoutech.identity;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Authenticators and recovery codes in memory. */
public final class InMemorySecondFactorStore implements SecondFactorStore {
    private final InMemoryDatabase database;
    private final Map<AccountId, Authenticator> authenticators;
    private final Map<AccountId, Set<String>> recoveryCodes;

    public InMemorySecondFactorStore(InMemoryDatabase database) {
        this.database = database;
        this.authenticators = database.map();
        this.recoveryCodes = database.map();
    }

    @Override
    public Optional<Authenticator> findAuthenticator(AccountId account) {
        database.requireOpen();
        return Optional.ofNullable(authenticators.get(account));
    }

    @Override
    public void saveAuthenticator(AccountId account, Authenticator authenticator) {
        database.requireOpen();
        authenticators.put(account, authenticator);
    }

    @Override
    public void removeAuthenticator(AccountId account) {
        database.requireOpen();
        authenticators.remove(account);
    }

    @Override
    public boolean useStep(AccountId account, long step) {
        database.requireOpen();
        Authenticator stored = authenticators.get(account);
        if (stored == null || stored.lastUsedStep() >= step) {
            return false;
        }
        authenticators.put(account, new Authenticator(stored.secret(), step));
        return true;
    }

    @Override
    public void replaceRecoveryCodes(AccountId account, Set<String> hashes) {
        database.requireOpen();
        recoveryCodes.put(account, Set.copyOf(hashes));
    }

    @Override
    public int countRecoveryCodes(AccountId account) {
        return recoveryCodes.getOrDefault(account, Set.of()).size();
    }

    @Override
    public boolean useRecoveryCode(AccountId account, String hash) {
        database.requireOpen();
        Set<String> left = new HashSet<>(recoveryCodes.getOrDefault(account, Set.of()));
        boolean isThere = left.remove(hash);
        recoveryCodes.put(account, Set.copyOf(left));
        return isThere;
    }
}
