package com.bayoutech.web.papers;

import com.bayoutech.planning.PaperRequest;
import com.bayoutech.streets.Progress;
import java.io.IOException;
import java.io.OutputStream;

/** Writes a paper as the person in front of the screen. */
@FunctionalInterface
interface PrintWork {
    void print(PaperRequest request, OutputStream to, Progress progress) throws IOException;
}
