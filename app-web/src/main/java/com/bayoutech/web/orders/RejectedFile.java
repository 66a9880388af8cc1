package com.bayoutech.web.orders;

import com.bayoutech.foundation.csv.CsvWriter;
import com.bayoutech.orders.OrderColumn;
import com.bayoutech.orders.RejectedRow;
import com.bayoutech.web.ui.Audience;
import com.bayoutech.web.ui.RowWords;
import com.bayoutech.web.ui.Texts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Rejected rows as a file of orders, to be mended wherever somebody likes and sent again; its last column says what is wrong. */
final class RejectedFile {
    private RejectedFile() {}

    /**
     * For the screen of now, and in its language.
     *
     * @param rows as they are when somebody asks for the file; called with the screen's lock
     */
    static DownloadHandler of(Supplier<List<RejectedRow>> rows) {
        UI screen = UI.getCurrent();
        Audience audience = Audience.current();
        return download -> {
            List<RejectedRow> asked = new ArrayList<>();
            screen.accessSynchronously(() -> asked.addAll(rows.get()));
            download.setFileName("rejected-rows.csv");
            download.setContentType("text/csv; charset=utf-8");
            download.getOutputStream().write(audience.hear(() -> text(asked)).getBytes(StandardCharsets.UTF_8));
        };
    }

    static String text(List<RejectedRow> rows) {
        try {
            return write(rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String write(List<RejectedRow> rows) throws IOException {
        StringBuilder text = new StringBuilder().append(CsvWriter.BYTE_ORDER_MARK);
        CsvWriter csv = new CsvWriter(text);
        List<String> headings = new ArrayList<>(
                Arrays.stream(OrderColumn.values()).map(OrderColumn::key).toList());
        headings.add(RejectedRow.WHY);
        csv.row(headings);
        for (RejectedRow row : rows) {
            List<String> cells = new ArrayList<>();
            for (OrderColumn column : OrderColumn.values()) {
                cells.add(row.cells().getOrDefault(column, ""));
            }
            cells.add(why(row));
            csv.row(cells);
        }
        return text.toString();
    }

    private static String why(RejectedRow row) {
        return row.errors().stream()
                .map(error -> OrderColumn.findByKey(error.column())
                        .map(column ->
                                Texts.of("orders.mend.in-column", ColumnWords.of(column), RowWords.sentences(error)))
                        .orElseGet(() -> RowWords.sentences(error)))
                .collect(Collectors.joining(" "));
    }
}
