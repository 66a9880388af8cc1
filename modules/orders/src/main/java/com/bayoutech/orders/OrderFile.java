package com.bayoutech.orders;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Locale;

/** A file that somebody has sent, kept in memory alone: it is full of personal data. */
public final class OrderFile {
    private final String name;
    private final byte[] content;

    public OrderFile(String name, byte[] content) {
        this.name = name;
        this.content = content.clone();
    }

    /** Whether it is a spreadsheet: by its first bytes, which are those of a ZIP file, or by its name. */
    boolean isSpreadsheet() {
        return name.toLowerCase(Locale.ROOT).endsWith(".xlsx")
                || (content.length > 3 && content[0] == 'P' && content[1] == 'K' && content[2] == 3 && content[3] == 4);
    }

    InputStream open() {
        return new ByteArrayInputStream(content);
    }
}
