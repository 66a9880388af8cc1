package com.bayoutech.identity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where passkeys are kept; joins the current unit of work. */
public interface PasskeyStore {
    /** The passkeys of an account, the oldest first. */
    List<Passkey> list(AccountId account);

    Optional<Passkey> find(String id);

    void insert(Passkey passkey);

    /**
     * Notes that a passkey has signed.
     *
     * @param signatureCount what its device counts now
     * @return false where it counts and has not counted on: there are two of the key that should be one
     */
    boolean noteUse(String id, long signatureCount, Instant moment);

    void remove(String id);
}
