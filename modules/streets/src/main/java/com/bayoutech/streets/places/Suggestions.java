package com.bayoutech.streets.places;

import com.bayoutech.streets.Address;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody who is still typing may mean: streets and places at first, houses once a number is there; the last word may be cut.
 *
 * <p>Better known streets, which have more houses, come first.
 */
final class Suggestions {
    private static final int MOST_STREETS = 40;
    private static final int MOST_NUMBERS = 60;
    private static final int MAX_EDITS = 2;

    private final AddressStore store;
    private final Gazetteer gazetteer;
    /** By how well they fit; later ones of the same fit behind earlier ones. */
    private final TreeMap<Integer, List<Address>> found = new TreeMap<>();

    Suggestions(AddressStore store, Gazetteer gazetteer) {
        this.store = store;
        this.gazetteer = gazetteer;
    }

    List<Address> suggest(String typed, int limit) {
        if (typed.length() > Question.MAX_LETTERS || limit <= 0) {
            return List.of();
        }
        Question read = Question.of(typed);
        // A street may be called like a unit: Á Flat 15.
        Question question = read.hasNumber() ? read : read.asWritten();
        List<Token> tokens = question.tokens();
        int house = 0;
        while (house < tokens.size() && !tokens.get(house).isNumber()) {
            house++;
        }
        if (house == tokens.size()) {
            suggestStreets(question, 0, null, false);
        } else if (house == 0) {
            suggestStreets(question, 1, tokens.get(0).text(), false);
        } else {
            boolean open = house == tokens.size() - 1 && Character.isLetterOrDigit(typed.charAt(typed.length() - 1));
            suggestHouses(question, house, open);
        }
        return found.values().stream()
                .flatMap(List::stream)
                .distinct()
                .limit(limit)
                .toList();
    }

    /** The street comes behind the number, or there is no number yet; the city, if there, behind the street. */
    private void suggestStreets(Question question, int from, @Nullable String number, boolean open) {
        int size = question.tokens().size();
        if (from == size) {
            return;
        }
        for (int to = size; to > from; to--) {
            String city = question.text(to, size);
            String street = question.text(from, to);
            int fit = size - to;
            List<Names.Match> streets = to == size ? gazetteer.streets().findBeginning(street) : whole(street);
            offer(streets, fit, number, open, inPlace(city));
        }
        if (found.isEmpty()) {
            offer(gazetteer.streets().find(question.text(from, size), MAX_EDITS), size, number, open, row -> true);
        }
        if (number == null) {
            suggestPlaces(question.text(from, size));
        }
    }

    private void suggestHouses(Question question, int house, boolean open) {
        String city = question.text(house + 1, question.tokens().size());
        String number = question.tokens().get(house).text();
        offer(whole(question.text(0, house)), 0, number, open, inPlace(city));
    }

    private List<Names.Match> whole(String street) {
        List<Names.Match> exact = gazetteer.streets().find(street, 0);
        return exact.isEmpty()
                ? gazetteer.streets().find(street, Math.min(MAX_EDITS, Forgiveness.edits(street)))
                : exact;
    }

    private void suggestPlaces(String words) {
        for (Names.Match place : gazetteer.places().findBeginning(words)) {
            gazetteer.settlements(place.name()).forEach(settlement -> add(place.cost(), settlement.address()));
        }
    }

    private Predicate<AddressRow> inPlace(String typed) {
        if (typed.isEmpty()) {
            return row -> true;
        }
        List<Integer> places = gazetteer.places().findBeginning(typed).stream()
                .map(Names.Match::name)
                .toList();
        return row -> places.contains(gazetteer.city(row));
    }

    private void offer(
            List<Names.Match> streets, int fit, @Nullable String number, boolean open, Predicate<AddressRow> there) {
        List<Names.Match> best = streets.stream()
                .sorted(Comparator.comparingInt(Names.Match::cost)
                        .thenComparing(Comparator.comparingInt((Names.Match street) -> houses(street.name()))
                                .reversed()))
                .limit(MOST_STREETS)
                .toList();
        for (Names.Match street : best) {
            if (number == null) {
                gazetteer.parts(street.name()).values().stream()
                        .filter(there)
                        .sorted(Comparator.comparingInt(AddressRow::size).reversed())
                        .forEach(part -> add(fit + street.cost(), part.address()));
            } else {
                houses(street.name(), number, open).stream()
                        .filter(there)
                        .forEach(row -> add(fit + street.cost(), row.address()));
            }
        }
    }

    private int houses(int street) {
        return gazetteer.parts(street).values().stream()
                .mapToInt(AddressRow::size)
                .sum();
    }

    /** The house itself, or all whose numbers begin so, the shortest first. */
    private List<AddressRow> houses(int street, String number, boolean open) {
        String key = gazetteer.streets().key(street);
        List<AddressRow> rows = new ArrayList<>(store.rows(store.findAddresses(key, number)));
        if (open) {
            store.rows(store.findAddressesBeginning(key, number, MOST_NUMBERS)).stream()
                    .filter(row ->
                            HouseNumber.normalize(row.address().houseNumber()).startsWith(number))
                    .sorted(Comparator.comparingInt((AddressRow row) ->
                                    row.address().houseNumber().length())
                            .thenComparing(row -> row.address().houseNumber()))
                    .forEach(rows::add);
        }
        return rows;
    }

    /** One of each street, city and number: a house may be on the map more than once. */
    private void add(int fit, Address address) {
        List<Address> fitting = found.computeIfAbsent(fit, key -> new ArrayList<>());
        for (Map.Entry<Integer, List<Address>> other : found.entrySet()) {
            if (other.getKey() <= fit && other.getValue().stream().anyMatch(known -> isSame(known, address))) {
                return;
            }
        }
        fitting.add(address);
    }

    private static boolean isSame(Address first, Address second) {
        return first.houseNumber().equalsIgnoreCase(second.houseNumber())
                && first.street().equals(second.street())
                && first.city().equals(second.city());
    }
}
