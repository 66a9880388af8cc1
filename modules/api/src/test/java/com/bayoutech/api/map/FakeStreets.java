package com.bayoutech.api.map;

import com.bayoutech.domain.Place;
import com.bayoutech.streets.Geocoder;
import com.bayoutech.streets.StreetNetwork;
import com.bayoutech.streets.Streets;
import com.bayoutech.streets.StreetsNotReadyException;
import com.bayoutech.streets.TileSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

/** A map whose tiles say their own address. */
final class FakeStreets implements Streets, TileSource {
    private State state = new State.Ready("Testville", "v7", "");
    private boolean isDamaged;

    void prepare() {
        state = new State.Preparing("Reading the map", 0.4);
    }

    void fail() {
        state = new State.Failed("The extract (/srv/extracts/testville.osm.pbf) is damaged. Download it again.");
    }

    void damage() {
        isDamaged = true;
    }

    @Override
    public State state() {
        return state;
    }

    @Override
    public StreetNetwork network() {
        throw new StreetsNotReadyException("There is no network in this test.");
    }

    @Override
    public Geocoder geocoder() {
        throw new StreetsNotReadyException("There are no addresses in this test.");
    }

    @Override
    public TileSource tiles() {
        return switch (state) {
            case State.Ready ready -> this;
            case State.Preparing preparing ->
                throw new StreetsNotReadyException("The streets are being prepared: 40 %.");
            case State.Failed failed -> throw new StreetsNotReadyException(StreetsNotReadyException.NO_STREETS);
        };
    }

    @Override
    public String version() {
        return "v7";
    }

    @Override
    public int minZoom() {
        return 6;
    }

    @Override
    public int maxZoom() {
        return 15;
    }

    @Override
    public Bounds bounds() {
        return new Bounds(new Place(29.5, -91.5), new Place(30, -91));
    }

    @Override
    public String attribution() {
        return "© OpenStreetMap contributors";
    }

    @Override
    public byte[] tile(int zoom, int x, int y) {
        if (zoom < minZoom() || zoom > maxZoom() || x >= 1 << zoom || y >= 1 << zoom) {
            throw new IllegalArgumentException("outside");
        }
        if (isDamaged) {
            throw new UncheckedIOException(new IOException("/srv/streets/map.features: Input/output error"));
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write((zoom + "/" + x + "/" + y).getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
