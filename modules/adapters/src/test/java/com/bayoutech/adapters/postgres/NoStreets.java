package com.bayoutech.adapters.postgres;

import com.bayoutech.streets.Geocoder;
import com.bayoutech.streets.StreetNetwork;
import com.bayoutech.streets.Streets;
import com.bayoutech.streets.TileSource;

/** For imports whose rows all say where they are: nobody asks for streets. */
final class NoStreets implements Streets {
    @Override
    public State state() {
        throw asked();
    }

    @Override
    public StreetNetwork network() {
        throw asked();
    }

    @Override
    public Geocoder geocoder() {
        throw asked();
    }

    @Override
    public TileSource tiles() {
        throw asked();
    }

    private static UnsupportedOperationException asked() {
        return new UnsupportedOperationException("These rows have coordinates; no street is asked for.");
    }
}
