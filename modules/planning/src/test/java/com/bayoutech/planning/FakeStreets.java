package com.bayoutech.planning;

import com.bayoutech.domain.Place;
import com.bayoutech.domain.TravelMatrix;
import com.bayoutech.streets.Geocoder;
import com.bayoutech.streets.Progress;
import com.bayoutech.streets.Reach;
import com.bayoutech.streets.StraightLineNetwork;
import com.bayoutech.streets.StreetMatrix;
import com.bayoutech.streets.StreetNetwork;
import com.bayoutech.streets.StreetPath;
import com.bayoutech.streets.Streets;
import com.bayoutech.streets.TileSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Straight lines that are there at once, but for the places and the troubles that a test asks for. */
final class FakeStreets implements Streets, StreetNetwork {
    private final StraightLineNetwork lines = new StraightLineNetwork(1.3, 30);
    private final Map<Place, Reach> reaches = new HashMap<>();
    private final Deque<State> states = new ArrayDeque<>();
    private State state = new State.Ready("Flatland", "1", "");
    private Runnable whenAsked = () -> {};
    private Consumer<Progress> whileComputing = progress -> {};
    private int matrices;

    /** From now on no vehicle gets to a place. */
    void reach(Place place, Reach reach) {
        reaches.put(place, reach);
    }

    /** Each look at the state sees the next of these; the last stays. */
    void become(State... later) {
        states.addAll(List.of(later));
    }

    /** Something happens elsewhere each time when somebody looks at the state. */
    void whenAsked(Runnable action) {
        whenAsked = action;
    }

    /** Something happens while a matrix is computed. */
    void whileComputing(Consumer<Progress> action) {
        whileComputing = action;
    }

    int matrices() {
        return matrices;
    }

    @Override
    public State state() {
        whenAsked.run();
        state = states.isEmpty() ? state : states.remove();
        return state;
    }

    @Override
    public StreetNetwork network() {
        return this;
    }

    @Override
    public String version() {
        return lines.version();
    }

    @Override
    public StreetMatrix matrix(List<Place> places, Progress progress) {
        matrices++;
        whileComputing.accept(progress);
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
                return isWay(from, to) ? matrix.seconds(from, to) : TravelMatrix.UNREACHABLE;
            }

            @Override
            public int meters(int from, int to) {
                return isWay(from, to) ? matrix.meters(from, to) : TravelMatrix.UNREACHABLE;
            }

            private boolean isWay(int from, int to) {
                return from == to || !(reaches.containsKey(places.get(from)) || reaches.containsKey(places.get(to)));
            }
        };
    }

    @Override
    public StreetPath path(List<Place> stops) {
        return lines.path(stops);
    }

    @Override
    public Geocoder geocoder() {
        throw new UnsupportedOperationException("Planning looks no address up.");
    }

    @Override
    public TileSource tiles() {
        throw new UnsupportedOperationException("Planning draws no map.");
    }
}
