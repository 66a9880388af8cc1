package com.bayoutech.adapters.redis;

import com.bayoutech.identity.SessionsAwayException;

/** Redis does not answer: nobody can be let in, since nobody knows who has been signed out. */
final class RedisAwayException extends SessionsAwayException {
    private static final long serialVersionUID = 1;

    RedisAwayException(String task, Throwable cause) {
        super(
                "Redis does not answer, so the server could not " + task
                        + ". Start Redis or correct bayou.redis.address; nothing else is lost.",
                cause);
    }
}
