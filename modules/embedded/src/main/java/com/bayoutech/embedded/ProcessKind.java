package com.bayoutech.embedded;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;

/** What BayouTech starts, in the order of stopping, with the time that a clean stop may take. */
enum ProcessKind {
    APP(Duration.ofSeconds(30)),
    REDIS(Duration.ofSeconds(20)),
    POSTGRES(Duration.ofSeconds(60)),
    INITDB(Duration.ZERO);

    private final Duration patience;

    ProcessKind(Duration patience) {
        this.patience = patience;
    }

    Duration patience() {
        return patience;
    }

    Path record(Path folder) {
        return folder.resolve(name().toLowerCase(Locale.ROOT) + ".process");
    }
}
