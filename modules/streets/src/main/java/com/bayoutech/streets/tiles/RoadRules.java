package com.bayoutech.streets.tiles;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is a road, a railway or a watercourse on the map, and from which zoom level on. */
final class RoadRules {
    private static final Map<String, RoadClass> ROADS = Map.ofEntries(
            Map.entry("motorway", new RoadClass("motorway", 6)),
            Map.entry("motorway_link", new RoadClass("motorway", 10)),
            Map.entry("trunk", new RoadClass("trunk", 6)),
            Map.entry("trunk_link", new RoadClass("trunk", 11)),
            Map.entry("primary", new RoadClass("primary", 8)),
            Map.entry("primary_link", new RoadClass("primary", 12)),
            Map.entry("secondary", new RoadClass("secondary", 9)),
            Map.entry("secondary_link", new RoadClass("secondary", 12)),
            Map.entry("tertiary", new RoadClass("tertiary", 11)),
            Map.entry("tertiary_link", new RoadClass("tertiary", 13)),
            Map.entry("unclassified", new RoadClass("street", 12)),
            Map.entry("residential", new RoadClass("street", 12)),
            Map.entry("road", new RoadClass("street", 13)),
            Map.entry("living_street", new RoadClass("street", 13)),
            Map.entry("pedestrian", new RoadClass("pedestrian", 13)),
            Map.entry("service", new RoadClass("service", 13)),
            Map.entry("track", new RoadClass("track", 13)),
            Map.entry("busway", new RoadClass("service", 14)),
            Map.entry("cycleway", new RoadClass("path", 14)),
            Map.entry("footway", new RoadClass("path", 14)),
            Map.entry("path", new RoadClass("path", 14)),
            Map.entry("bridleway", new RoadClass("path", 14)),
            Map.entry("steps", new RoadClass("steps", 14)));
    private static final Map<String, Integer> RAILS =
            Map.of("rail", 10, "light_rail", 12, "subway", 13, "tram", 13, "narrow_gauge", 12, "funicular", 13);
    private static final Map<String, Integer> WATERWAYS =
            Map.of("river", 8, "canal", 10, "stream", 13, "drain", 13, "ditch", 14);
    private static final Set<String> MINOR_SERVICES = Set.of("parking_aisle", "driveway", "drive-through");

    private RoadRules() {}

    private record RoadClass(String name, int minZoom) {}

    static void add(Map<String, String> tags, List<Look> looks) {
        addRoad(tags, looks);
        addRail(tags, looks);
        addWaterway(tags, looks);
    }

    private static void addRoad(Map<String, String> tags, List<Look> looks) {
        String highway = tags.getOrDefault("highway", "");
        RoadClass road = ROADS.get(highway);
        if (tags.getOrDefault("route", "").equals("ferry")) {
            looks.add(new Look(
                    Layer.ROAD, 8, new Attributes().with("class", "ferry").toString()));
            return;
        }
        if (road == null || tags.getOrDefault("area", "").equals("yes")) {
            return;
        }
        int minZoom = MINOR_SERVICES.contains(tags.getOrDefault("service", "")) ? 14 : road.minZoom();
        Attributes attributes = new Attributes().with("class", road.name());
        if (highway.endsWith("_link")) {
            attributes.with("link", 1);
        }
        addStructure(tags, attributes);
        int direction = direction(tags, highway);
        if (direction != 0) {
            attributes.with("oneway", direction);
        }
        looks.add(new Look(Layer.ROAD, minZoom, attributes.toString()));
        String name = tags.getOrDefault("name", "");
        String ref =
                highway.endsWith("_link") ? "" : tags.getOrDefault("ref", "").split(";", -1)[0];
        if (!name.isBlank() || !ref.isBlank()) {
            looks.add(new Look(
                    Layer.ROAD_NAME,
                    Math.max(minZoom, ref.isBlank() ? 11 : 8),
                    new Attributes()
                            .with("class", road.name())
                            .with("name", name)
                            .with("ref", ref)
                            .toString()));
        }
    }

    private static int direction(Map<String, String> tags, String highway) {
        return switch (tags.getOrDefault("oneway", "")) {
            case "yes", "true", "1" -> 1;
            case "-1", "reverse" -> -1;
            case "no", "false", "0" -> 0;
            default ->
                highway.equals("motorway") || tags.getOrDefault("junction", "").equals("roundabout") ? 1 : 0;
        };
    }

    private static void addStructure(Map<String, String> tags, Attributes attributes) {
        if (isSet(tags, "bridge")) {
            attributes.with("structure", "bridge");
        } else if (isSet(tags, "tunnel")) {
            attributes.with("structure", "tunnel");
        }
    }

    private static boolean isSet(Map<String, String> tags, String key) {
        String value = tags.getOrDefault(key, "no");
        return !value.equals("no") && !value.isBlank();
    }

    private static void addRail(Map<String, String> tags, List<Look> looks) {
        String railway = tags.getOrDefault("railway", "");
        Integer minZoom = RAILS.get(railway);
        if (minZoom != null) {
            boolean isSiding = tags.containsKey("service");
            Attributes attributes =
                    new Attributes().with("class", isSiding ? "siding" : railway.equals("tram") ? "tram" : "rail");
            addStructure(tags, attributes);
            looks.add(new Look(Layer.RAIL, isSiding ? 13 : minZoom, attributes.toString()));
        }
    }

    private static void addWaterway(Map<String, String> tags, List<Look> looks) {
        String waterway = tags.getOrDefault("waterway", "");
        Integer minZoom = WATERWAYS.get(waterway);
        if (minZoom != null && !isSet(tags, "tunnel")) {
            looks.add(new Look(
                    Layer.WATERWAY,
                    minZoom,
                    new Attributes()
                            .with("class", waterway)
                            .with("name", tags.getOrDefault("name", ""))
                            .toString()));
        }
    }
}
