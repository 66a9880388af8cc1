package com.bayoutech.streets.region;

import com.bayoutech.streets.Progress;
import com.bayoutech.streets.town.Town;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The fictional town as a source of streets, for a first start that needs no download.
 *
 * @param addresses how many it has
 */
public record TownSource(long seed, int addresses) implements ExtractSource {
    /** Grows whenever the same seed gives another town. */
    private static final int FORM = 1;

    @Override
    public String region() {
        return "Heronville (fictional)";
    }

    @Override
    public String stamp() {
        return "town " + FORM + " " + seed + " " + addresses;
    }

    @Override
    public Path provide(Path folder, Progress progress) {
        Path extract = folder.resolve("heronville-" + FORM + "-" + seed + "-" + addresses + ".osm.pbf");
        if (!Files.exists(extract)) {
            progress.advance("Building the town", 0);
            try {
                Town.of(seed, addresses).write(extract);
            } catch (IOException trouble) {
                throw new UncheckedIOException(trouble);
            }
        }
        return extract;
    }
}
