package com.bayoutech.benchmarks.addresses;

import com.bayoutech.streets.Address;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Judges by plain comparison with the list of addresses which place a typed line still determines.
 *
 * <p>The line is held against every address of the list with the same house number, written in every way that {@link AddressWriter} knows; what
 * counts is the number of edits between the two lines (one letter too much, missing or wrong, or two neighbours swapped; case does not count). The line
 * determines the address that was meant if no other place is as near. Doors of one street and number within 100 meters are one place.
 *
 * <p>Read strictly, a line that is as near to a street that does not have the number determines nothing either: it may be a wrong house number,
 * which must not be located.
 */
public final class AddressJudge {
    private static final double SAME_PLACE_METERS = 100;

    private final Map<String, List<Address>> byNumber = new HashMap<>();
    private final Map<String, Set<String>> numbersByStreet = new HashMap<>();
    private final Map<String, Set<String>> numbersByPart = new HashMap<>();
    private final Map<String, Address> parts = new HashMap<>();

    public AddressJudge(List<Address> list) {
        for (Address address : list) {
            String number = number(address);
            byNumber.computeIfAbsent(number, key -> new ArrayList<>()).add(address);
            numbersByStreet
                    .computeIfAbsent(address.street(), key -> new HashSet<>())
                    .add(number);
            String part = address.street() + "\n" + address.city();
            numbersByPart.computeIfAbsent(part, key -> new HashSet<>()).add(number);
            parts.putIfAbsent(part, address);
        }
    }

    /** Whether the address that was meant is nearer to what was typed than every other of the list. */
    public boolean determines(Typist.Typed typed) {
        int nearest = edits(typed, typed.meant(), Integer.MAX_VALUE);
        for (Address other : byNumber.getOrDefault(number(typed.meant()), List.of())) {
            if (!isSamePlace(other, typed.meant()) && edits(typed, other, nearest) <= nearest) {
                return false;
            }
        }
        return true;
    }

    /** The same, where no street without the house number may be as near either. */
    public boolean determinesStrictly(Typist.Typed typed) {
        return determines(typed) && !mayBeWrongNumber(typed);
    }

    private boolean mayBeWrongNumber(Typist.Typed typed) {
        String number = number(typed.meant());
        int nearest = edits(typed, typed.meant(), Integer.MAX_VALUE);
        for (Map.Entry<String, Address> part : parts.entrySet()) {
            Address street = part.getValue();
            boolean missing = typed.writer().withCity()
                    ? !numbersByPart.getOrDefault(part.getKey(), Set.of()).contains(number)
                    : !numbersByStreet.getOrDefault(street.street(), Set.of()).contains(number);
            if (missing
                    && editsOfLine(
                                    typed,
                                    typed.meant().houseNumber(),
                                    street,
                                    nearest,
                                    typed.writer().withCity())
                            <= nearest) {
                return true;
            }
        }
        return false;
    }

    /** Whether two addresses are one place to somebody who delivers there. */
    public static boolean isSamePlace(Address first, Address second) {
        return number(first).equals(number(second))
                && first.street().equals(second.street())
                && first.place().metersTo(second.place()) <= SAME_PLACE_METERS;
    }

    private static String number(Address address) {
        return address.houseNumber().toLowerCase(Locale.ROOT).replace(" ", "");
    }

    private static int edits(Typist.Typed typed, Address address, int limit) {
        return Math.min(
                editsOfLine(typed, address.houseNumber(), address, limit, true),
                editsOfLine(typed, address.houseNumber(), address, limit, false));
    }

    private static int editsOfLine(Typist.Typed typed, String number, Address address, int limit, boolean withCity) {
        int least = Integer.MAX_VALUE;
        Set<String> lines = new LinkedHashSet<>();
        for (boolean abbreviated : new boolean[] {false, true}) {
            AddressWriter writer =
                    new AddressWriter(abbreviated, withCity, typed.writer().numberFirst());
            lines.add(writer.line(number, writer.street(address.street()), address.city()));
        }
        for (String line : lines) {
            String plain = line.toLowerCase(Locale.ROOT);
            String asked = typed.line().toLowerCase(Locale.ROOT);
            if (Math.abs((long) plain.length() - asked.length()) <= limit) {
                least = Math.min(least, EditDistance.between(asked, plain));
            }
        }
        return least;
    }
}
