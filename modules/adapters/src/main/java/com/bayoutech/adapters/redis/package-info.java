/**
 * The ports that live in Redis: the registry of sessions, the feeds of runs, plans and orders, the throttle of sign-ins.
 *
 * <p>{@link com.bayoutech.adapters.redis.RedisConfiguration} is the way in. Redis may be wiped at any time; nothing but
 * sign-ins is lost by that. Each key has a time to live, indexes included.
 */
@NullMarked
package com.bayoutech.adapters.redis;

import org.jspecify.annotations.NullMarked;
