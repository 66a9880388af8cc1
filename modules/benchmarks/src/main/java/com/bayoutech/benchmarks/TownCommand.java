package com.bayoutech.benchmarks;

import com.bayoutech.streets.town.Town;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;

/** Writes the extract of a fictional town. */
final class TownCommand implements Command {
    private static final double NANOS_PER_SECOND = 1e9;
    private static final double MILLIS_PER_SECOND = 1e3;

    @Override
    public String name() {
        return "town";
    }

    @Override
    public String usage() {
        return """
                town --addresses N --seed S --out FILE.osm.pbf
                  Writes an extract of a fictional river town with so many addresses; the same seed and size give the same file.
                """;
    }

    @Override
    public void run(Options options, PrintStream out) throws IOException {
        int addresses = (int) options.number("addresses", Town.MIN_ADDRESSES, Town.MAX_ADDRESSES);
        long seed = options.number("seed", Long.MIN_VALUE, Long.MAX_VALUE);
        Path target = options.path("out");
        options.refuseUnused();

        long start = System.nanoTime();
        Town.Contents contents = Town.of(seed, addresses).write(target);
        double seconds = (System.nanoTime() - start) / NANOS_PER_SECOND;
        out.println(new JsonObject()
                .with("file", target.toString())
                .with("seed", seed)
                .with("addresses", contents.addresses())
                .with("nodes", contents.nodes())
                .with("ways", contents.ways())
                .with("relations", contents.relations())
                .with("street_nodes", contents.streetNodes())
                .with("bytes", contents.bytes())
                .with("seconds", Math.round(seconds * MILLIS_PER_SECOND) / MILLIS_PER_SECOND));
    }
}
