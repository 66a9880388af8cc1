package com.bayoutech.adapters.postgres;

import com.bayoutech.identity.SignInThrottle;
import java.time.Duration;

/** Nobody must wait. */
final class NoThrottle implements SignInThrottle {
    @Override
    public Duration begin(String userName, String address) {
        return Duration.ZERO;
    }

    @Override
    public Duration waitingTime(String userName, String address) {
        return Duration.ZERO;
    }

    @Override
    public void succeeded(String userName, String address) {}
}
