package com.bayoutech.streets.network;

import com.bayoutech.streets.Progress;
import com.bayoutech.streets.UnreadableExtractException;
import com.bayoutech.streets.internal.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The roads of a region, prepared from one extract of OpenStreetMap and kept in a folder; safe for use by several threads.
 *
 * <p>Reading the extract, the rules of the road and the index of places are GraphHopper's. Ways are found over hierarchies of our own, one for each
 * kind of vehicle with and without turn costs: see {@code docs/decisions/0016-own-hierarchies.md}. That of vans with turn costs is there from
 * the beginning, any other is contracted when it is first asked for, and then kept too.
 */
public final class RoadNetwork implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(RoadNetwork.class.getName());
    private static final Way FIRST = new Way(Profile.VAN, true);

    private final Path folder;
    private final NetworkFile file;
    private final Roads roads;
    private final Map<Way, Slot> slots = new ConcurrentHashMap<>();

    private RoadNetwork(Path folder, NetworkFile file, Roads roads) {
        this.folder = folder;
        this.file = file;
        this.roads = roads;
    }

    /** What needs a hierarchy of its own. */
    record Way(Profile profile, boolean turnCosts) {
        String name() {
            return profile.key() + (turnCosts ? "-turns" : "");
        }
    }

    /**
     * Prepares the roads of an extract.
     *
     * @param folder where to; it is not there yet, or empty, and if anything fails it is as it was
     * @throws UnreadableExtractException if the extract is missing, foreign, damaged or shows no street
     * @throws CancellationException if the listener cancels
     */
    public static void prepare(Path extract, Path folder, Progress progress) {
        try {
            requireEmpty(folder);
            Path half = folder.toAbsolutePath().resolveSibling(folder.getFileName() + ".half");
            Folders.delete(half);
            // A temporary folder of Java's would be for its owner alone, wherever it is moved to.
            Files.createDirectories(half);
            try {
                RoadImport.run(extract, half.resolve(NetworkFile.GRAPH), progress);
                NetworkFile.of(extract, half).write(half);
                try (RoadNetwork network = open(half)) {
                    Digraph graph = network.graph(FIRST).digraph();
                    Hierarchy.contract(graph, progress).write(network.kept(FIRST), graph);
                }
                Files.deleteIfExists(folder);
                Files.move(half, folder, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Folders.delete(half);
            }
        } catch (IOException broken) {
            throw unwritable(folder, broken);
        }
    }

    private static void requireEmpty(Path folder) throws IOException {
        if (Files.exists(folder) && !Folders.isEmpty(folder)) {
            throw new IllegalArgumentException(
                    "The folder (" + folder + ") must be empty before streets are prepared in it. Name another one.");
        }
    }

    private static UncheckedIOException unwritable(Path folder, IOException broken) {
        return new UncheckedIOException(
                "The folder (" + folder + ") cannot be written. Check that its disk has room and who may write there.",
                broken);
    }

    /**
     * Opens roads that were prepared.
     *
     * @throws UnreadableNetworkException if they are not there, incomplete, damaged, or of another version
     */
    public static RoadNetwork open(Path folder) {
        NetworkFile file = NetworkFile.read(folder);
        file.checkGraph(folder);
        return new RoadNetwork(folder, file, Roads.open(folder.resolve(NetworkFile.GRAPH)));
    }

    /** Names the content of the extract that all this was made from. */
    public String version() {
        return file.version();
    }

    /** Whether all this was made from an extract with the content that this one has now. */
    public boolean isOf(Path extract) throws IOException {
        return version().equals(NetworkFile.version(extract));
    }

    /** Crossings, ends of streets, and what else streets are cut at. */
    public int nodes() {
        return roads.graph().getNodes();
    }

    /** Pieces of streets from one node to the next. */
    public int edges() {
        return roads.graph().getEdges();
    }

    /** Travel with the usual settings; contracts first if nobody has asked for this before. */
    public RoadTravel travel(Profile profile, boolean turnCosts) {
        return travel(TravelSettings.of(profile, turnCosts), Progress.NONE);
    }

    /**
     * The same with other settings, watched.
     *
     * @throws CancellationException if the listener cancels
     */
    public RoadTravel travel(TravelSettings settings, Progress progress) {
        Way way = new Way(settings.profile(), settings.turnCosts());
        return new RoadTravel(roads, contracted(way, progress), settings, version() + " " + way.name());
    }

    private ContractedRoads contracted(Way way, Progress progress) {
        return slots.computeIfAbsent(way, asked -> new Slot()).get(() -> contract(way, progress));
    }

    /** Holds what is made when it is first asked for; who asks second waits for the first one, and nobody else does. */
    private static final class Slot {
        private @Nullable ContractedRoads content;

        synchronized ContractedRoads get(Supplier<ContractedRoads> maker) {
            ContractedRoads known = content == null ? maker.get() : content;
            content = known;
            return known;
        }
    }

    private ContractedRoads contract(Way way, Progress progress) {
        RoadGraph graph = graph(way);
        Hierarchy hierarchy =
                read(way, graph.digraph()).orElseGet(() -> contractAndKeep(way, graph.digraph(), progress));
        return new ContractedRoads(graph, hierarchy);
    }

    private RoadGraph graph(Way way) {
        DirectedEdges costs = DirectedEdges.of(roads, way.profile());
        return way.turnCosts()
                ? TurnGraph.of(roads, costs, way.profile())
                : new CrossingGraph(costs, nodes(), way.profile().arrivesAtCurb());
    }

    private Path kept(Way way) {
        return folder.resolve(way.name() + ".hierarchy");
    }

    private Optional<Hierarchy> read(Way way, Digraph graph) {
        if (!Files.exists(kept(way))) {
            return Optional.empty();
        }
        try {
            return Optional.of(Hierarchy.read(kept(way), graph));
        } catch (UnreadableHierarchyException | UncheckedIOException unreadable) {
            LOG.log(Level.WARNING, "{0} They are prepared again now.", unreadable.getMessage());
            return Optional.empty();
        }
    }

    /** On a full disk, or in a folder that may not be written, they last as long as this network is open. */
    private Hierarchy contractAndKeep(Way way, Digraph graph, Progress progress) {
        Hierarchy hierarchy = Hierarchy.contract(graph, progress);
        try {
            hierarchy.write(kept(way), graph);
        } catch (UncheckedIOException unwritable) {
            LOG.log(
                    Level.WARNING,
                    "{0} Until then they are prepared anew after each start ({1}).",
                    unwritable.getMessage(),
                    unwritable.getCause());
        }
        return hierarchy;
    }

    /** Ends all use of these roads. */
    @Override
    public void close() {
        roads.close();
    }
}
