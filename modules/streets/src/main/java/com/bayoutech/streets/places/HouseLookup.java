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

    /** The ends of a range that is none on the map: something for people to choose from. */
    List<AddressRow> endsOf(int street, String range) {
        List<String> covered = HouseNumber.covered(range);
        int[] first = documents(street, covered.get(0));
        int[] last = documents(street, covered.get(covered.size() - 1));
        return store.rows(IntStream.concat(Arrays.stream(first), Arrays.stream(last))
                .sorted()
                .distinct()
                .toArray());
    }

    private int[] documents(int street, String number) {
        return store.findAddresses(gazetteer.streets().key(street), number);
    }
}
