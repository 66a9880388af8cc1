package com.bayoutech.identity;

import java.time.Instant;

/**
 * Somebody signed in with one browser.
 *
 * @param id an identity of the registry's own, not the cookie's value
 * @param device what the browser says it is, in a few words
 */
public record Session(
        String id, AccountId account, String userName, String device, Instant startedAt, Instant lastSeenAt) {
    /** The same under another id. */
    Session as(String other) {
        return new Session(other, account, userName, device, startedAt, lastSeenAt);
    }
}
