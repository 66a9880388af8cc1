package com.bayoutech.orders;

import com.bayoutech.domain.Place;
import com.bayoutech.streets.Address;
import com.bayoutech.streets.GeocodeResult;
import com.bayoutech.streets.Geocoder;
import com.bayoutech.streets.StraightLineNetwork;
import com.bayoutech.streets.StreetNetwork;
import com.bayoutech.streets.Streets;
import com.bayoutech.streets.StreetsNotReadyException;
import com.bayoutech.streets.TileSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Streets whose addresses are those that a test names; all others are nowhere. */
final class FakeAddresses implements Streets, Geocoder {
    final List<String> asked = new ArrayList<>();

    private final Map<String, GeocodeResult> results = new HashMap<>();
    private final Map<String, List<Address>> suggestions = new HashMap<>();
    private State state = new State.Ready("Flatland", "1", "");

    void locate(String addressLine, double confidence, Place place) {
        results.put(addressLine, new GeocodeResult.Located(address(place), confidence));
    }

    void confuse(String addressLine, Place... places) {
        results.put(
                addressLine,
                new GeocodeResult.Ambiguous(
                        Stream.of(places).map(FakeAddresses::address).toList()));
    }

    void suggest(String typed, Place... places) {
        suggestions.put(typed, Stream.of(places).map(FakeAddresses::address).toList());
    }

    void become(State other) {
        state = other;
    }

    private static Address address(Place place) {
        return new Address("1", "Canal Street", "New Orleans", "", place);
    }

    @Override
    public State state() {
        return state;
    }

    @Override
    public Geocoder geocoder() {
        if (!(state instanceof State.Ready)) {
            throw new StreetsNotReadyException("The streets are being prepared.");
        }
        return this;
    }

    @Override
    public GeocodeResult find(String addressLine) {
        asked.add(addressLine);
        return results.getOrDefault(addressLine, new GeocodeResult.NotFound("There is no such street"));
    }

    @Override
    public List<GeocodeResult> findAll(List<String> addressLines) {
        return addressLines.stream().map(this::find).toList();
    }

    @Override
    public List<Address> suggest(String typed, int limit) {
        return suggestions.getOrDefault(typed, List.of());
    }

    @Override
    public Optional<Address> nearest(Place place) {
        return Optional.empty();
    }

    @Override
    public StreetNetwork network() {
        return new StraightLineNetwork(1.3, 30);
    }

    @Override
    public TileSource tiles() {
        throw new UnsupportedOperationException("Orders draw no map.");
    }
}
