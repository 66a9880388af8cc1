package com.bayoutech.streets.tiles;

import java.util.List;
import java.util.Map;

/** What is water, green, built up or a building on the map. How small an area may be at a zoom level is decided where it is drawn. */
final class AreaRules {
    private static final int FIRST = TileStore.MIN_ZOOM;
    private static final int FIRST_OF_TOWNS = 10;
    private static final int FIRST_OF_BUILDINGS = 14;

    /** By key and value; the first that fits decides. */
    private static final List<Rule> RULES = List.of(
            rule("natural", Layer.WATER, "lake", "water"),
            rule("waterway", Layer.WATER, "river", "riverbank", "dock"),
            rule("landuse", Layer.WATER, "basin", "reservoir", "basin"),
            rule("leisure", Layer.WATER, "pool", "swimming_pool"),
            rule("leisure", Layer.GREEN, "pitch", "pitch", "track", "playground"),
            rule("leisure", Layer.GREEN, "park", "park", "garden", "common", "dog_park", "recreation_ground"),
            rule("leisure", Layer.GREEN, "park", "golf_course"),
            rule("landuse", Layer.GREEN, "cemetery", "cemetery"),
            rule("amenity", Layer.GREEN, "cemetery", "grave_yard"),
            rule("natural", Layer.GREEN, "wood", "wood"),
            rule("landuse", Layer.GREEN, "wood", "forest"),
            rule("natural", Layer.GREEN, "wetland", "wetland", "marsh", "mud"),
            rule("natural", Layer.GREEN, "grass", "grassland", "scrub", "heath", "fell"),
            rule("landuse", Layer.GREEN, "grass", "grass", "meadow", "village_green", "recreation_ground", "orchard"),
            rule("landuse", Layer.GREEN, "grass", "allotments", "vineyard", "greenfield", "plant_nursery"),
            rule("natural", Layer.LANDUSE, "sand", "sand", "beach"),
            rule("landuse", Layer.LANDUSE, "field", "farmland", "farm", "farmyard"),
            rule("amenity", Layer.LANDUSE, "campus", "school", "university", "college", "kindergarten"),
            rule("amenity", Layer.LANDUSE, "hospital", "hospital"),
            rule("amenity", Layer.LANDUSE, "parking", "parking"),
            rule("aeroway", Layer.LANDUSE, "airfield", "aerodrome"),
            rule("aeroway", Layer.LANDUSE, "runway", "runway", "taxiway", "apron"),
            rule("landuse", Layer.LANDUSE, "residential", "residential"),
            rule("landuse", Layer.LANDUSE, "commercial", "commercial", "retail"),
            rule("landuse", Layer.LANDUSE, "industrial", "industrial", "railway", "port", "quarry", "landfill"),
            rule("landuse", Layer.LANDUSE, "industrial", "construction", "brownfield", "military", "garages"),
            rule("man_made", Layer.LANDUSE, "pier", "pier", "breakwater"),
            rule("highway", Layer.LANDUSE, "pedestrian", "pedestrian", "footway"));

    private AreaRules() {}

    private record Rule(String key, List<String> values, Layer layer, String name) {
        boolean fits(Map<String, String> tags) {
            String value = tags.get(key);
            return value != null && values.contains(value);
        }

        int minZoom() {
            return switch (name) {
                case "pool", "pitch", "parking", "pier", "pedestrian" -> 13;
                default -> layer == Layer.LANDUSE ? FIRST_OF_TOWNS : FIRST;
            };
        }
    }

    private static Rule rule(String key, Layer layer, String name, String... values) {
        return new Rule(key, List.of(values), layer, name);
    }

    static void add(Map<String, String> tags, List<Look> looks) {
        String building = tags.getOrDefault("building", "no");
        if (!building.equals("no")) {
            looks.add(new Look(Layer.BUILDING, FIRST_OF_BUILDINGS, ""));
        }
        for (Rule rule : RULES) {
            // A path around a square is a line, unless its tags say that it is the square.
            if (rule.fits(tags)
                    && (!rule.key().equals("highway")
                            || tags.getOrDefault("area", "").equals("yes"))) {
                looks.add(new Look(
                        rule.layer(),
                        rule.minZoom(),
                        new Attributes().with("class", className(rule, tags)).toString()));
                PlaceRules.addAreaName(rule.layer(), rule.name(), tags, looks);
                return;
            }
        }
    }

    private static String className(Rule rule, Map<String, String> tags) {
        return rule.name().equals("lake") && tags.getOrDefault("water", "").equals("river") ? "river" : rule.name();
    }
}
