package com.bayoutech.benchmarks.streets;

import com.bayoutech.streets.network.Profile;
import com.carrotsearch.hppc.IntArrayList;
import com.graphhopper.jackson.Jackson;
import com.graphhopper.routing.ev.BooleanEncodedValue;
import com.graphhopper.routing.ev.EnumEncodedValue;
import com.graphhopper.routing.ev.RoadClass;
import com.graphhopper.routing.ev.RoadEnvironment;
import com.graphhopper.routing.ev.Subnetwork;
import com.graphhopper.routing.ev.TurnRestriction;
import com.graphhopper.routing.util.AllEdgesIterator;
import com.graphhopper.routing.util.EncodingManager;
import com.graphhopper.routing.weighting.DefaultTurnCostProvider;
import com.graphhopper.routing.weighting.TurnCostProvider;
import com.graphhopper.routing.weighting.Weighting;
import com.graphhopper.routing.weighting.custom.CustomModelParser;
import com.graphhopper.routing.weighting.custom.CustomWeighting;
import com.graphhopper.storage.BaseGraph;
import com.graphhopper.storage.DAType;
import com.graphhopper.storage.GHDirectory;
import com.graphhopper.storage.StorableProperties;
import com.graphhopper.storage.index.LocationIndex;
import com.graphhopper.storage.index.LocationIndexTree;
import com.graphhopper.util.CustomModel;
import com.graphhopper.util.EdgeIterator;
import com.graphhopper.util.Helper;
import com.graphhopper.util.TurnCostsConfig;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.Objects;

/**
 * GraphHopper's graph of an extract, opened from its files, and what its edges and turns take one kind of vehicle.
 *
 * <p>Edges are known by GraphHopper's keys: twice the edge, plus one against its direction.
 */
public final class BaseRoads implements AutoCloseable {
    /** A ferry that takes a day or more is no way. */
    private static final double LONGEST_SECONDS = 24 * 3_600;

    /** Cells around a place to look for streets in; GraphHopper's four can be too few where a region is flat or narrow. */
    private static final int RINGS = 200;

    private final BaseGraph graph;
    private final LocationIndexTree index;
    private final EncodingManager values;
    private final Weighting weighting;
    private final BooleanEncodedValue forbidden;
    private final boolean turnCosts;
    private final double[] seconds;
    private final int[] heads;
    private final BitSet streets;
    private final BitSet cutOff;
    private final BitSet islands;

    private BaseRoads(
            BaseGraph graph,
            LocationIndexTree index,
            EncodingManager values,
            Weighting weighting,
            Profile profile,
            boolean turnCosts) {
        this.graph = graph;
        this.index = index;
        this.values = values;
        this.weighting = weighting;
        this.turnCosts = turnCosts;
        this.forbidden = values.getTurnBooleanEncodedValue(TurnRestriction.key(profile.key()));
        this.seconds = new double[2 * graph.getEdges()];
        this.heads = new int[2 * graph.getEdges()];
        this.streets = new BitSet(graph.getEdges());
        this.cutOff = new BitSet(graph.getEdges());
        readEdges(values.getBooleanEncodedValue(Subnetwork.key(profile.key())));
        this.islands = new IslandSearch(this, values.getEnumEncodedValue(RoadClass.KEY, RoadClass.class)).find();
    }

    /** Opens the folder that GraphHopper's import has left. */
    public static BaseRoads open(Path folder, Profile profile, boolean turnCosts) throws IOException {
        GHDirectory directory = new GHDirectory(folder.toString(), DAType.RAM_STORE);
        StorableProperties properties = new StorableProperties(directory);
        if (!properties.loadExisting()) {
            throw new IOException(
                    "The folder (" + folder + ") holds no graph of GraphHopper. Import the extract first.");
        }
        EncodingManager values = EncodingManager.fromProperties(properties);
        BaseGraph graph = new BaseGraph.Builder(values)
                .setDir(directory)
                .withTurnCosts(true)
                .build();
        graph.loadExisting();
        LocationIndexTree index = new LocationIndexTree(graph, directory);
        index.loadExisting();
        index.setMaxRegionSearch(RINGS);
        CustomWeighting.Parameters parameters = CustomModelParser.createWeightingParameters(model(profile), values);
        TurnCostsConfig turns = new TurnCostsConfig(profile.restrictedAs(), profile.turnBackSeconds());
        BooleanEncodedValue forbidden = values.getTurnBooleanEncodedValue(TurnRestriction.key(profile.key()));
        TurnCostProvider provider = turnCosts
                ? new DefaultTurnCostProvider(forbidden, graph, turns, parameters.getTurnPenaltyMapping())
                : TurnCostProvider.NO_TURN_COST_PROVIDER;
        Weighting weighting = new CustomWeighting(provider, parameters);
        return new BaseRoads(graph, index, values, weighting, profile, turnCosts);
    }

    private static CustomModel model(Profile profile) throws IOException {
        String file = profile.key() + ".json";
        try (InputStream in = Objects.requireNonNull(Profile.class.getResourceAsStream(file), file)) {
            String json = Helper.readJSONFileWithoutComments(new InputStreamReader(in, StandardCharsets.UTF_8));
            return Jackson.newObjectMapper().readValue(json, CustomModel.class);
        }
    }

    private void readEdges(BooleanEncodedValue isCutOff) {
        EnumEncodedValue<RoadClass> roadClass = values.getEnumEncodedValue(RoadClass.KEY, RoadClass.class);
        EnumEncodedValue<RoadEnvironment> environment =
                values.getEnumEncodedValue(RoadEnvironment.KEY, RoadEnvironment.class);
        AllEdgesIterator edge = graph.getAllEdges();
        while (edge.next()) {
            int key = edge.getEdgeKey();
            seconds[key] = limited(weighting.calcEdgeWeight(edge, false));
            seconds[key ^ 1] = limited(weighting.calcEdgeWeight(edge, true));
            heads[key] = edge.getAdjNode();
            heads[key ^ 1] = edge.getBaseNode();
            boolean isOpen = Double.isFinite(seconds[key]) || Double.isFinite(seconds[key ^ 1]);
            boolean isStreet =
                    edge.get(roadClass) != RoadClass.MOTORWAY && edge.get(environment) != RoadEnvironment.FERRY;
            if (isOpen && isStreet) {
                (edge.get(isCutOff) ? cutOff : streets).set(edge.getEdge());
            }
        }
    }

    private static double limited(double seconds) {
        return seconds < LONGEST_SECONDS ? seconds : Double.POSITIVE_INFINITY;
    }

    BaseGraph graph() {
        return graph;
    }

    LocationIndex index() {
        return index;
    }

    Weighting weighting() {
        return weighting;
    }

    boolean hasTurnCosts() {
        return turnCosts;
    }

    int keys() {
        return seconds.length;
    }

    /** Positive infinity where it is closed. */
    double seconds(int key) {
        return seconds[key];
    }

    double meters(int key) {
        return graph.getEdgeIteratorStateForKey(key).getDistance();
    }

    boolean isOpen(int key) {
        return Double.isFinite(seconds[key]);
    }

    int head(int key) {
        return heads[key];
    }

    int tail(int key) {
        return heads[key ^ 1];
    }

    /** Whether places hang on this edge: a street that can be driven to and from, neither motorway nor ferry. */
    boolean isStreet(int edge) {
        return streets.get(edge);
    }

    /** Whether this edge would be a street, if it were not cut off from the others. */
    boolean isCutOff(int edge) {
        return cutOff.get(edge);
    }

    /** Whether it is on an island as well: nothing but a bridge would join it to the others. */
    boolean isOnIsland(int edge) {
        return islands.get(edge);
    }

    /** What the turn from one edge to another takes: nothing without turn costs, positive infinity where it is forbidden. */
    double turnSeconds(int fromKey, int toKey) {
        if (!turnCosts) {
            return 0;
        }
        int from = fromKey >> 1;
        int crossing = heads[fromKey];
        int to = toKey >> 1;
        // GraphHopper itself takes no notice of signs against turning back.
        return from == to && graph.getTurnCostStorage().get(forbidden, from, crossing, to)
                ? Double.POSITIVE_INFINITY
                : weighting.calcTurnWeight(from, crossing, to);
    }

    /** The open keys that lead away from a crossing. */
    int[] out(int crossing) {
        IntArrayList keys = new IntArrayList();
        EdgeIterator edge = graph.createEdgeExplorer().setBaseNode(crossing);
        while (edge.next()) {
            if (isOpen(edge.getEdgeKey())) {
                keys.add(edge.getEdgeKey());
            }
        }
        return keys.toArray();
    }

    /** The open keys that lead to a crossing. */
    int[] in(int crossing) {
        IntArrayList keys = new IntArrayList();
        EdgeIterator edge = graph.createEdgeExplorer().setBaseNode(crossing);
        while (edge.next()) {
            if (isOpen(edge.getReverseEdgeKey())) {
                keys.add(edge.getReverseEdgeKey());
            }
        }
        return keys.toArray();
    }

    /** An edge and the copies of it that GraphHopper keeps for turn restrictions over several edges. */
    int[] copies(int edge) {
        IntArrayList copies = new IntArrayList();
        graph.forEdgeAndCopiesOfEdge(graph.createEdgeExplorer(), heads[2 * edge + 1], edge, copies::add);
        return copies.toArray();
    }

    @Override
    public void close() {
        index.close();
        graph.close();
    }
}
