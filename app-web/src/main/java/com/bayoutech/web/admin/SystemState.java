package com.bayoutech.web.admin;

import java.time.Duration;
import java.util.Map;

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

    /** How many events wait in the outbox. */
    long outboxRows();

    /** How long the oldest of them has waited. */
    Duration outboxAge();
}
