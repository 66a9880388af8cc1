package com.bayoutech.identity;

import java.time.Instant;

/**
 * A key in somebody's device that proves who they are and that the device has recognised them (WebAuthn): both factors in one.
 *
 * @param id the credential's id, in base 64 for addresses
 * @param label what its owner calls it
 * @param signatureCount how often it has signed, where it counts; zero where it does not
 */
public record Passkey(
        String id,
        AccountId account,
        String label,
        Instant createdAt,
        Instant lastUsedAt,
        long signatureCount,
        PasskeyKey key) {}
