package com.bayoutech.streets.places;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Names the house numbers of a street that are next to one it does not have. */
final class HouseNumbersNear {
    private static final int FARTHEST = 6;
    private static final int MOST = 3;

    private final AddressStore store;
    private final Gazetteer gazetteer;

    HouseNumbersNear(AddressStore store, Gazetteer gazetteer) {
        this.store = store;
        this.gazetteer = gazetteer;
    }

    /** A sentence that begins with a space, or an empty text. */
    String describe(AddressRow street, String number) {
        int figures = 0;
        while (figures < number.length() && Character.isDigit(number.charAt(figures))) {
            figures++;
        }
        if (figures == 0 || figures > 6) {
            return "";
        }
        int asked = Integer.parseInt(number.substring(0, figures));
        List<String> near = Stream.iterate(
                        Math.max(1, asked - FARTHEST), next -> next <= asked + FARTHEST, next -> next + 1)
                .sorted(Comparator.comparingInt(next -> Math.abs(next - asked)))
                .filter(next -> isThere(street, Integer.toString(next)))
                .limit(MOST)
                .sorted()
                .map(Object::toString)
                .toList();
        return near.isEmpty() ? "" : " Near it are " + String.join(", ", near) + ".";
    }

    private boolean isThere(AddressRow street, String number) {
        String key = gazetteer.streets().key(gazetteer.street(street));
        return store.rows(store.findAddresses(key, number)).stream()
                .anyMatch(row -> gazetteer.city(row) == gazetteer.city(street));
    }
}
