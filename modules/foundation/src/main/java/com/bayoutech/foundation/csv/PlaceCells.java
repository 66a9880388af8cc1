package com.bayoutech.foundation.csv;

import com.bayoutech.domain.Place;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a place from two cells, and says which of the usual mistakes it found. */
final class PlaceCells {
    private static final String EXAMPLE = "Give degrees with a point, such as 29.9511 and -90.0715.";
    /** A ten-millionth of a degree is a centimeter. */
    private static final double STEPS_PER_DEGREE = 1e7;

    private static final Pattern DEGREES = Pattern.compile("[+-]?\\d{1,3}(\\.\\d{0,20})?");

    private PlaceCells() {}

    static Optional<Place> read(CsvRow row, String latitudeColumn, String longitudeColumn) {
        boolean noLatitude = row.text(latitudeColumn).isEmpty();
        if (noLatitude || row.text(longitudeColumn).isEmpty()) {
            row.reject(
                    noLatitude ? latitudeColumn : longitudeColumn,
                    "is empty: the row needs latitude and longitude",
                    EXAMPLE);
            return Optional.empty();
        }
        Optional<Double> latitude = degrees(row, latitudeColumn);
        Optional<Double> longitude = degrees(row, longitudeColumn);
        return latitude.flatMap(
                north -> longitude.flatMap(east -> place(row, latitudeColumn, longitudeColumn, north, east)));
    }

    private static Optional<Place> place(
            CsvRow row, String latitudeColumn, String longitudeColumn, double latitude, double longitude) {
        if (latitude == 0 && longitude == 0) {
            row.reject(
                    latitudeColumn,
                    "and longitude are 0, a point in the ocean",
                    "Find the true place: 0 and 0 is what a failed look-up leaves behind.");
        } else if (Math.abs(latitude) > 90 && Math.abs(latitude) <= 180 && Math.abs(longitude) <= 90) {
            row.reject(latitudeColumn, "and longitude are swapped", "Exchange the two values.");
        } else if (Math.abs(latitude) > 90) {
            row.reject(latitudeColumn, "is out of range", "Give degrees from -90 to 90.");
        } else if (Math.abs(longitude) > 180) {
            row.reject(longitudeColumn, "is out of range", "Give degrees from -180 to 180.");
        } else {
            return Optional.of(new Place(latitude, longitude));
        }
        return Optional.empty();
    }

    private static Optional<Double> degrees(CsvRow row, String column) {
        String text = row.text(column);
        if (!DEGREES.matcher(text).matches()) {
            row.reject(column, "is not a number of degrees", EXAMPLE);
            return Optional.empty();
        }
        return Optional.of(Math.round(Double.parseDouble(text) * STEPS_PER_DEGREE) / STEPS_PER_DEGREE);
    }
}
