package com.bayoutech.streets.places;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is kept in memory of an index: the names of streets and places, which street is in which city, and where places are.
 *
 * <p>Streets and places are numbered as in {@link Names}. Thread-safe: it never changes.
 */
final class Gazetteer {
    private final Names streets = new Names();
    private final Names places = new Names();
    private final int[] streetOfText;
    private final int[] placeOfText;
    /** By street: its cities and how many houses it has there. */
    private final Map<Integer, Map<Integer, AddressRow>> parts = new HashMap<>();

    private final Map<Integer, List<AddressRow>> settlements = new HashMap<>();
    private final Set<Integer> cities = new HashSet<>();
    private final Set<String> postcodes = new HashSet<>();

    Gazetteer(AddressStore store) {
        streetOfText = numbers(store.texts(AddressStore.STREET), streets);
        placeOfText = numbers(store.texts(AddressStore.CITY), places);
        streets.sealed();
        places.sealed();
        store.texts(AddressStore.POSTCODE).forEach(postcode -> postcodes.add(postcode(postcode)));
        store.forEach(AddressStore.STREET_PART, row -> {
            int city = city(row);
            Map<Integer, AddressRow> byCity = parts.computeIfAbsent(street(row), street -> new HashMap<>());
            AddressRow known = byCity.get(city);
            if (known == null || known.size() < row.size()) {
                byCity.put(city, row);
            }
            cities.add(city);
        });
        store.forEach(
                AddressStore.SETTLEMENT,
                row -> settlements
                        .computeIfAbsent(city(row), city -> new ArrayList<>())
                        .add(row));
    }

    private static int[] numbers(List<String> texts, Names names) {
        int[] numbers = new int[texts.size()];
        for (int text = 0; text < numbers.length; text++) {
            numbers[text] = names.add(texts.get(text));
        }
        return numbers;
    }

    static String postcode(String written) {
        return Folding.spell(written).replace(" ", "");
    }

    Names streets() {
        return streets;
    }

    Names places() {
        return places;
    }

    Set<String> postcodes() {
        return postcodes;
    }

    int street(AddressRow row) {
        return row.street() < 0 ? -1 : streetOfText[row.street()];
    }

    int city(AddressRow row) {
        return row.city() < 0 ? -1 : placeOfText[row.city()];
    }

    /** The parts of a street by city; city -1 is unknown. */
    Map<Integer, AddressRow> parts(int street) {
        return parts.getOrDefault(street, Map.of());
    }

    /** Whether addresses are said to be in the place, rather than near it. */
    boolean isCity(int place) {
        return cities.contains(place);
    }

    /** Whether some place of a name reaches as far as a point. */
    boolean reaches(int place, long point) {
        for (AddressRow settlement : settlements.getOrDefault(place, List.of())) {
            if (Points.meters(settlement.point(), point) <= settlement.size()) {
                return true;
            }
        }
        return false;
    }

    List<AddressRow> settlements(int place) {
        return settlements.getOrDefault(place, List.of());
    }
}
