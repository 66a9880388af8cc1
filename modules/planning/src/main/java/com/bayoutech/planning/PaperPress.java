package com.bayoutech.planning;

import com.bayoutech.streets.Progress;
import java.io.IOException;
import java.io.OutputStream;

/** Writes papers: the port behind which files get their form. */
public interface PaperPress {
    /**
     * Writes a paper and leaves the stream open.
     *
     * @param progress hears how many routes are done, and may end it
     * @throws IOException if the stream takes no more
     * @throws java.util.concurrent.CancellationException if the listener cancels
     */
    void print(Paper paper, DayPapers content, OutputStream to, Progress progress) throws IOException;
}
