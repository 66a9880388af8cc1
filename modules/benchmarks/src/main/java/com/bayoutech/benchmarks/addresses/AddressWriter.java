package com.bayoutech.benchmarks.addresses;

import com.bayoutech.streets.Address;
import java.util.Map;

/** The ways in which people write one address: in full or abbreviated, with its city or without, number first or last. */
public record AddressWriter(boolean abbreviated, boolean withCity, boolean numberFirst) {
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("Street", "St"),
            Map.entry("Avenue", "Ave"),
            Map.entry("Boulevard", "Blvd"),
            Map.entry("Drive", "Dr"),
            Map.entry("Road", "Rd"),
            Map.entry("Lane", "Ln"),
            Map.entry("Court", "Ct"),
            Map.entry("Place", "Pl"),
            Map.entry("Square", "Sq"),
            Map.entry("Terrace", "Ter"),
            Map.entry("Parkway", "Pkwy"),
            Map.entry("Highway", "Hwy"),
            Map.entry("Circle", "Cir"),
            Map.entry("Alley", "Aly"),
            Map.entry("North", "N"),
            Map.entry("South", "S"),
            Map.entry("East", "E"),
            Map.entry("West", "W"),
            Map.entry("Saint", "St"),
            Map.entry("Straße", "Str."),
            Map.entry("Vegur", "v."),
            Map.entry("gøta", "g."));
    private static final Map<String, String> ENDINGS = Map.of("straße", "str.", "vegur", "v.", "gøta", "g.");
    private static final int MIN_STEM = 2;

    /** The street as this way writes it. */
    public String street(String name) {
        return abbreviated ? abbreviate(name) : name;
    }

    /** One line of these parts, in this way's order. */
    public String line(String number, String street, String city) {
        String first = numberFirst ? number + " " + street : street + " " + number;
        return withCity && !city.isEmpty() ? first + ", " + city : first;
    }

    String line(Address address) {
        return line(address.houseNumber(), street(address.street()), address.city());
    }

    /** The name with its usual abbreviations; the same name if it has none. */
    static String abbreviate(String name) {
        StringBuilder written = new StringBuilder();
        String[] words = name.split(" ", -1);
        for (int index = 0; index < words.length; index++) {
            String word = words[index];
            boolean direction =
                    word.equals("North") || word.equals("South") || word.equals("East") || word.equals("West");
            boolean alone = words.length < 3 && direction;
            String shorter = alone ? word : WORDS.getOrDefault(word, ending(word));
            written.append(index == 0 ? "" : " ").append(shorter);
        }
        return written.toString();
    }

    private static String ending(String word) {
        for (Map.Entry<String, String> ending : ENDINGS.entrySet()) {
            if (word.length() >= ending.getKey().length() + MIN_STEM && word.endsWith(ending.getKey())) {
                return word.substring(0, word.length() - ending.getKey().length()) + ending.getValue();
            }
        }
        return word;
    }
}
