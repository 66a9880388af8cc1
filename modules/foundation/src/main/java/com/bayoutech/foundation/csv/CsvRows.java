package com.bayoutech.foundation.csv;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Streams the rows of a CSV file (RFC 4180, UTF-8, with or without a byte order mark; comma, semicolon or tab as separator).
 *
 * <p>The header is required; case, blanks, hyphens and underscores in its names make no difference.
 */
public final class CsvRows {
    /** A cell beyond this is a quotation mark that is never closed; what is shorter is a row's own error. */
    private static final int MAX_CELL_LENGTH = 1 << 20;

    private final Set<String> known;
    private final Set<String> required;

    /**
     * A reader of files with certain columns, each named in lower case without blanks.
     *
     * @param known all columns that are understood; any other is refused by name, since it is likely a typing error
     * @param required those that the header must have
     */
    public CsvRows(Set<String> known, Set<String> required) {
        this.known = Set.copyOf(known);
        this.required = Set.copyOf(required);
    }

    /**
     * Hands over the rows one by one.
     *
     * @throws CsvFormatException if the file is no such CSV file
     * @throws UncheckedIOException if the stream breaks
     */
    public void forEach(InputStream file, Consumer<CsvRow> consumer) {
        BufferedInputStream input = new BufferedInputStream(file, 1 << 16);
        long line = 0;
        try (CsvReader<CsvRecord> reader = open(input)) {
            Map<String, Integer> positions = null;
            for (CsvRecord row : reader) {
                line = row.getStartingLineNumber();
                if (positions == null) {
                    positions = readHeader(row.getFields());
                } else if (!CsvRow.isBlank(row.getFields())) {
                    consumer.accept(new CsvRow(line, positions, row.getFields()));
                }
            }
            if (positions == null) {
                throw new CsvFormatException("The file is empty. It needs a header line that names its columns.");
            }
        } catch (CsvParseException malformed) {
            throw unreadable(malformed, line);
        } catch (UncheckedIOException broken) {
            throw broken.getCause() instanceof CharacterCodingException ? notUtf8() : broken;
        } catch (CharacterCodingException notText) {
            throw notUtf8();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static CsvReader<CsvRecord> open(BufferedInputStream input) throws IOException {
        char separator = findSeparator(input);
        InputStreamReader text = new InputStreamReader(
                input,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
        return CsvReader.builder()
                .fieldSeparator(separator)
                .commentStrategy(CommentStrategy.NONE)
                .skipEmptyLines(true)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(MAX_CELL_LENGTH)
                .ofCsvRecord(text);
    }

    /** Looks at the header line, skips the byte order mark, and leaves the stream at the first character. */
    private static char findSeparator(BufferedInputStream input) throws IOException {
        input.mark(1 << 15);
        byte[] head = input.readNBytes(1 << 15);
        String line = new String(head, StandardCharsets.UTF_8)
                .lines()
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
        input.reset();
        if (line.startsWith("\uFEFF")) {
            input.skipNBytes(3);
        }
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (count(line, candidate) > count(line, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(character -> character == wanted).count();
    }

    /** The positions of the columns; separators without a name behind the last column are no columns. */
    private Map<String, Integer> readHeader(List<String> names) {
        int width = names.size();
        while (width > 0 && names.get(width - 1).isBlank()) {
            width--;
        }
        if (names.stream().noneMatch(name -> known.contains(normalized(name)))) {
            // Not repeated: it may be a row of data, with a person in it.
            throw new CsvFormatException("The first line names no column that is known. Start with a header line of "
                    + String.join(", ", known.stream().sorted().toList()) + ".");
        }
        Map<String, Integer> positions = new HashMap<>();
        for (int position = 0; position < width; position++) {
            String name = normalized(names.get(position));
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

    private static String normalized(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceAll("[ _-]+", "_");
    }

    private static CsvFormatException unreadable(CsvParseException malformed, long lastLine) {
        if (malformed.getCause() instanceof CharacterCodingException) {
            return notUtf8();
        }
        return new CsvFormatException("The file cannot be read as CSV after line " + lastLine
                + ". Maybe a quotation mark is not closed, or it is a spreadsheet file: save it as CSV first.");
    }

    private static CsvFormatException notUtf8() {
        return new CsvFormatException("The file is not UTF-8 text. Save it as CSV with the encoding UTF-8.");
    }
}
