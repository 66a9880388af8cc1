package com.bayoutech.identity;

import java.util.Optional;
import java.util.Set;

/** Where authenticators and recovery codes are kept; joins the current unit of work. Secrets are kept encrypted, recovery codes as hashes. */
public interface SecondFactorStore {
    Optional<Authenticator> findAuthenticator(AccountId account);

    /** Adds an account's authenticator, or replaces it. */
    void saveAuthenticator(AccountId account, Authenticator authenticator);

    void removeAuthenticator(AccountId account);

    /** Notes that the code of a step got in; answers false where that one, or a later one, did so already. */
    boolean useStep(AccountId account, long step);

    /** Replaces all recovery codes of an account by those with these hashes. */
    void replaceRecoveryCodes(AccountId account, Set<String> hashes);

    int countRecoveryCodes(AccountId account);

    /** Takes a recovery code away; answers false where it is not there any more, or never was. */
    boolean useRecoveryCode(AccountId account, String hash);
}
