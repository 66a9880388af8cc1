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
    private static final String NETWORK = "network";
    private static final String PLACES = "places";
    private static final String TILES = "tiles";

    @Override
    public void close() {
        roads.close();
        geocoder.close();
        tiles.close();
    }

    /** Prepares and opens such regions; plans are made for vans, which heed turns. */
    static final class Maker implements Region.Maker {
        /** Grows with the format of each part, so that streets of another one are not opened to be found foreign. */
        private static final int FORMAT = 2;

        private static final int ROAD_TASKS = 5;
        private static final int ADDRESS_TASKS = 5;
        private static final int MAP_TASKS = 3;
        private static final double ROADS = 0.6;
        private static final double ADDRESSES = 0.85;

        private final Memory memory;

        Maker(Memory memory) {
            this.memory = memory;
        }

        @Override
        public int format() {
            return FORMAT;
        }

        @Override
        public void prepare(ExtractSource source, Path extract, Path folder, Progress progress) {
            memory.requireFor(extract);
            source.addressLists().forEach(Maker::requireReadable);
            int addressTasks = ADDRESS_TASKS + source.addressLists().size();
            RoadNetwork.prepare(extract, part(folder, NETWORK), new Stretch(progress, 0, ROADS, ROAD_TASKS));
            AddressIndex.prepare(
                    extract,
                    source.addressLists(),
                    part(folder, PLACES),
                    new Stretch(progress, ROADS, ADDRESSES, addressTasks));
            TileStore.prepare(extract, part(folder, TILES), new Stretch(progress, ADDRESSES, 1, MAP_TASKS));
        }

        @Override
        public Region open(Path folder) {
            Deque<Runnable> opened = new ArrayDeque<>();
            boolean isWhole = false;
            try {
                RoadNetwork roads = RoadNetwork.open(folder.resolve(NETWORK));
                opened.push(roads::close);
                AddressIndex geocoder = AddressIndex.open(folder.resolve(PLACES));
                opened.push(geocoder::close);
                TileStore tiles = TileStore.open(folder.resolve(TILES));
                opened.push(tiles::close);
                Region region = new ExtractRegion(roads, roads.travel(Profile.VAN, true), geocoder, tiles);
                isWhole = true;
                return region;
            } catch (UnreadableNetworkException | UnreadableIndexException | UncheckedIOException trouble) {
                throw BrokenContent.explain(trouble);
            } finally {
                if (!isWhole) {
                    opened.forEach(Runnable::run);
                }
            }
        }

        /** Lists are read after the roads, which take long. */
        private static void requireReadable(Path list) {
            try {
                Files.newInputStream(list).close();
            } catch (IOException trouble) {
                throw new MissingSourceException("address list", list, "bayou.streets.addresses", trouble);
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
}
