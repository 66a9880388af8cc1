package com.bayoutech.web.day;

import com.bayoutech.domain.Place;
import com.bayoutech.streets.Address;
import com.bayoutech.streets.GeocodeResult;
import com.bayoutech.streets.Geocoder;
import com.bayoutech.streets.Progress;
import com.bayoutech.streets.Reach;
import com.bayoutech.streets.StraightLineNetwork;
import com.bayoutech.streets.StreetMatrix;
import com.bayoutech.streets.StreetNetwork;
import com.bayoutech.streets.StreetPath;
import com.bayoutech.streets.Streets;
import com.bayoutech.streets.StreetsNotReadyException;
import com.bayoutech.streets.TileSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** Straight lines, and the addresses that a test names; all others are nowhere. */
public final class FakeStreets implements Streets, StreetNetwork, Geocoder {
    private final StraightLineNetwork lines = new StraightLineNetwork(1.3, 30);
    private final Map<String, GeocodeResult> results = new HashMap<>();
    private final Map<String, List<Address>> suggestions = new HashMap<>();
    private final Map<Place, Reach> reaches = new HashMap<>();
    private final AtomicInteger waysAskedFor = new AtomicInteger();
    private volatile int exchanges;
    private volatile int mostExchanges;

    /** From now on an address may be any of these. */
    public void confuse(String addressLine, Address... candidates) {
        results.put(addressLine, new GeocodeResult.Ambiguous(List.of(candidates)));
    }

    /** From now on an address is this one. */
    public void locate(String addressLine, Address address) {
        results.put(addressLine, new GeocodeResult.Located(address, 1));
    }

    /** From now on whoever types this is offered these. */
    public void suggest(String typed, Address... near) {
        suggestions.put(typed, List.of(near));
    }

    /** From now on no vehicle gets to a place. */
    public void reach(Place place, Reach reach) {
        reaches.put(place, reach);
    }

    /** From now on others come in the place of these streets while somebody looks for a way on them, so many times. */
    public void exchangeMeanwhile(int times) {
        mostExchanges = times;
    }

    /** How many ways somebody has looked for. */
    public int waysAskedFor() {
        return waysAskedFor.get();
    }

    @Override
    public State state() {
        return new State.Ready("Flatland", "1", "");
    }

    @Override
    public StreetNetwork network() {
        return this;
    }

    @Override
    public Geocoder geocoder() {
        return this;
    }

    @Override
    public TileSource tiles() {
        throw new StreetsNotReadyException("These screens draw no streets.");
    }

    @Override
    public String version() {
        return exchanges == 0 ? lines.version() : lines.version() + ", exchange " + exchanges;
    }

    @Override
    public StreetMatrix matrix(List<Place> places, Progress progress) {
        StreetMatrix matrix = lines.matrix(places, progress);
        return new StreetMatrix() {
            @Override
            public Reach reach(int index) {
                return reaches.getOrDefault(places.get(index), matrix.reach(index));
            }

            @Override
            public int size() {
                return matrix.size();
            }

            @Override
            public int seconds(int from, int to) {
                return matrix.seconds(from, to);
            }

            @Override
            public int meters(int from, int to) {
                return matrix.meters(from, to);
            }
        };
    }

    @Override
    public StreetPath path(List<Place> stops) {
        waysAskedFor.incrementAndGet();
        exchanges = Math.min(exchanges + 1, mostExchanges);
        return lines.path(stops);
    }

    @Override
    public GeocodeResult find(String addressLine) {
        return results.getOrDefault(addressLine, new GeocodeResult.NotFound("There is no such street."));
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
}
