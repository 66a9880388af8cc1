/**
 * The features' ports on PostgreSQL; {@link com.bayoutech.adapters.postgres.PostgresConfiguration} offers them as beans.
 *
 * <p>Fleet, plans, runs, people and roles are JPA entities ({@code *Row}) behind Spring Data repositories ({@code *Rows}). Orders
 * go by JDBC: they come and go by the thousands, each with a key to unwrap, and an entity manager would hold every one of them
 * twice. The audit trail and the outbox are written by JDBC too, since the database numbers and dates their rows.
 */
@NullMarked
package com.bayoutech.adapters.postgres;

import org.jspecify.annotations.NullMarked;
