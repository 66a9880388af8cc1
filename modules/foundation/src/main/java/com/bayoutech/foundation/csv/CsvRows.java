package com.bayoutech.foundation.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Streams the rows of a CSV file (RFC 4180, UTF-8, with or without a byte order mark; comma, semicolon or tab as separator, or
 * another one that a first line such as {@code sep=|} names).
 *
 * <p>The header is required; case, blanks, hyphens and underscores in its names make no difference. A row that is damaged (a
 * quotation mark too many, bytes of another encoding) is handed over with its error, and those behind it are read.
 */
public final class CsvRows {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private final Set<String> known;
    private final Map<String, String> others;
    private final Set<String> required;

    /**
     * A reader of files with certain columns, each named in lower case without blanks.
     *
     * @param known all columns that are understood; any other is refused by name, since it is likely a typing error
     * @param required those that the header must have
     */
    public CsvRows(Set<String> known, Set<String> required) {
        this(known, required, Map.of());
    }

    /**
     * A reader of files whose columns may have names of other languages.
     *
     * @param others the column by each of its other names; case, blanks, hyphens, underscores and accents make no difference
     */
    public CsvRows(Set<String> known, Set<String> required, Map<String, String> others) {
        this.known = Set.copyOf(known);
        this.required = Set.copyOf(required);
        Map<String, String> plain = new HashMap<>();
        others.forEach((name, column) -> plain.put(plain(name), column));
        this.others = Map.copyOf(plain);
    }

    /**
     * Hands over the rows one by one.
     *
     * @throws CsvFormatException if the file has no such header, or no row that is UTF-8; then no row was without an error
     * @throws UncheckedIOException if the stream breaks
     */
    public void forEach(InputStream file, Consumer<CsvRow> consumer) {
        long rows = 0;
        long undecoded = 0;
        try (file) {
            CsvRecords records = new CsvRecords(file);
            Map<String, Integer> positions = readHeader(records.next());
            Optional<CsvRecord> record = records.next();
            while (record.isPresent()) {
                consumer.accept(new CsvRow(record.get(), positions));
                rows++;
                undecoded += record.get().isUndecoded() ? 1 : 0;
                record = records.next();
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        if (rows > 0 && undecoded == rows) {
            throw notUtf8();
        }
    }

    /**
     * Hands over the rows of a file with other headings, one by one; bytes that are not UTF-8 are errors of their rows.
     *
     * @throws CsvFormatException if it is empty, or its heading is refused
     * @throws UncheckedIOException if the stream breaks
     */
    public static void forEach(InputStream file, RowReading reading) {
        try (file) {
            CsvRecords records = new CsvRecords(file);
            Optional<CsvRecord> record = records.next();
            while (record.isPresent()) {
                reading.take(record.get());
                record = records.next();
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        reading.finish();
    }

    private Map<String, Integer> readHeader(Optional<CsvRecord> header) {
        if (header.isEmpty()) {
            throw new CsvFormatException("The file is empty. It needs a header line that names its columns.");
        }
        if (header.get().isUndecoded()) {
            throw notUtf8();
        }
        List<String> names = header.get().cells();
        if (names.stream().noneMatch(name -> known.contains(column(name)))) {
            // Not repeated: it may be a row of data, with a person in it.
            throw new CsvFormatException("The first line names no column that is known. Start with a header line of "
                    + String.join(", ", known.stream().sorted().toList()) + ".");
        }
        header.get().damage().ifPresent(damage -> {
            throw new CsvFormatException(
                    "The header line " + damage.problem() + ". Name the columns without quotation marks.");
        });
        return positions(names);
    }

    /** The positions of the columns; separators without a name behind the last column are no columns. */
    private Map<String, Integer> positions(List<String> names) {
        int width = names.size();
        while (width > 0 && names.get(width - 1).isEmpty()) {
            width--;
        }
        Map<String, Integer> positions = new HashMap<>();
        for (int position = 0; position < width; position++) {
            String name = column(names.get(position));
            String shown = CellText.shown(names.get(position));
            if (!known.contains(name)) {
                throw new CsvFormatException("The column (" + shown + ") is not known. Use the names "
                        + String.join(", ", known.stream().sorted().toList()) + ".");
            }
            if (positions.put(name, position) != null) {
                throw new CsvFormatException("The column (" + shown + ") appears twice. Remove one of them.");
            }
        }
        for (String name : required) {
            if (!positions.containsKey(name)) {
                throw new CsvFormatException("The column (" + name + ") is missing. Add it to the header line.");
            }
        }
        return positions;
    }

    /** The column of a heading; of one that nobody knows, the heading. */
    private String column(String heading) {
        String name = normalized(heading);
        return known.contains(name) ? name : others.getOrDefault(plain(name), name);
    }

    private static String plain(String name) {
        return ACCENTS.matcher(Normalizer.normalize(normalized(name), Normalizer.Form.NFD))
                .replaceAll("");
    }

    /** A heading as it is compared: case, blanks, hyphens and underscores make no difference. */
    public static String normalized(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "_");
    }

    private static CsvFormatException notUtf8() {
        return new CsvFormatException("The file is not UTF-8 text. Save it as CSV with the encoding UTF-8.");
    }
}
