package com.bayoutech.benchmarks.addresses;

import com.bayoutech.streets.Address;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds house numbers that a street does not have in any town that may be meant, with all that lies within a range of the list counted as there. */
public final class WrongNumbers {
    private static final Pattern FIGURES = Pattern.compile("\\d{1,6}");
    private static final int MOST_IN_RANGE = 200;

    private final Map<String, Set<Integer>> numbers = new HashMap<>();
    private final Random random;

    public WrongNumbers(List<Address> list, long seed) {
        this.random = new Random(seed);
        for (Address address : list) {
            Set<Integer> there = numbers(address.houseNumber());
            numbers.computeIfAbsent(street(address), key -> new HashSet<>()).addAll(there);
            numbers.computeIfAbsent(part(address), key -> new HashSet<>()).addAll(there);
        }
    }

    /**
     * A number that is missing in the street of an address: between its numbers, just beyond them, or with a letter behind.
     *
     * @param inCity whether the street is meant in the address's city alone; a street of that name elsewhere may then have the number
     */
    public String draw(Address address, boolean inCity) {
        Set<Integer> there = numbers.getOrDefault(inCity ? part(address) : street(address), Set.of());
        int highest = there.stream().mapToInt(Integer::intValue).max().orElse(1);
        int number = 1 + random.nextInt(highest + 20);
        while (there.contains(number)) {
            number++;
        }
        if (random.nextInt(5) > 0) {
            return Integer.toString(number);
        }
        // No list has this letter: it is left out where letters are given to doors.
        return firstNumber(address) + "q";
    }

    private static String firstNumber(Address address) {
        Matcher figures = FIGURES.matcher(address.houseNumber());
        return figures.find() ? figures.group() : "1";
    }

    private static Set<Integer> numbers(String written) {
        List<Integer> figures = new ArrayList<>();
        Matcher matcher = FIGURES.matcher(written);
        while (matcher.find()) {
            figures.add(Integer.valueOf(matcher.group()));
        }
        Set<Integer> numbers = new HashSet<>(figures);
        for (int index = 1; index < figures.size(); index++) {
            int from = figures.get(index - 1);
            int to = figures.get(index);
            for (int number = from; to - from <= MOST_IN_RANGE && number <= to; number++) {
                numbers.add(number);
            }
        }
        return numbers;
    }

    private static String street(Address address) {
        return address.street().toLowerCase(Locale.ROOT);
    }

    private static String part(Address address) {
        return street(address) + '\n' + address.city().toLowerCase(Locale.ROOT);
    }
}
