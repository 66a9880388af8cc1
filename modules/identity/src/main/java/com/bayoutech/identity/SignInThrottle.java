package com.bayoutech.identity;

import java.time.Duration;

/**
 * Slows down whoever guesses passwords, across all servers: counts attempts per user name, per network address, and per pair of both.
 *
 * <p>Each method throws {@link SessionsAwayException} where nobody can count.
 */
public interface SignInThrottle {
    /**
     * Counts an attempt before it is looked at, so that many at once are no way around it.
     *
     * @return zero if the attempt may be looked at; else how long to wait, and then it is not counted
     */
    Duration begin(String userName, String address);

    /** How long the next attempt must wait; zero where it need not wait. */
    Duration waitingTime(String userName, String address);

    /** Takes back what was counted of a pair that got in, which the failures of others keep out no longer. */
    void succeeded(String userName, String address);
}
