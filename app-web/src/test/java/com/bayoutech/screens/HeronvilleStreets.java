package com.bayoutech.screens;

import com.bayoutech.streets.Geocoder;
import com.bayoutech.streets.Progress;
import com.bayoutech.streets.StreetNetwork;
import com.bayoutech.streets.Streets;
import com.bayoutech.streets.StreetsNotReadyException;
import com.bayoutech.streets.TileSource;
import com.bayoutech.streets.network.Profile;
import com.bayoutech.streets.network.RoadNetwork;
import com.bayoutech.streets.tiles.TileStore;
import com.bayoutech.web.map.Heronville;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/** The streets of a small town, prepared when the screens start. */
final class HeronvilleStreets implements Streets, AutoCloseable {
    private final Path folder;
    private final TileStore tiles;
    private final RoadNetwork roads;
    private final StreetNetwork network;

    HeronvilleStreets() {
        try {
            folder = Files.createTempDirectory("heronville");
            Path extract = folder.resolve("heronville.osm.pbf");
            Heronville.TOWN.write(extract);
            TileStore.prepare(extract, folder.resolve("tiles"), Progress.NONE);
            RoadNetwork.prepare(extract, folder.resolve("network"), Progress.NONE);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        tiles = TileStore.open(folder.resolve("tiles"));
        roads = RoadNetwork.open(folder.resolve("network"));
        network = roads.travel(Profile.VAN, true);
    }

    @Override
    public State state() {
        return new State.Ready("Heronville", tiles.version(), "");
    }

    @Override
    public StreetNetwork network() {
        return network;
    }

    @Override
    public Geocoder geocoder() {
        throw new StreetsNotReadyException("These screens look nothing up.");
    }

    @Override
    public TileSource tiles() {
        return tiles;
    }

    @Override
    public void close() throws IOException {
        tiles.close();
        roads.close();
        FileSystemUtils.deleteRecursively(folder);
    }
}
