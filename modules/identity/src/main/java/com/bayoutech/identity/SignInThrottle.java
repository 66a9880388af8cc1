package com.bayoutech.identity;

import java.time.Duration;

/** Slows down whoever guesses passwords: counts failures per user name and network address, across all servers. */
public interface SignInThrottle {
    /** How long this pair must wait before its next attempt is looked at; zero where it need not wait. */
    Duration waitingTime(String userName, String address);

    /** Notes an attempt with a wrong name or password. */
    void failed(String userName, String address);

    /** Forgets the failures of a pair that got in. */
    void succeeded(String userName, String address);
}
