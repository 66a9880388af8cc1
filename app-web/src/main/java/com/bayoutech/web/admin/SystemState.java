package com.bayoutech.web.admin;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the system screen shows of the server, already without anything that only its keepers should know. */
interface SystemState {
    /** The parts by name, and how each is. */
    Map<String, Part> health();

    /** How a part of the server is. */
    enum Part {
        UP,
        /** It is not there yet, but on its way. */
        PREPARING,
        DOWN
    }

    /** What runs here, by name: the program, Java, the servers and whether they are embedded. */
    Map<String, String> versions();

    /** How much room there is, and what takes it. */
    Map<String, String> storage();

    /** The master key's versions and their age. */
    Map<String, String> keys();

    /** What the house does by itself, by name. */
    List<Job> jobs();

    /**
     * Something that is done by itself.
     *
     * @param next when it is due, or since when it waits
     * @param failures how often in a row it has failed
     */
    record Job(
            String name,
            Optional<Instant> next,
            Optional<Instant> lastSuccess,
            Optional<Instant> lastFailure,
            int failures) {}

    /** How many optimisation runs wait, and how many are being worked on. */
    Runs runs();

    /** The queue of optimisation runs. */
    record Runs(int waiting, int working, int failing) {}

    /** How many events are kept in the outbox. */
    long outboxRows();

    /** How long the oldest of them has been there. */
    Duration outboxAge();

    /** When the audit trail was last looked at as a whole, and whether it was whole. */
    Optional<Verification> lastVerification();

    /** A look at the whole audit trail. */
    record Verification(Instant at, long entries, long faults) {}
}
