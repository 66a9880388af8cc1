package com.bayoutech.streets.region;

import java.io.UncheckedIOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** Keeps the folder in order. What is left lying about costs room on the disk and nothing else, so trouble ends nothing and is said once. */
final class Housekeeping {
    private final Consumer<String> teller;
    private final Set<String> told = ConcurrentHashMap.newKeySet();

    Housekeeping(Consumer<String> teller) {
        this.teller = teller;
    }

    void keep(Runnable work) {
        try {
            work.run();
        } catch (UncheckedIOException trouble) {
            String line = "The folder of the streets cannot be kept in order, what is not used any more stays: "
                    + trouble.getMessage();
            if (told.add(line)) {
                teller.accept(line);
            }
        }
    }
}
