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
    private boolean ready = true;

    void prepare() {
        ready = false;
    }

    @Override
    public State state() {
        return ready ? new State.Ready("Testville", "v7", "") : new State.Preparing("Reading the map", 0.4);
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
        if (!ready) {
            throw new StreetsNotReadyException("The streets are being prepared: 40 %.");
        }
        return this;
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
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write((zoom + "/" + x + "/" + y).getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
