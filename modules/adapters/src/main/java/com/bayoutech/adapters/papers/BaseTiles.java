package com.bayoutech.adapters.papers;

import com.bayoutech.streets.Streets;
import com.bayoutech.streets.StreetsNotReadyException;
import com.bayoutech.streets.TileSource;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The tiles below the routes of one document; routes of a day are neighbours, so the tiles read last are kept. */
final class BaseTiles {
    private static final Set<String> LAYERS =
            Set.of("water", "green", "waterway", "building", "road", "rail", "road_name");
    private static final int MOST_KEPT = 48;

    private final Optional<TileSource> source;
    private final Map<Address, VectorTile> kept = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Address, VectorTile> eldest) {
            return size() > MOST_KEPT;
        }
    };

    private record Address(int zoom, int x, int y) {}

    private BaseTiles(Optional<TileSource> source) {
        this.source = source;
    }

    /** Without any while the streets are being prepared. */
    static BaseTiles of(Streets streets) {
        try {
            return new BaseTiles(Optional.of(streets.tiles()));
        } catch (StreetsNotReadyException preparing) {
            return new BaseTiles(Optional.empty());
        }
    }

    boolean isThere() {
        return source.isPresent();
    }

    String attribution() {
        return source.map(TileSource::attribution).orElse("");
    }

    /** The nearest zoom level that there is. */
    int zoom(double wanted) {
        return source.map(tiles -> Math.clamp((int) wanted, tiles.minZoom(), tiles.maxZoom()))
                .orElse(0);
    }

    VectorTile tile(int zoom, int x, int y) throws IOException {
        Address address = new Address(zoom, x, y);
        VectorTile tile = kept.get(address);
        if (tile == null) {
            tile = VectorTile.read(source.orElseThrow().tile(zoom, x, y), LAYERS);
            kept.put(address, tile);
        }
        return tile;
    }
}
