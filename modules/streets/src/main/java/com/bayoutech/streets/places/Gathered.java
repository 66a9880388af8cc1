package com.bayoutech.streets.places;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Addresses, streets and places as they were found, before what is missing is added.
 *
 * <p>Addresses are columns of numbers, texts are kept once: a state has millions of the former and some ten thousands of the latter.
 */
final class Gathered {
    private static final int COLUMNS = 4;
    private static final int NUMBER = 0;
    private static final int STREET = 1;
    private static final int CITY = 2;
    private static final int POSTCODE = 3;

    private final List<String> texts = new ArrayList<>(List.of(""));
    private final Map<String, Integer> textIds = new HashMap<>(Map.of("", 0));
    private int[] rows = new int[COLUMNS * 1024];
    private long[] points = new long[1024];
    private int size;
    private final List<Street> streets = new ArrayList<>();
    private final List<Settlement> settlements = new ArrayList<>();

    /** A named part of a street: its points, latitude and longitude in turn. */
    static final class Street {
        private final String name;
        private final int[] line;

        Street(String name, int[] line) {
            this.name = name;
            this.line = line;
        }

        String name() {
            return name;
        }

        int[] line() {
            return line;
        }
    }

    /**
     * A place with a name.
     *
     * @param radiusMeters how far its addresses may be from it, about
     * @param isCity whether addresses are in it, rather than near it: a suburb is not
     */
    record Settlement(String name, long point, int radiusMeters, boolean isCity) {}

    void addAddress(String number, String street, String city, String postcode, long point) {
        if (size == points.length) {
            points = Arrays.copyOf(points, size * 2);
            rows = Arrays.copyOf(rows, size * 2 * COLUMNS);
        }
        points[size] = point;
        rows[size * COLUMNS + NUMBER] = intern(number);
        rows[size * COLUMNS + STREET] = intern(street);
        rows[size * COLUMNS + CITY] = intern(city);
        rows[size * COLUMNS + POSTCODE] = intern(postcode);
        size++;
    }

    void addStreet(String name, int[] line) {
        streets.add(new Street(name, line));
    }

    void addSettlement(Settlement settlement) {
        settlements.add(settlement);
    }

    int size() {
        return size;
    }

    long point(int address) {
        return points[address];
    }

    String number(int address) {
        return texts.get(rows[address * COLUMNS + NUMBER]);
    }

    String street(int address) {
        return texts.get(rows[address * COLUMNS + STREET]);
    }

    String city(int address) {
        return texts.get(rows[address * COLUMNS + CITY]);
    }

    String postcode(int address) {
        return texts.get(rows[address * COLUMNS + POSTCODE]);
    }

    void setCity(int address, String city) {
        rows[address * COLUMNS + CITY] = intern(city);
    }

    void setPostcode(int address, String postcode) {
        rows[address * COLUMNS + POSTCODE] = intern(postcode);
    }

    List<Street> streets() {
        return streets;
    }

    List<Settlement> settlements() {
        return settlements;
    }

    private int intern(String text) {
        Integer known = textIds.get(text);
        if (known != null) {
            return known;
        }
        int id = texts.size();
        texts.add(text);
        textIds.put(text, id);
        return id;
    }
}
