package com.bayoutech.web.config;

import com.bayoutech.streets.Geocoder;
import com.bayoutech.streets.StreetNetwork;
import com.bayoutech.streets.Streets;
import com.bayoutech.streets.StreetsNotReadyException;
import com.bayoutech.streets.TileSource;

/** An installation without an extract. */
final class NoStreets implements Streets {
    private static final String REASON = "There is no extract of streets. Name one in the configuration.";

    @Override
    public State state() {
        return new State.Failed(REASON);
    }

    @Override
    public StreetNetwork network() {
        throw new StreetsNotReadyException(REASON);
    }

    @Override
    public Geocoder geocoder() {
        throw new StreetsNotReadyException(REASON);
    }

    @Override
    public TileSource tiles() {
        throw new StreetsNotReadyException(REASON);
    }
}
