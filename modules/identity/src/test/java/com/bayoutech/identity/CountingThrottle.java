package com.bayoutech.identity;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** Lets five attempts of a pair through, and none after them. */
final class CountingThrottle implements SignInThrottle {
    private final Map<String, Integer> attempts = new HashMap<>();

    @Override
    public Duration begin(String userName, String address) {
        Duration wait = waitingTime(userName, address);
        if (wait.isZero()) {
            attempts.merge(userName + " " + address, 1, Integer::sum);
        }
        return wait;
    }

    @Override
    public Duration waitingTime(String userName, String address) {
        return attempts.getOrDefault(userName + " " + address, 0) < 5 ? Duration.ZERO : Duration.ofSeconds(7);
    }

    @Override
    public void succeeded(String userName, String address) {
        attempts.remove(userName + " " + address);
    }
}
