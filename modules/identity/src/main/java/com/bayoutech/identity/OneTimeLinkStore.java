package com.bayoutech.identity;

import java.time.Instant;
import java.util.Optional;

/** Where one-time links are kept, by their hashes, one an account; joins the current unit of work. */
public interface OneTimeLinkStore {
    /** Adds an account's link in the place of the one that it may have had. */
    void replace(AccountId account, String hash, Instant expiresAt);

    /** Whose link this is; empty where there is none, or it has expired. */
    Optional<AccountId> find(String hash, Instant now);

    /** Takes a link away; answers false where it is not there any more: of many at the same moment, one gets it. */
    boolean use(String hash);
}
