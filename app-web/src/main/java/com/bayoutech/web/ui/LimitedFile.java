package com.bayoutech.web.ui;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A file as it arrives, which breaks off where it gets larger than it may: whoever sends it need not have told its size. */
public final class LimitedFile extends FilterInputStream {
    private final UploadLimit limit;
    private long read;

    public LimitedFile(InputStream file, UploadLimit limit) {
        super(file);
        this.limit = limit;
    }

    /** Whether it was cut off. */
    public boolean isTooLarge() {
        return !limit.allows(read);
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int more = super.read(buffer, offset, length);
        count(Math.max(0, more));
        return more;
    }

    @Override
    public long skip(long count) throws IOException {
        long skipped = super.skip(count);
        count(skipped);
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(long more) throws IOException {
        read += more;
        if (isTooLarge()) {
            throw new IOException("The file is larger than " + limit.bytes() + " bytes. Its sender is told so.");
        }
    }
}
