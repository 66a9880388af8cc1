package com.bayoutech.acceptance.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** A table that people read: a row a line, cells between bars, remarks behind a hash. */
public final class TextTable {
    private TextTable() {}

    /** The rows of a file beside the tests. */
    public static List<List<String>> read(String resource) {
        try (InputStream content = TextTable.class.getResourceAsStream(resource)) {
            if (content == null) {
                throw new IllegalStateException(
                        "The table (" + resource + ") is not among the test resources. Restore it.");
            }
            return parse(new String(content.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static List<List<String>> parse(String text) {
        return text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toList())
                .toList();
    }
}
