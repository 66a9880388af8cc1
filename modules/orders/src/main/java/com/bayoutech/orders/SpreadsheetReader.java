package com.bayoutech.orders;

import java.io.InputStream;
import java.util.List;

/** Reads the first sheet of a spreadsheet that somebody has sent, whoever that is: nothing in it is carried out, and it cannot fill the memory. */
public interface SpreadsheetReader {
    /** Hears of the rows, one by one. */
    @FunctionalInterface
    interface Rows {
        /**
         * A row that is not blank.
         *
         * @param line its number in the sheet, from 1
         * @param cells what they show: of a formula its last value, of a moment its form for files
         */
        void take(long line, List<String> cells);
    }

    /**
     * Reads it.
     *
     * @throws com.bayoutech.foundation.csv.CsvFormatException if it is no such spreadsheet, is damaged, or unpacks to more than it should
     */
    void read(InputStream file, Rows rows);
}
