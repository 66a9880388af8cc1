package com.bayoutech.web.people;

import com.bayoutech.identity.AccountId;
import com.bayoutech.identity.Authenticator;
import com.bayoutech.identity.SecondFactorStore;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Authenticators and recovery codes in memory. */
final class FakeSecondFactors implements SecondFactorStore {
    private final Map<AccountId, Authenticator> authenticators = new HashMap<>();
    private final Map<AccountId, Set<String>> recoveryCodes = new HashMap<>();

    @Override
    public Optional<Authenticator> findAuthenticator(AccountId account) {
        return Optional.ofNullable(authenticators.get(account));
    }

    @Override
    public void saveAuthenticator(AccountId account, Authenticator authenticator) {
        authenticators.put(account, authenticator);
    }

    @Override
    public void removeAuthenticator(AccountId account) {
        authenticators.remove(account);
    }

    @Override
    public boolean useStep(AccountId account, long step) {
        Authenticator stored = authenticators.get(account);
        if (stored == null || stored.lastUsedStep() >= step) {
            return false;
        }
        authenticators.put(account, new Authenticator(stored.secret(), step));
        return true;
    }

    @Override
    public void replaceRecoveryCodes(AccountId account, Set<String> hashes) {
        recoveryCodes.put(account, Set.copyOf(hashes));
    }

    @Override
    public int countRecoveryCodes(AccountId account) {
        return recoveryCodes.getOrDefault(account, Set.of()).size();
    }

    @Override
    public boolean useRecoveryCode(AccountId account, String hash) {
        Set<String> left = new HashSet<>(recoveryCodes.getOrDefault(account, Set.of()));
        boolean isThere = left.remove(hash);
        recoveryCodes.put(account, Set.copyOf(left));
        return isThere;
    }
}
