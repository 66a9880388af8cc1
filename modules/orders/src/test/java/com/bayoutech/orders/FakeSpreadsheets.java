package com.bayoutech.orders;

import java.io.InputStream;
import java.util.List;

/** The same small sheet whatever is sent; how real ones are read is tested where they are. */
enum FakeSpreadsheets implements SpreadsheetReader {
    INSTANCE;

    @Override
    public void read(InputStream file, Rows rows) {
        rows.take(1, List.of("Order No", "Customer", "Street", "City", "lat", "lon", "From"));
        rows.take(3, List.of("X-1", "Ada", "1 Canal Street", "New Orleans", "29.9511", "-90.0715", "2026-11-24T08:00"));
    }
}
