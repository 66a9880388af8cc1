package com.bayoutech.streets.places;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Finds houses by street and number; what was asked before is remembered, for the readings of one question ask alike. */
final class HouseLookup {
    private final AddressStore store;
    private final Gazetteer gazetteer;
    private final Map<String, List<AddressRow>> addresses = new HashMap<>();

    HouseLookup(AddressStore store, Gazetteer gazetteer) {
        this.store = store;
        this.gazetteer = gazetteer;
    }

    /** The addresses that answer to a number, in every city; a range is answered by one that has both its ends. */
    List<AddressRow> find(int street, String number) {
        return addresses.computeIfAbsent(AddressStore.at(gazetteer.streets().key(street), number), key -> {
            int[] found = documents(street, number);
            List<String> covered = HouseNumber.covered(number);
            if (!covered.isEmpty()) {
                int[] first = documents(street, covered.get(0));
                int[] last = documents(street, covered.get(covered.size() - 1));
                found = IntStream.concat(
                                Arrays.stream(found),
                                Arrays.stream(first).filter(each -> Arrays.binarySearch(last, each) >= 0))
                        .sorted()
                        .distinct()
                        .toArray();
            }
            return store.rows(found);
        });
    }

    /** The addresses whose numbers are much like one that is not on the map: something for people to choose from. */
    List<AddressRow> alike(int street, String number) {
        return store.rows(HouseNumber.alike(number).stream()
                .flatMapToInt(each -> Arrays.stream(documents(street, each)))
                .sorted()
                .distinct()
                .toArray());
    }

    private int[] documents(int street, String number) {
        return store.findAddresses(gazetteer.streets().key(street), number);
    }
}
