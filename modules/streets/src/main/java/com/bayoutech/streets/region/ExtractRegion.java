package com.bayoutech.streets.region;

import com.bayoutech.streets.Progress;
import com.bayoutech.streets.StreetNetwork;
import com.bayoutech.streets.network.Profile;
import com.bayoutech.streets.network.RoadNetwork;
import com.bayoutech.streets.network.UnreadableNetworkException;
import com.bayoutech.streets.places.AddressIndex;
import com.bayoutech.streets.places.UnreadableIndexException;
import com.bayoutech.streets.tiles.TileStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;

/** A region whose parts were all prepared from one extract, each in a folder of its own. */
record ExtractRegion(RoadNetwork roads, StreetNetwork network, AddressIndex geocoder, TileStore tiles)
        implements Region {
    @Override
    public void close() {
        roads.close();
        geocoder.close();
        tiles.close();
    }

    /** Prepares and opens such regions; plans are made for vans, which heed turns. */
    static final class Maker implements Region.Maker {
        private static final int FORMAT = 1;
        private static final double ROADS = 0.6;
        private static final double ADDRESSES = 0.75;

        @Override
        public int format() {
            return FORMAT;
        }

        @Override
        public void prepare(ExtractSource source, Path extract, Path folder, Progress progress) {
            RoadNetwork.prepare(extract, part(folder, "network"), new Stretch(progress, 0, ROADS));
            AddressIndex.prepare(
                    extract, source.addressLists(), part(folder, "places"), new Stretch(progress, ROADS, ADDRESSES));
            TileStore.prepare(extract, part(folder, "tiles"), new Stretch(progress, ADDRESSES, 1));
        }

        @Override
        public Region open(Path folder) {
            Deque<Runnable> opened = new ArrayDeque<>();
            try {
                RoadNetwork roads = RoadNetwork.open(folder.resolve("network"));
                opened.push(roads::close);
                AddressIndex geocoder = AddressIndex.open(folder.resolve("places"));
                opened.push(geocoder::close);
                TileStore tiles = TileStore.open(folder.resolve("tiles"));
                opened.push(tiles::close);
                return new ExtractRegion(roads, roads.travel(Profile.VAN, true), geocoder, tiles);
            } catch (UnreadableNetworkException | UnreadableIndexException | UncheckedIOException damage) {
                opened.forEach(Runnable::run);
                throw new DamagedRegionException(damage);
            }
        }

        private static Path part(Path folder, String name) {
            try {
                return Files.createDirectory(folder.resolve(name));
            } catch (IOException trouble) {
                throw new UncheckedIOException(trouble);
            }
        }
    }

    /** A part of some longer work: its shares are those of a stretch of the whole. */
    private record Stretch(Progress whole, double begin, double end) implements Progress {
        @Override
        public void report(String task, double share) {
            whole.report(task, begin + share * (end - begin));
        }

        @Override
        public boolean isCancelled() {
            return whole.isCancelled();
        }
    }
}
