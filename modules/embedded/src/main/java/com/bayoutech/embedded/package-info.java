/**
 * The program behind {@code ./mvnw -Pstart}: it locks a home folder, starts PostgreSQL and Redis there as processes of
 * their own, then the app as its child, and stops all of it in reverse.
 *
 * <p>{@link com.bayoutech.embedded.Launcher} is that program; {@link com.bayoutech.embedded.EmbeddedServers} gives the
 * same servers to a test.
 */
@NullMarked
package com.bayoutech.embedded;

import org.jspecify.annotations.NullMarked;
