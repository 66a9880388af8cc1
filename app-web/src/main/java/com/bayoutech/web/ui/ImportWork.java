package com.bayoutech.web.ui;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.IntConsumer;

/** What an {@link ImportDialog} does with a file; runs on the thread of the upload, without the screen's lock. */
@FunctionalInterface
public interface ImportWork {
    /**
     * Reads the file while it arrives; nothing of it was written to disk.
     *
     * @param rowsRead is told the number of rows read so far, as often as is convenient
     * @throws IOException if the connection breaks; the person is asked to send the file again
     */
    ImportOutcome run(InputStream file, IntConsumer rowsRead) throws IOException;
}
