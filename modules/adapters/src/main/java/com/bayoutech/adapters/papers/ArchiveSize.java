package com.bayoutech.adapters.papers;

import com.bayoutech.foundation.csv.CsvFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipInputStream;

/** Counts what an archive unpacks to, keeping nothing of it. */
final class ArchiveSize {
    private static final int MOST_ENTRIES = 2_000;

    private ArchiveSize() {}

    /**
     * Returns in silence if it is no more than that.
     *
     * @throws CsvFormatException if it is more, or has more entries than any workbook
     */
    static void check(byte[] archive, long mostBytes) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long total = 0;
        int entries = 0;
        try (ZipInputStream unpacked = new ZipInputStream(new ByteArrayInputStream(archive))) {
            while (unpacked.getNextEntry() != null) {
                entries++;
                for (int read = unpacked.read(buffer); read >= 0; read = unpacked.read(buffer)) {
                    total += read;
                    if (total > mostBytes || entries > MOST_ENTRIES) {
                        throw new CsvFormatException("The workbook unpacks to more than " + (mostBytes >> 20)
                                + " MB, or has more than " + MOST_ENTRIES
                                + " parts. Send the orders in a workbook of their own, or as CSV.");
                    }
                }
            }
        }
    }
}
