package com.bayoutech.streets.places;

import com.bayoutech.streets.Progress;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads addresses of a CSV file by the names of its columns: {@code address} or number and street, {@code lat}, {@code lon} and, if there,
 * {@code city}, {@code zip} and {@code status}; rows that are retired are passed over.
 *
 * <p>Commas, semicolons, tabs or bars part the columns: what parts the header into columns that are known parts the rows, too.
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
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');
    private static final int MOST_LINES_NAMED = 5;

    private final String name;
    private final char separator;
    private final Map<String, Integer> columns;
    private final Gathered gathered;
    private final List<Integer> firstLeftOut = new ArrayList<>();
    private int rows;
    private int leftOut;

    private AddressList(String name, String header, Gathered gathered) {
        this.name = name;
        this.gathered = gathered;
        char best = SEPARATORS.get(0);
        for (char other : SEPARATORS) {
            best = columns(header, other).size() > columns(header, best).size() ? other : best;
        }
        separator = best;
        columns = columns(header, separator);
        boolean placed = columns.containsKey("lat") && columns.containsKey("lon");
        if (!placed || !(columns.containsKey("address") || columns.containsKey("street"))) {
            throw unreadable(
                    name,
                    "must have columns address (or number and street), lat and lon",
                    "Name them in its first line.",
                    null);
        }
    }

    private static Map<String, Integer> columns(String header, char separator) {
        Map<String, Integer> columns = new HashMap<>();
        List<String> names = CsvLine.fields(header.replace("\uFEFF", ""), separator);
        for (int column = 0; column < names.size(); column++) {
            String known =
                    COLUMNS.get(names.get(column).toLowerCase(Locale.ROOT).replaceAll("[^a-z]", ""));
            if (known != null) {
                columns.putIfAbsent(known, column);
            }
        }
        return columns;
    }

    private static UnreadableAddressListException unreadable(
            String name, String problem, String remedy, @Nullable IOException cause) {
        return new UnreadableAddressListException("The address list (" + name + ") " + problem + ". " + remedy, cause);
    }

    /**
     * Adds the addresses of a file; the number of rows that cannot be read.
     *
     * @param warnings hears one line about rows that were left out
     * @throws UnreadableAddressListException if it cannot be opened, lacks its columns, or if most of its rows cannot be read
     */
    static int read(Path file, Gathered gathered, Progress progress, Consumer<String> warnings) {
        String name = file.getFileName().toString();
        // Whoever may look at the progress need not know how the files are called.
        String task = "Reading an address list";
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            String header = lines.readLine();
            AddressList list = new AddressList(name, header == null ? "" : header, gathered);
            int number = 1;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (number++ % REPORTS == 1) {
                    progress.advance(task, 0);
                }
                if (!line.isBlank()) {
                    list.add(CsvLine.fields(line, list.separator), number);
                }
            }
            list.tellLeftOut(warnings);
            progress.report(task, 1);
            return list.leftOut;
        } catch (CharacterCodingException foreign) {
            throw unreadable(name, "is not written in UTF-8", "Save it again in UTF-8.", foreign);
        } catch (IOException trouble) {
            throw unreadable(name, "cannot be opened", "Check its path and who may read it.", trouble);
        }
    }

    /** Some rows without a place are usual; if they are most, the file is another than it seems. */
    private void tellLeftOut(Consumer<String> warnings) {
        if (leftOut == 0) {
            return;
        }
        String share = "cannot be read in " + leftOut + " of " + rows + " rows";
        if (leftOut > rows / 2) {
            throw unreadable(
                    name,
                    share + ", line " + firstLeftOut.get(0) + " first",
                    "Give each row a house number, a street and degrees as in 29.95 and -90.07, and the separator of the"
                            + " first line.",
                    null);
        }
        String first = firstLeftOut.stream().map(String::valueOf).collect(Collectors.joining(", "));
        warnings.accept("The address list (" + name + ") " + share + ", which are left out: line " + first
                + (leftOut > firstLeftOut.size() ? " and others" : "")
                + ". Give each a house number, a street and degrees.");
    }

    private void add(List<String> fields, int line) {
        if (text(fields, "status").equalsIgnoreCase("RETIRED")) {
            return;
        }
        rows++;
        Optional<Integer> latitude = units(text(fields, "lat"), 90);
        Optional<Integer> longitude = units(text(fields, "lon"), 180);
        List<String[]> doors = doors(fields);
        if (latitude.isEmpty() || longitude.isEmpty() || doors.isEmpty()) {
            leftOut++;
            if (firstLeftOut.size() < MOST_LINES_NAMED) {
                firstLeftOut.add(line);
            }
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
            // Where semicolons part the columns, a comma may stand for the point.
            double value = Double.parseDouble(degrees.replace(',', '.'));
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
