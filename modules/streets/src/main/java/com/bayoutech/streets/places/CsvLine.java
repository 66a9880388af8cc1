package com.bayoutech.streets.places;

import java.util.ArrayList;
import java.util.List;

/** One row of a CSV file on one line, with double quotes around what has the separator within (RFC 4180). */
final class CsvLine {
    private CsvLine() {}

    static List<String> fields(String line, char between) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int index = 0; index < line.length(); index++) {
            char letter = line.charAt(index);
            if (letter == '"') {
                boolean doubled = quoted && index + 1 < line.length() && line.charAt(index + 1) == '"';
                if (doubled) {
                    field.append('"');
                    index++;
                } else {
                    quoted = !quoted;
                }
            } else if (letter == between && !quoted) {
                fields.add(field.toString());
                field.setLength(0);
            } else {
                field.append(letter);
            }
        }
        fields.add(field.toString());
        return fields;
    }
}
