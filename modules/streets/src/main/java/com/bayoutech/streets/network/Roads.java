package com.bayoutech.streets.network;

import com.graphhopper.GraphHopper;
import com.graphhopper.routing.ev.BooleanEncodedValue;
import com.graphhopper.routing.ev.EncodedValueLookup;
import com.graphhopper.routing.ev.Subnetwork;
import com.graphhopper.routing.ev.TurnRestriction;
import com.graphhopper.routing.weighting.Weighting;
import com.graphhopper.storage.BaseGraph;
import com.graphhopper.storage.index.IndexStructureInfo;
import com.graphhopper.storage.index.LocationIndex;
import com.graphhopper.storage.index.LocationIndexTree;
import com.graphhopper.util.PMap;
import com.graphhopper.util.Translation;
import com.graphhopper.util.shapes.BBox;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What GraphHopper has read from an extract, ready for use by several threads. */
final class Roads implements AutoCloseable {
    private static final int CELL_METERS = 300;
    private static final double METERS_PER_DEGREE = 111_195;
    private static final int FEWEST_RINGS = 4;
    private static final int MOST_RINGS = 200;

    private final GraphHopper hopper;

    private Roads(GraphHopper hopper) {
        this.hopper = hopper;
    }

    /**
     * Opens what {@link RoadImport} left.
     *
     * @throws UnreadableNetworkException if it is incomplete or of another version
     */
    static Roads open(Path folder) {
        GraphHopper hopper = new GraphHopper()
                .setProfiles(RoadRules.profiles())
                .setGraphHopperLocation(folder.toString())
                .setPreciseIndexResolution(CELL_METERS)
                .setAllowWrites(false);
        boolean isOpen = false;
        try {
            isOpen = Files.isDirectory(folder) && hopper.load();
        } catch (RuntimeException damaged) {
            throw new UnreadableNetworkException(folder, "are damaged or of another version", damaged);
        } finally {
            if (!isOpen) {
                hopper.close();
            }
        }
        if (!isOpen) {
            throw new UnreadableNetworkException(folder, "are not there");
        }
        ((LocationIndexTree) hopper.getLocationIndex())
                .setMaxRegionSearch(rings(hopper.getBaseGraph().getBounds()));
        return new Roads(hopper);
    }

    /**
     * How many rings of cells around a place have to be searched. GraphHopper's cells are as flat, or as narrow, as the whole region is, so that its
     * four rings may end before a street that is near.
     */
    private static int rings(BBox region) {
        IndexStructureInfo cells = IndexStructureInfo.create(region, CELL_METERS);
        double high = cells.getDeltaLat() * METERS_PER_DEGREE;
        double wide = cells.getDeltaLon() * METERS_PER_DEGREE * Math.cos(Math.toRadians(region.maxLat));
        double rings = Math.ceil(TravelSettings.MOST_SNAP_METERS / Math.max(1, Math.min(high, wide))) + 1;
        return (int) Math.clamp(rings, FEWEST_RINGS, MOST_RINGS);
    }

    BaseGraph graph() {
        return hopper.getBaseGraph();
    }

    LocationIndex index() {
        return hopper.getLocationIndex();
    }

    EncodedValueLookup values() {
        return hopper.getEncodingManager();
    }

    /** Seconds of edges and turns; a weighting of its own, since one must not be shared between threads. */
    Weighting weighting(Profile profile) {
        return hopper.createWeighting(hopper.getProfile(profile.key()), new PMap());
    }

    /** Marks the edges that are cut off for a profile. */
    BooleanEncodedValue cutOff(Profile profile) {
        return values().getBooleanEncodedValue(Subnetwork.key(profile.key()));
    }

    /** Marks the turns that are forbidden for a profile. */
    BooleanEncodedValue forbiddenTurn(Profile profile) {
        return hopper.getEncodingManager().getTurnBooleanEncodedValue(TurnRestriction.key(profile.key()));
    }

    Translation translation(Locale locale) {
        return hopper.getTranslationMap().getWithFallBack(locale);
    }

    @Override
    public void close() {
        hopper.close();
    }
}
