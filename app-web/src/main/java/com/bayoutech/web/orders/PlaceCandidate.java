package com.bayoutech.web.orders;

import com.bayoutech.domain.Depot;
import com.bayoutech.domain.Place;
import com.bayoutech.streets.Address;
import com.bayoutech.web.ui.Amounts;
import com.bayoutech.web.ui.Texts;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A place that may be meant.
 *
 * @param label its address, or its degrees
 * @param note what tells it from the others
 */
record PlaceCandidate(String label, String note, Place place) {
    private static final Pattern DEGREES =
            Pattern.compile("([+-]?\\d{1,3}(?:\\.\\d{1,20})?)[\\s,;]+([+-]?\\d{1,3}(?:\\.\\d{1,20})?)");
    private static final double MOST_LATITUDE = 90;
    private static final double MOST_LONGITUDE = 180;

    static PlaceCandidate of(Address address, Depot depot) {
        String street = joined(" ", address.houseNumber(), address.street());
        String town = joined(" ", address.city(), address.postcode());
        return new PlaceCandidate(joined(", ", street, town), distance(address.place(), depot), address.place());
    }

    /** A place that somebody points at. */
    static PlaceCandidate at(String label, Place place, Depot depot) {
        return new PlaceCandidate(label, distance(place, depot), place);
    }

    /** Whether somebody has typed latitude and longitude, right or wrong. */
    static boolean isDegrees(String typed) {
        return DEGREES.matcher(typed.strip()).matches();
    }

    /** The place that somebody has typed as latitude and longitude; empty where no day's route from the depot goes. */
    static Optional<PlaceCandidate> findDegrees(String typed, Depot depot) {
        Matcher degrees = DEGREES.matcher(typed.strip());
        if (!degrees.matches()) {
            return Optional.empty();
        }
        double latitude = Double.parseDouble(degrees.group(1));
        double longitude = Double.parseDouble(degrees.group(2));
        if (Math.abs(latitude) > MOST_LATITUDE || Math.abs(longitude) > MOST_LONGITUDE) {
            return Optional.empty();
        }
        Place place = new Place(latitude, longitude);
        String label = String.format(Locale.ROOT, "%.5f, %.5f", latitude, longitude);
        return Optional.of(new PlaceCandidate(label, distance(place, depot), place))
                .filter(candidate -> depot.reaches(place));
    }

    private static String distance(Place place, Depot depot) {
        return Texts.of("orders.place.distance", Amounts.shortDistance(Math.round(place.metersTo(depot.place()))));
    }

    private static String joined(String separator, String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(separator));
    }
}
