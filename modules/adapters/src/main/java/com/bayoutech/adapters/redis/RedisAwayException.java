package com.bayoutech.adapters.redis;

/** Redis does not answer: nobody can be let in, since nobody knows who has been signed out. */
public final class RedisAwayException extends RuntimeException {
    private static final long serialVersionUID = 1;

    RedisAwayException(String task, Throwable cause) {
        super(
                "Redis does not answer, so the server could not " + task
                        + ". Start Redis or correct bayou.redis.address; nothing else is lost.",
                cause);
    }
}
