package com.bayoutech.streets.network;

import com.graphhopper.GraphHopper;
import com.graphhopper.routing.ev.BooleanEncodedValue;
import com.graphhopper.routing.ev.EncodedValueLookup;
import com.graphhopper.routing.ev.Subnetwork;
import com.graphhopper.routing.ev.TurnRestriction;
import com.graphhopper.routing.weighting.Weighting;
import com.graphhopper.storage.BaseGraph;
import com.graphhopper.storage.index.LocationIndex;
import com.graphhopper.util.PMap;
import com.graphhopper.util.Translation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What GraphHopper has read from an extract, ready for use by several threads. */
final class Roads implements AutoCloseable {
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
        return new Roads(hopper);
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
