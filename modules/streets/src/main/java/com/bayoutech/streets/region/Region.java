package com.bayoutech.streets.region;

import com.bayoutech.streets.Geocoder;
import com.bayoutech.streets.Progress;
import com.bayoutech.streets.StreetNetwork;
import com.bayoutech.streets.TileSource;
import com.bayoutech.streets.UnreadableExtractException;
import java.nio.file.Path;

/** A region's parts, opened. */
interface Region extends AutoCloseable {
    StreetNetwork network();

    Geocoder geocoder();

    TileSource tiles();

    @Override
    void close();

    /** Makes regions from extracts. */
    interface Maker {
        /** A number that grows whenever what is prepared looks different on disk. */
        int format();

        /**
         * Prepares all parts in an empty folder.
         *
         * @throws UnreadableExtractException if the extract, or a list, is no such thing
         */
        void prepare(ExtractSource source, Path extract, Path folder, Progress progress);

        /**
         * Opens what was prepared.
         *
         * @throws DamagedRegionException if it has to be prepared again
         * @throws UnreachableRegionException if it cannot be read now
         */
        Region open(Path folder);
    }
}
