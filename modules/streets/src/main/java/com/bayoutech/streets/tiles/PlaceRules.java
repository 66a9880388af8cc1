package com.bayoutech.streets.tiles;

import java.util.List;
import java.util.Map;

/** Names of places and areas, and house numbers. */
final class PlaceRules {
    private static final Map<String, Rank> PLACES = Map.ofEntries(
            Map.entry("city", new Rank(1, 6)),
            Map.entry("town", new Rank(2, 8)),
            Map.entry("island", new Rank(3, 9)),
            Map.entry("borough", new Rank(3, 10)),
            Map.entry("village", new Rank(3, 10)),
            Map.entry("suburb", new Rank(4, 11)),
            Map.entry("quarter", new Rank(5, 12)),
            Map.entry("hamlet", new Rank(5, 12)),
            Map.entry("islet", new Rank(6, 13)),
            Map.entry("neighbourhood", new Rank(6, 13)),
            Map.entry("isolated_dwelling", new Rank(7, 14)),
            Map.entry("locality", new Rank(7, 14)));
    private static final int RANK_OF_AREAS = 8;
    private static final int FIRST_OF_HOUSE_NUMBERS = 15;

    private PlaceRules() {}

    private record Rank(int number, int minZoom) {}

    /** Of a point, or of an area in whose middle they are written. */
    static void add(Map<String, String> tags, List<Look> looks) {
        Rank rank = PLACES.get(tags.getOrDefault("place", ""));
        String name = tags.getOrDefault("name", "");
        if (rank != null && !name.isBlank()) {
            looks.add(new Look(
                    Layer.PLACE,
                    rank.minZoom(),
                    new Attributes()
                            .with("class", tags.getOrDefault("place", ""))
                            .with("name", name)
                            .with("rank", rank.number())
                            .toString()));
        }
        String number = tags.getOrDefault("addr:housenumber", "");
        if (!number.isBlank()) {
            looks.add(new Look(
                    Layer.HOUSE_NUMBER,
                    FIRST_OF_HOUSE_NUMBERS,
                    new Attributes().with("number", number).toString()));
        }
    }

    /** What an area is called. */
    static void addAreaName(Layer layer, String className, Map<String, String> tags, List<Look> looks) {
        String name = tags.getOrDefault("name", "");
        boolean isNamed = switch (className) {
            case "lake", "basin", "park", "cemetery", "campus", "hospital", "airfield", "wood" -> true;
            default -> false;
        };
        if (isNamed && !name.isBlank()) {
            looks.add(new Look(
                    Layer.PLACE,
                    layer == Layer.WATER ? 11 : 13,
                    new Attributes()
                            .with("class", layer == Layer.WATER ? "water" : layer == Layer.GREEN ? "green" : "site")
                            .with("name", name)
                            .with("rank", RANK_OF_AREAS)
                            .toString()));
        }
    }
}
