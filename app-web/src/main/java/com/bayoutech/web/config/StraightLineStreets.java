package com.bayoutech.web.config;

import com.bayoutech.domain.Place;
import com.bayoutech.streets.Address;
import com.bayoutech.streets.GeocodeResult;
import com.bayoutech.streets.Geocoder;
import com.bayoutech.streets.StraightLineNetwork;
import com.bayoutech.streets.StreetNetwork;
import com.bayoutech.streets.Streets;
import com.bayoutech.streets.StreetsNotReadyException;
import com.bayoutech.streets.TileSource;
import java.util.List;
import java.util.Optional;

/** A world without streets: straight lines, no addresses, no map. */
final class StraightLineStreets implements Streets {
    private static final double DETOUR_FACTOR = 1.3;
    private static final double KILOMETERS_PER_HOUR = 30;

    private final StreetNetwork lines = new StraightLineNetwork(DETOUR_FACTOR, KILOMETERS_PER_HOUR);
    private final Geocoder nothing = new Geocoder() {
        @Override
        public GeocodeResult find(String addressLine) {
            return new GeocodeResult.NotFound("no addresses are known here");
        }

        @Override
        public List<GeocodeResult> findAll(List<String> addressLines) {
            return addressLines.stream().map(this::find).toList();
        }

        @Override
        public List<Address> suggest(String typed, int limit) {
            return List.of();
        }

        @Override
        public Optional<Address> nearest(Place place) {
            return Optional.empty();
        }
    };

    @Override
    public State state() {
        return new State.Ready("straight lines", lines.version(), "");
    }

    @Override
    public StreetNetwork network() {
        return lines;
    }

    @Override
    public Geocoder geocoder() {
        return nothing;
    }

    @Override
    public TileSource tiles() {
        throw new StreetsNotReadyException("There is no map without streets.");
    }
}
