package com.bayoutech.web.ui;

/** How large a file may be that somebody sends. */
public record UploadLimit(long bytes) {
    private static final long MEGABYTE = 1L << 20;

    public UploadLimit {
        if (bytes <= 0) {
            throw new IllegalArgumentException(
                    "The largest size of a file (" + bytes
                            + " bytes) must be more than nothing. Set the property (bayou.import.max-file-size) to 64MB or so.");
        }
    }

    /** Whether a file of this size may come; one of an unknown size, below zero, may until it turns out to be larger. */
    public boolean allows(long size) {
        return size <= bytes;
    }

    /** What to say about a file that is larger; for the person who sends it. */
    public String refusal(String fileName, long size) {
        return allows(size)
                ? Texts.of("ui.upload.too-large.unknown", fileName, words(bytes))
                : Texts.of("ui.upload.too-large", fileName, words(size), words(bytes));
    }

    /** Rounded up, so that what is larger also reads larger. */
    private static String words(long size) {
        double megabytes = Math.ceil(10.0 * size / MEGABYTE) / 10;
        return Texts.of("ui.megabytes", Amounts.number(megabytes, megabytes == Math.rint(megabytes) ? 0 : 1));
    }
}
