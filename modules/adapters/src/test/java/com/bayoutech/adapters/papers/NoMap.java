package com.bayoutech.adapters.papers;

import com.bayoutech.streets.Geocoder;
import com.bayoutech.streets.StreetNetwork;
import com.bayoutech.streets.Streets;
import com.bayoutech.streets.StreetsNotReadyException;
import com.bayoutech.streets.TileSource;

/** Streets that are still being prepared. */
final class NoMap implements Streets {
    @Override
    public State state() {
        return new State.Preparing("Building the town", 0.1);
    }

    @Override
    public StreetNetwork network() {
        throw new StreetsNotReadyException("The streets are being prepared.");
    }

    @Override
    public Geocoder geocoder() {
        throw new StreetsNotReadyException("The streets are being prepared.");
    }

    @Override
    public TileSource tiles() {
        throw new StreetsNotReadyException("The streets are being prepared.");
    }
}
