package com.bayoutech.identity;

import java.util.Set;

/**
 * What a passkey's signatures are checked against, as the device gave it; all of it in base 64 for addresses. Nothing of it is secret.
 *
 * @param transports how the device can be reached, in WebAuthn's words
 * @param isBackupEligible whether its owner's other devices may get it
 * @param isBackedUp whether they have it
 */
public record PasskeyKey(
        String publicKey,
        String attestation,
        String clientData,
        Set<String> transports,
        boolean isBackupEligible,
        boolean isBackedUp) {
    public PasskeyKey {
        transports = Set.copyOf(transports);
    }
}
