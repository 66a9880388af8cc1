package com.bayoutech.orders;

import com.bayoutech.foundation.csv.CsvRow;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** The texts of a row by the columns of orders, and back. */
final class OrderTexts {
    private OrderTexts() {}

    static Map<OrderColumn, String> of(Map<String, String> row) {
        Map<OrderColumn, String> texts = new EnumMap<>(OrderColumn.class);
        row.forEach((key, text) -> OrderColumn.findByKey(key).ifPresent(column -> texts.put(column, text)));
        return texts;
    }

    static CsvRow row(long line, Map<OrderColumn, String> texts) {
        Map<String, String> cells = new LinkedHashMap<>();
        texts.forEach((column, text) -> cells.put(column.key(), text));
        return CsvRow.again(line, cells);
    }
}
