package com.bayoutech.streets.places;

import com.bayoutech.streets.Progress;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads addresses of a CSV file by the names of its columns: {@code address} or number and street, {@code lat}, {@code lon} and, if there,
 * {@code city}, {@code zip} and {@code status}; rows that are retired are passed over.
 */
final class AddressList {
    private static final Map<String, String> COLUMNS = Map.ofEntries(
            Map.entry("address", "address"),
            Map.entry("fulladdress", "address"),
            Map.entry("number", "number"),
            Map.entry("housenumber", "number"),
            Map.entry("street", "street"),
            Map.entry("streetname", "street"),
            Map.entry("city", "city"),
            Map.entry("town", "city"),
            Map.entry("zip", "postcode"),
            Map.entry("zipcode", "postcode"),
            Map.entry("postcode", "postcode"),
            Map.entry("postalcode", "postcode"),
            Map.entry("lat", "lat"),
            Map.entry("latitude", "lat"),
            Map.entry("lon", "lon"),
            Map.entry("lng", "lon"),
            Map.entry("longitude", "lon"),
            Map.entry("status", "status"));
    private static final Pattern NUMBER_FIRST =
            Pattern.compile("(\\d{1,6}[a-zA-Z]?(?:\\s*-\\s*\\d{1,6}[a-zA-Z]?)*(?:\\s1/2)?)\\s+(\\S.*)");
    private static final Pattern NUMBER_LAST =
            Pattern.compile("(.*\\S)\\s+(\\d{1,6}\\s?[a-zA-Z]?(?:\\s*-\\s*\\d{1,6})*)");
    private static final int MAX_LETTERS = 200;
    private static final int SHORTEST_POSTCODE = 3;
    private static final int REPORTS = 1 << 14;

    private final Map<String, Integer> columns = new HashMap<>();
    private final Gathered gathered;
    private int leftOut;

    private AddressList(Path file, String header, Gathered gathered) {
        this.gathered = gathered;
        List<String> names = CsvLine.fields(header.replace("\uFEFF", ""));
        for (int column = 0; column < names.size(); column++) {
            String known =
                    COLUMNS.get(names.get(column).toLowerCase(Locale.ROOT).replaceAll("[^a-z]", ""));
            if (known != null) {
                columns.putIfAbsent(known, column);
            }
        }
        boolean placed = columns.containsKey("lat") && columns.containsKey("lon");
        if (!placed || !(columns.containsKey("address") || columns.containsKey("street"))) {
            throw new UnreadableAddressListException("The address list (" + file.getFileName()
                    + ") must have columns address (or number and street), lat and lon. Name them in its first line.");
        }
    }

    /** Adds the addresses of a file; the number of rows that cannot be read. */
    static int read(Path file, Gathered gathered, Progress progress) {
        String task = "Reading the address list " + file.getFileName();
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            String header = lines.readLine();
            AddressList list = new AddressList(file, header == null ? "" : header, gathered);
            int read = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (read++ % REPORTS == 0) {
                    progress.advance(task, 0);
                }
                if (!line.isBlank()) {
                    list.add(CsvLine.fields(line));
                }
            }
            progress.report(task, 1);
            return list.leftOut;
        } catch (MalformedInputException foreign) {
            throw new UnreadableAddressListException(
                    "The address list (" + file.getFileName() + ") is not written in UTF-8. Save it again in UTF-8.");
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    private void add(List<String> fields) {
        if (text(fields, "status").equalsIgnoreCase("RETIRED")) {
            return;
        }
        Optional<Integer> latitude = units(text(fields, "lat"), 90);
        Optional<Integer> longitude = units(text(fields, "lon"), 180);
        List<String[]> doors = doors(fields);
        if (latitude.isEmpty() || longitude.isEmpty() || doors.isEmpty()) {
            leftOut++;
            return;
        }
        String postcode = text(fields, "postcode");
        for (String[] door : doors) {
            gathered.addAddress(
                    door[0],
                    capitalized(door[1]),
                    capitalized(text(fields, "city")),
                    postcode.length() < SHORTEST_POSTCODE ? "" : postcode,
                    Points.pack(latitude.get(), longitude.get()));
        }
    }

    /** Number and street of each door: a house on a corner may have two, with a slash between them. */
    private List<String[]> doors(List<String> fields) {
        List<String[]> doors = new ArrayList<>();
        if (columns.containsKey("street") && !text(fields, "number").isEmpty()) {
            if (!text(fields, "street").isEmpty()) {
                doors.add(new String[] {text(fields, "number"), text(fields, "street")});
            }
            return doors;
        }
        for (String door : text(fields, columns.containsKey("address") ? "address" : "street")
                .split("[/\\\\](?!2\\b)", -1)) {
            Matcher first = NUMBER_FIRST.matcher(door.strip());
            Matcher last = NUMBER_LAST.matcher(door.strip());
            if (first.matches()) {
                doors.add(new String[] {first.group(1), first.group(2)});
            } else if (last.matches()) {
                doors.add(new String[] {last.group(2), last.group(1)});
            }
        }
        return doors;
    }

    private String text(List<String> fields, String column) {
        int index = columns.getOrDefault(column, Integer.MAX_VALUE);
        String text = index < fields.size() ? fields.get(index).strip().replaceAll("\\s+", " ") : "";
        return text.length() > MAX_LETTERS ? "" : text;
    }

    private static Optional<Integer> units(String degrees, int limit) {
        try {
            double value = Double.parseDouble(degrees);
            return Math.abs(value) <= limit ? Optional.of(Points.units(value)) : Optional.empty();
        } catch (NumberFormatException unreadable) {
            return Optional.empty();
        }
    }

    /** {@code SYCAMORE ST} is shown as Sycamore St. */
    private static String capitalized(String text) {
        if (!text.equals(text.toUpperCase(Locale.ROOT))) {
            return text;
        }
        StringBuilder written = new StringBuilder(text.toLowerCase(Locale.ROOT));
        for (int index = 0; index < written.length(); index++) {
            if (index == 0 || " -'".indexOf(written.charAt(index - 1)) >= 0) {
                written.setCharAt(index, Character.toUpperCase(written.charAt(index)));
            }
        }
        return written.toString();
    }
}
