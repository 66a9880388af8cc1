package com.bayoutech.streets.network;

import com.graphhopper.jackson.Jackson;
import com.graphhopper.routing.ev.DefaultImportRegistry;
import com.graphhopper.routing.ev.ImportRegistry;
import com.graphhopper.routing.ev.ImportUnit;
import com.graphhopper.routing.ev.Roundabout;
import com.graphhopper.routing.ev.VehicleAccess;
import com.graphhopper.util.CustomModel;
import com.graphhopper.util.Helper;
import com.graphhopper.util.TurnCostsConfig;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** The rules of the road as GraphHopper wants them: profiles, and what has to be read from the tags of a way for them. */
final class RoadRules {
    /** Kept for every edge; the last ones are for instructions. */
    static final String ENCODED_VALUES = String.join(
            ",",
            "car_access",
            "van_access",
            "truck_access",
            "bike_access",
            "car_average_speed",
            "bike_average_speed",
            "get_off_bike",
            "max_height",
            "max_width",
            "max_weight",
            "max_weight_except",
            "orientation",
            "roundabout",
            "road_class",
            "road_class_link",
            "road_environment",
            "max_speed");

    private static final List<String> VAN_KEYS = List.of("goods", "motorcar", "motor_vehicle", "vehicle", "access");
    private static final List<String> TRUCK_KEYS = List.of("hgv", "motor_vehicle", "vehicle", "access");

    private RoadRules() {}

    static List<com.graphhopper.config.Profile> profiles() {
        return Arrays.stream(Profile.values()).map(RoadRules::profile).toList();
    }

    static com.graphhopper.config.Profile profile(Profile profile) {
        return new com.graphhopper.config.Profile(profile.key())
                .setCustomModel(model(profile))
                .setTurnCostsConfig(new TurnCostsConfig(profile.restrictedAs(), profile.turnBackSeconds()));
    }

    /** GraphHopper's own readers of tags, and ours for who may enter to deliver. */
    static ImportRegistry registry() {
        ImportRegistry known = new DefaultImportRegistry();
        return name -> switch (name) {
            case "van_access" -> access("van", VAN_KEYS);
            case "truck_access" -> access("truck", TRUCK_KEYS);
            default -> known.createImportUnit(name);
        };
    }

    private static ImportUnit access(String vehicle, List<String> keys) {
        return ImportUnit.create(
                VehicleAccess.key(vehicle),
                properties -> VehicleAccess.create(vehicle),
                (lookup, properties) -> new DeliveryAccessParser(
                        lookup.getBooleanEncodedValue(VehicleAccess.key(vehicle)),
                        lookup.getBooleanEncodedValue(Roundabout.KEY),
                        keys),
                Roundabout.KEY);
    }

    private static CustomModel model(Profile profile) {
        String file = profile.key() + ".json";
        try (InputStream in = Objects.requireNonNull(RoadRules.class.getResourceAsStream(file), file)) {
            String json = Helper.readJSONFileWithoutComments(new InputStreamReader(in, StandardCharsets.UTF_8));
            return Jackson.newObjectMapper().readValue(json, CustomModel.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The profile (" + file + ") cannot be read. Correct the file.", unreadable);
        }
    }
}
